/** The zone in which the page shows times, and in which its days begin: the company's. */
export const ZONE = 'Asia/Shanghai';

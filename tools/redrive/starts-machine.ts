/** The machines that are started with dead letters that no queue had before, by the letters' queue: both as the template has them. */
export const STARTS_MACHINE: Readonly<Record<string, string>> = { Notices: 'Notices' };

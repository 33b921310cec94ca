/** What it takes to reach a local cloud's table as its root user, and to tell its time. */
export interface LocalTable {
  readonly endpoint_url: string;
  readonly region: string;
  readonly table_name: string;
  /** Says how far the cloud's clock is moved. */
  readonly clock_file: string;
}

/** Points the AWS SDK, the store and the clock at a local cloud, for this process. To be called before the first request. */
export function useLocalTable({ endpoint_url, region, table_name, clock_file }: LocalTable): void {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint_url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    TABLE_NAME: table_name,
    HUIDAN_CLOCK_FILE: clock_file,
  });
}

/** What it takes to reach a local cloud's table as its root user. */
export interface LocalTable {
  readonly endpoint_url: string;
  readonly region: string;
  readonly table_name: string;
}

/** Points the AWS SDK and the store at a local cloud, for this process. To be called before the first request. */
export function useLocalTable({ endpoint_url, region, table_name }: LocalTable): void {
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint_url,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    TABLE_NAME: table_name,
  });
}

import { writeCloudFile, type CloudFile } from './cloud-file.ts';
import { createKeys } from './create-keys.ts';
import { bootstrap, deploy, synthesize } from './deploy.ts';
import { REGION } from './environment.ts';
import { clockFileIn, startCloud, type Cloud, type CloudOptions } from './start-cloud.ts';
import { silently } from './step.ts';

/** A cloud with Huidan on it, and how to reach it. */
export interface HuidanCloud extends Cloud {
  readonly file: CloudFile;
}

/** Starts a cloud, deploys the application to it, makes its keys and writes its cloud.json. */
export async function bringUp(options: CloudOptions): Promise<HuidanCloud> {
  const step = options.step ?? silently;
  // Templates and bundles are made while the emulator starts.
  const [cloud] = await Promise.all([startCloud(options), synthesize(options.directory)]);
  try {
    await step('Account prepared', () => bootstrap(cloud));
    const { ApiId, TableName } = await step('Application deployed', (note) => deploy(cloud, note));
    const place = {
      endpoint_url: cloud.endpointUrl,
      region: REGION,
      table_name: TableName,
      clock_file: clockFileIn(cloud.directory),
    };
    const api = `${cloud.endpointUrl}/_aws/execute-api/${ApiId}`;
    const file = { api_url: api, ...(await createKeys(place)), clock_url: cloud.clockUrl, ...place };
    await writeCloudFile(file, options.directory);
    return { ...cloud, file };
  } catch (error) {
    await cloud.stop();
    throw error;
  }
}

import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { PATIENCE } from '../functions/adapters/patience.ts';
import { useLocalTable } from './local-access.ts';
import { runningCloud } from './running-cloud.ts';

/** What a stack says of itself, and as which variable a tool that works with it has it, as its functions have. */
const VARIABLES = {
  TableName: 'TABLE_NAME',
  ContactKeyId: 'CONTACT_KEY_ID',
  SearchKeyId: 'SEARCH_KEY_ID',
  CompanyCountry: 'COMPANY_COUNTRY',
} as const;

/**
 * Points this process at a stack: at the named one on AWS, or at that of the cloud which `npm start` runs.
 * @throws Error with how to use the tool, where none is named and none runs
 */
export async function useStack(stack: string | undefined, usage: string): Promise<void> {
  if (stack === undefined) {
    useLocalTable(runningCloud(usage));
    process.env['HUIDAN_OUTBOUND_LOOPBACK'] = 'allowed';
  }
  const { Stacks: [found] = [] } = await new CloudFormationClient(PATIENCE).send(
    new DescribeStacksCommand({ StackName: stack ?? 'Huidan' }),
  );
  for (const [output, variable] of Object.entries(VARIABLES)) {
    const value = found?.Outputs?.find(({ OutputKey }) => OutputKey === output)?.OutputValue;
    if (value === undefined) throw new Error(`the stack does not tell its ${output}: deploy it again`);
    process.env[variable] = value;
  }
}

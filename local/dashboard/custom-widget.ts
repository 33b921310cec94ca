import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { CustomWidget } from './bodies.ts';

/** The HTML of a custom widget: its function is called as CloudWatch does, with what a button of it asks for. @throws Error when it fails */
export async function htmlOf(
  { properties: { endpoint, params } }: CustomWidget,
  asked: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { Payload, FunctionError } = await new LambdaClient({}).send(
    new InvokeCommand({
      FunctionName: endpoint,
      Payload: Buffer.from(JSON.stringify({ ...params, ...asked, widgetContext: { params } })),
    }),
  );
  const answer: unknown = JSON.parse(Buffer.from(Payload ?? []).toString());
  if (FunctionError !== undefined || typeof answer !== 'string')
    throw new Error(`the widget's function failed: ${JSON.stringify(answer)}`);
  return answer;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_DIRECTORY, PROJECT } from '../../local/cloud/places.ts';
import { run } from '../../local/cloud/run.ts';
import { pythonWith } from '../../local/cloud/virtual-environment.ts';
import { until } from './cloud.ts';
import { DIRECTORY } from './directory.ts';

/** It installs what it needs where that is not there. */
const PATIENCE = 600_000;

/** Where a newcomer is: what they make lies beside `.local`, and finds the project's packages. */
const HERE = path.join(DEFAULT_DIRECTORY, 'test-partners');

beforeAll(async () => {
  await rm(HERE, { recursive: true, force: true });
  await mkdir(path.join(HERE, '.local'), { recursive: true });
  await copyFile(path.join(DIRECTORY, 'cloud.json'), path.join(HERE, '.local/cloud.json'));
});
afterAll(() => rm(HERE, { recursive: true }));

/** The blocks of a page in a language, as they stand there. */
async function blocks(page: string, language: string): Promise<string[]> {
  const text = await readFile(path.join(PROJECT, 'docs/partners', page), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, block = '']) => block);
}

it('the quick start leads to a booked shipment and a verified webhook, word for word', async () => {
  const commands = await blocks('quick-start.md', 'bash');
  expect(commands).toHaveLength(6);
  // As somebody at a terminal: `kill %1` takes job control.
  const shell = spawn('bash', ['-m'], { cwd: HERE, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  const take = (text: string): void => void (output += text);
  shell.stdout.setEncoding('utf8').on('data', take);
  shell.stderr.setEncoding('utf8').on('data', take);
  const ended = once(shell, 'exit');
  const seen = (text: RegExp) =>
    until(
      () => Promise.resolve(output),
      (all) => text.test(all),
    );

  const last = commands.pop() ?? '';
  shell.stdin.write(commands.slice(0, -1).join(''));
  const [, waybill = ''] = /booked: (HD\w+)/.exec(await seen(/booked: HD\w+/)) ?? [];
  await seen(new RegExp(`verified: shipment.booked ${waybill}`));
  await seen(new RegExp(`verified: shipment.instruction_sent ${waybill}`));
  shell.stdin.write(commands.at(-1) ?? '');
  await seen(/^pickup open \d{4}-/m);
  shell.stdin.end(last);
  await ended;
  expect(output).not.toMatch(/rror/);
});

describe('a webhook is verified as webhooks.md says', () => {
  const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const BODY = '{"type":"shipment.delivered","data":{"waybill_number":"HD-1"}}';

  /** What a sender sends now, and somebody else. */
  function messages(): { readonly body: string; readonly headers: Record<string, string> }[] {
    const now = new Date();
    const headers = {
      'webhook-id': 'event-1',
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(SECRET).sign('event-1', now, BODY),
    };
    return [
      { body: BODY, headers },
      { body: BODY.replace('HD-1', 'HD-2'), headers },
    ];
  }

  const asked = () => JSON.stringify({ messages: messages(), secret: SECRET });

  it('in TypeScript', async () => {
    const [snippet = ''] = await blocks('webhooks.md', 'js');
    await writeFile(path.join(HERE, 'verified.mjs'), snippet);
    const module: unknown = await import(/* @vite-ignore */ path.join(HERE, 'verified.mjs'));
    const { verified } = module as { verified: (body: string, headers: object, secret: string) => unknown };
    const [right, wrong] = messages();
    expect(verified(right?.body ?? '', right?.headers ?? {}, SECRET)).toEqual(JSON.parse(BODY));
    expect(() => verified(wrong?.body ?? '', wrong?.headers ?? {}, SECRET)).toThrow('signature');
  });

  it('in Python', { timeout: PATIENCE }, async () => {
    const [snippet = ''] = await blocks('webhooks.md', 'python');
    const program = `${snippet}
import json, sys
from standardwebhooks import WebhookVerificationError
asked = json.loads(sys.argv[1])
for message in asked["messages"]:
    try:
        print(verified(message["body"], message["headers"], asked["secret"])["data"]["waybill_number"])
    except WebhookVerificationError:
        print("refused")
`;
    const python = await pythonWith('test/requirements.txt', () => undefined);
    const { code, output } = await run(python, ['-c', program, asked()], { env: process.env });
    expect([code, output]).toEqual([0, 'HD-1\nrefused\n']);
  });
});

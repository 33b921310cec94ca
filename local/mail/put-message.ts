import { randomUUID } from 'node:crypto';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { MAILBOXES, type Mailbox } from '../../domain/mailboxes.ts';
import { now } from '../../functions/adapters/clock.ts';
import { readMail, type Mail } from '../../functions/adapters/mail-store.ts';
import { PlainError } from '../cloud/plain-error.ts';
import { asSesWrites, type Taken } from './as-ses-writes.ts';

/** From where messages are answered on the local cloud. */
const ADDRESSES: Readonly<Record<Mailbox, string>> = {
  orders: 'orders@example.invalid',
  desk: 'desk@example.invalid',
};
const LONGEST_MS = 60_000;

/** Whoever wrote a message, and how SES is to find it. */
export type Sender = Omit<Taken, 'at'>;

/**
 * Puts a message into the local cloud's bucket as SES puts what it takes in, and waits until all is done that follows from it.
 * To be called where the AWS SDK and the table are pointed at that cloud.
 * @param to to which of our addresses it is
 * @throws PlainError where that takes more than a minute
 */
export async function putMessage(raw: Uint8Array, sender: Sender, to: Mailbox = 'orders'): Promise<Mail> {
  await verified(ADDRESSES[to]);
  const file = `${MAILBOXES[to]}${randomUUID()}`;
  const head = Buffer.from(asSesWrites({ ...sender, at: now() }));
  await new S3Client({ forcePathStyle: true }).send(
    new PutObjectCommand({ Bucket: await bucket(), Key: file, Body: Buffer.concat([head, raw]) }),
  );
  for (const deadline = performance.now() + LONGEST_MS; performance.now() < deadline;) {
    const mail = await readMail(file);
    if (mail?.doneAt !== undefined) return mail;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new PlainError(`Nothing has become of the message ${file} in a minute: see npm run redrive.`);
}

/** On AWS somebody has shown that an address is theirs before SES sends from it. */
async function verified(address: string): Promise<void> {
  try {
    await new SESv2Client({}).send(new CreateEmailIdentityCommand({ EmailIdentity: address }));
  } catch (error) {
    if ((error as Error).name !== 'AlreadyExistsException') throw error;
  }
}

async function bucket(): Promise<string> {
  const { Stacks = [] } = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: 'Huidan' }));
  const name = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === 'MailBucketName')?.OutputValue;
  if (name === undefined) throw new PlainError('The cloud that runs has no bucket for messages: start it anew.');
  return name;
}

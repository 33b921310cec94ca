import * as z from 'zod';

const Sent = z.object({
  MessageId: z.string(),
  To: z.array(z.string()),
  Subject: z.string(),
  BodyText: z.string(),
});
const All = z.object({ messages: z.record(z.string(), z.array(Sent)) });

/** A mail that the local cloud has sent to nobody. */
export type SentMail = z.infer<typeof Sent>;

/** What the local cloud has sent to an address, oldest first. */
export async function sentTo(endpointUrl: string, address: string): Promise<SentMail[]> {
  const answer = await fetch(`${endpointUrl}/_ministack/ses/messages`);
  const { messages } = All.parse(await answer.json());
  return Object.values(messages)
    .flat()
    .filter(({ To }) => To.includes(address));
}

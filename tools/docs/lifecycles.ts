import { PHASE_NAMES, PHASES, type Phase } from '../../domain/commitments.ts';
import { synthesize, text } from '../../infra/synthesize.ts';
import { diagram, type Definition } from './diagram.ts';
import { flow, type Flow } from './flow.ts';

/** The machines as they are deployed, as Markdown: the timers of promises, the sweep, and notices. */
export function lifecycles(): string {
  const { timers, sweep, notices } = machines();
  return `# Lifecycles, sweeps and notices

Made from the machines of the synthesised template by \`npm run docs\`; change the promises of a subject
(\`domain/commitments.ts\` lists them), \`infra/lifecycles/\`, \`infra/reports/\` or \`infra/notices/\`.

A column is a promise, and one execution walks down one column: it is the timer of one due time of one subject's promise.
It waits (rounded) until the promise is due, then makes one conditional write (square): the promise is missed, and told to this
level. Where the condition does not hold, because the promise was kept, got another due time or has ended, nothing is
written and the dotted line ends the execution. A reminder is such a write before the due time, by an execution of its own. No timer
is cancelled.

An execution is started two minutes before it rings at the most: by the reader of the stream for what is due as soon as that, and for
everything else by the watch (\`functions/sweeps/watch.ts\`), which looks each minute. So a promise that is kept in time has none. What
is owed, past due and not marked, since a record, an execution or a look was lost, is started again.

${PHASE_NAMES.map((phase) => `## ${phase.replaceAll('_', ' ')}\n\n${PHASES[phase]}.\n\n${diagram(timers[phase])}`).join('\n\n')}

## sweeps

Every report of [promises.md](promises.md) is made by this one machine. A step is tried again before its failure (dotted) counts;
a branch that fails does not keep the others from theirs.

${sweep}

## notices

All that a person is told of a kind at a time is one execution. What is left as a dead letter no channel took for an hour.

${notices}
`;
}

function machines(): { readonly timers: Record<Phase, Definition>; readonly sweep: string; readonly notices: string } {
  const found = Object.values(synthesize().template.Resources)
    .filter(({ Type }) => Type === 'AWS::StepFunctions::StateMachine')
    .map(({ Properties }) => JSON.parse(text(Properties?.['DefinitionString'])) as Definition & Flow);
  const timers = found.filter(({ StartAt, States }) => States[StartAt]?.Type === 'Choice');
  const sweep = found.find(({ States }) => Object.values(States).some(({ Type }) => Type === 'Map'));
  if (!sweep) throw new Error('the template has no machine of sweeps');
  const notices = found.find(({ States }) => Object.keys(States).some((name) => name.startsWith('send:')));
  if (!notices) throw new Error('the template has no machine of notices');
  return {
    notices: flow(notices),
    timers: Object.fromEntries(timers.map((definition) => [definition.StartAt.split(':')[0], definition])) as Record<
      Phase,
      Definition
    >,
    sweep: flow(sweep),
  };
}

import { PHASES, type Phase } from '../../domain/commitment/commitment-rule.ts';
import { synthesize, text } from '../../infra/synthesize.ts';
import { diagram, type Definition } from './diagram.ts';

/** The machines of a shipment's life as they are deployed, as Markdown. */
export function lifecycles(): string {
  const machines = definitions();
  return `# Lifecycles

Made from the machines of the synthesised template by \`npm run docs\`; change \`domain/commitments.ts\` or \`infra/lifecycles/\`.

A column is a promise, and one execution walks down one column: it is the timer of one promise of one shipment. It waits
(rounded) until the promise is due, then makes one conditional write (square): the promise is missed, and told to this level.
Where the condition does not hold, because the promise was kept, got another due time or is no longer owed, nothing is
written and the dotted line ends the execution. A reminder is such a write before the due time. No timer is cancelled.

${PHASES.map((phase) => `## ${phase.replaceAll('_', ' ')}\n\n${diagram(machines[phase])}`).join('\n\n')}
`;
}

function definitions(): Record<Phase, Definition> {
  const found = Object.values(synthesize().template.Resources)
    .filter(({ Type }) => Type === 'AWS::StepFunctions::StateMachine')
    .map(({ Properties }) => JSON.parse(text(Properties?.['DefinitionString'])) as Definition);
  return Object.fromEntries(found.map((definition) => [definition.StartAt.split(':')[0], definition])) as Record<Phase, Definition>;
}

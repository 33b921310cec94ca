/** As much of a template as tells what runs by the calendar. */
export interface Scheduling {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;
}

/**
 * The functions that run because of the time, by their logical ids: what schedules call, and what the machines call that
 * schedules start. What they use is no life's.
 */
export function byTheCalendar({ Resources }: Scheduling): Set<string> {
  const found = new Set<string>();
  const follow = (resource: unknown): void => {
    for (const id of referencesIn(resource)) {
      const { Type, Properties } = Resources[id] ?? {};
      if (Type === 'AWS::Lambda::Function') found.add(id);
      if (Type === 'AWS::StepFunctions::StateMachine') follow(Properties);
    }
  };
  for (const { Type, Properties } of Object.values(Resources))
    if (Type === 'AWS::Scheduler::Schedule') follow(Properties);
  return found;
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'Ref') return [String(inner)];
    if (name === 'Fn::GetAtt') return [String((inner as unknown[])[0])];
    return referencesIn(inner);
  });
}

import { expect, it } from 'vitest';
import { flow } from '../../../tools/docs/flow.ts';

it('a machine is drawn step by step, with a box for what is done for each item and a dotted line for a failure', () => {
  expect(
    flow({
      StartAt: 'plan: which period',
      States: {
        'plan: which period': { Type: 'Task', Next: 'branch by branch' },
        'branch by branch': {
          Type: 'Map',
          MaxConcurrency: 5,
          Next: 'missing?',
          ItemProcessor: {
            StartAt: 'gather',
            States: { gather: { Type: 'Task', Catch: [{ Next: 'failed' }] }, failed: { Type: 'Pass' } },
          },
        },
        'missing?': {
          Type: 'Choice',
          Choices: [{ Variable: '$.complete', BooleanEquals: false, Next: 'incomplete' }],
          Default: 'complete',
        },
        complete: { Type: 'Succeed' },
        incomplete: { Type: 'Fail' },
      },
    })
      .split('\n')
      .slice(3, -1),
  ).toEqual([
    '  s1["plan: which<br>period"]',
    '  s1 --> s2',
    '  subgraph s2["branch by branch, 5 at a time"]',
    '    s2_1["gather"]',
    '    s2_1 -.-> s2_2',
    '    s2_2["failed"]',
    '  end',
    '  s2 --> s3',
    '  s3{"missing?"}',
    '  s3 -->|complete: no| s5',
    '  s3 -->|else| s4',
    '  s4(("complete"))',
    '  s5(("incomplete"))',
  ]);
});

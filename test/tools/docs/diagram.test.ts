import { expect, it } from 'vitest';
import { lifecycles } from '../../../tools/docs/lifecycles.ts';
import { diagram } from '../../../tools/docs/diagram.ts';

it('a machine is drawn as a column for each promise', () => {
  expect(
    diagram({
      StartAt: 'pickup: which promise?',
      States: {
        'pickup: which promise?': {
          Type: 'Choice',
          Choices: [{ StringEquals: 'dispatch', Next: 'dispatch: wait until due' }],
        },
        'dispatch: wait until due': { Type: 'Wait', Next: 'dispatch missed (A4): tell customer service supervisor' },
        'dispatch missed (A4): tell customer service supervisor': {
          Type: 'Task',
          Catch: [{ Next: 'kept, moved or void' }],
        },
        'kept, moved or void': { Type: 'Succeed' },
      },
    }).split('\n'),
  ).toEqual([
    '```mermaid',
    '%%{init: {"flowchart":{"nodeSpacing":20,"rankSpacing":30}}}%%',
    'flowchart TB',
    '  choice{"which<br>promise?"}',
    '  choice -->|dispatch| dispatch1',
    '  dispatch1(["wait until due"])',
    '  dispatch1 --> dispatch2',
    '  dispatch2["missed (A4):<br>tell customer<br>service<br>supervisor"]',
    '  dispatch2 -.-> dispatch0(("kept,<br>moved or<br>void"))',
    '```',
  ]);
});

it('no label is wider than can be read with six promises side by side', () => {
  // The title of a box stands over all that is in it.
  const nodes = lifecycles().replace(/^.*subgraph .*$/gm, '');
  const labels = [...nodes.matchAll(/"([^":{}]+)"\]?[\])}]/g)].flatMap(([, text = '']) => text.split('<br>'));
  expect(labels.length).toBeGreaterThan(50);
  for (const label of labels) expect(label.length).toBeLessThanOrEqual(16);
});

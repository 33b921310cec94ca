import './environment.ts';
import { parseArgs } from 'node:util';
import { readTemplate } from './cloud/template.ts';
import { play } from './play.ts';

/** npm run simulate -- --seed 1 --lives 1000 [--trace]: plays the lives of so many seeds, from one on. */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    lives: { type: 'string', default: '1' },
    trace: { type: 'boolean', default: false },
  },
});
const [first, lives] = [Number(values.seed), Number(values.lives)];
const template = readTemplate();
let failed = 0;
for (let seed = first; seed < first + lives; seed += 1) {
  const { complaints, trace } = await play(template, seed, { traced: values.trace });
  if (values.trace) console.log(trace.join('\n'));
  if (complaints.length === 0) continue;
  failed += 1;
  console.log(`seed ${seed}: ${complaints.join('\n  ')}\n  npm run simulate -- --seed ${seed} --trace`);
}
console.log(
  failed === 0
    ? `${lives} lives came to what they ought to`
    : `${failed} of ${lives} lives did not come to what they ought to`,
);
process.exitCode = failed === 0 ? 0 : 1;

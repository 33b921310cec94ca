import { expect, it } from 'vitest';
import { run, tail } from '../../../local/cloud/run.ts';

it('returns the exit code and everything printed', async () => {
  const { code, output } = await run(process.execPath, [
    '-e',
    'console.log("out"); console.error("err"); process.exit(3)',
  ]);
  expect(code).toBe(3);
  expect(output).toContain('out\n');
  expect(output).toContain('err\n');
});

it('hands over whole lines, however they arrive', async () => {
  const lines: string[] = [];
  const program = 'process.stdout.write("12"); setTimeout(() => process.stdout.write("/53 |\\nlast"), 50)';
  await run(process.execPath, ['-e', program], {
    onLine: (line) => {
      lines.push(line);
    },
  });
  expect(lines).toEqual(['12/53 |', 'last']);
});

it('says why a program could not be started', async () => {
  expect(await run('no-such-program', [])).toEqual({ code: null, output: 'spawn no-such-program ENOENT' });
});

it('keeps the end of what was printed', () => {
  expect(tail('a\nb\nc\n', 2)).toBe('b\nc');
});

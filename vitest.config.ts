import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What writes whatever comes to its mind comes last: the others share the cloud with it. */
class FuzzLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/fuzz.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isLast(file)), ...sorted.filter(isLast)];
  }

  /** By turns, in the order of their names: which files are where is the same on every machine. */
  override shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index = 1, count = 1 } = this.ctx.config.shard ?? {};
    const named = files.toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
    return Promise.resolve(named.filter((_, at) => at % count === index - 1));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: FuzzLast },
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['test/{client,domain,local,tools}/**/*.test.ts'],
          env: { COMPANY_COUNTRY: 'CN' },
          // For a machine that is busy: some try hundreds of made-up inputs.
          testTimeout: 60_000,
        },
      },
      // Lives in virtual time, with bugs planted in them: each file has the adapters to itself.
      {
        test: {
          name: 'simulation',
          include: ['test/simulation/**/*.test.ts'],
          setupFiles: 'test/simulation/environment.ts',
          // For a machine that is busy: a bug is looked for in a thousand lives, of which half play in a minute.
          testTimeout: 900_000,
        },
      },
      // On an emulated DynamoDB, started for them.
      {
        test: {
          name: 'functions',
          include: ['test/functions/**/*.test.ts'],
          globalSetup: 'test/functions/global-setup.ts',
          setupFiles: 'test/functions/environment.ts',
          testTimeout: 20_000,
        },
      },
      // One template, made once for all of them.
      {
        test: {
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          isolate: false,
          fileParallelism: false,
          // For a machine that is busy: some synthesise the template once more.
          testTimeout: 60_000,
        },
      },
      // On a cloud of its own, whose one clock the files would otherwise move under each other.
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/global-setup.ts',
          fileParallelism: false,
          // For a machine that is busy: other tests run beside them.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

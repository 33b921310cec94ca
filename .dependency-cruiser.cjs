/** The layers: domain knows nothing of the rest, functions nothing of infra (README, "Where things are"). */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The rules import neither the other layers nor AWS nor the machine they run on.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: '^(functions|infra|local|tools)/|node_modules/(@aws|aws-|@middy|constructs)' },
    },
    {
      name: 'domain-does-no-io',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['core'], pathNot: '^util$' },
    },
    {
      name: 'the-engine-knows-no-subject',
      comment: 'What is promised of a subject is the subject to declare: domain/promise takes any.',
      severity: 'error',
      from: { path: '^domain/promise/' },
      to: { path: '^domain/', pathNot: '^domain/(promise|time|calendar)/|^domain/metrics\\.ts$' },
    },
    {
      name: 'functions-know-no-infra',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|local|tools)/|node_modules/(aws-cdk-lib|constructs)' },
    },
    {
      name: 'only-adapters-talk-to-aws',
      severity: 'error',
      from: { path: '^functions/', pathNot: '^functions/adapters/' },
      to: { path: 'node_modules/@aws-sdk' },
    },
    {
      name: 'infra-takes-only-rules',
      comment:
        'infra bundles the functions by path; it imports nothing of them but the table of routes, which is data.',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^(functions|local|tools)/', pathNot: '^functions/api/routes\\.ts$' },
    },
    {
      name: 'the-table-of-routes-is-data',
      comment: 'What infra loads must load no code of the functions.',
      severity: 'error',
      from: { path: '^functions/api/routes\\.ts$' },
      to: { path: '.' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unused',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(domain|functions|infra|local|tools)/',
        pathNot:
          '^functions/(api|stream|lifecycles|notices|sweeps|operations)/|^functions/mail/receive|^infra/app|\\.d\\.ts$',
      },
      to: {},
    },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};

/**
 * Which folder may import which: the map of README in one table. `domain` stands at the bottom, processes at the top.
 * A folder that is not in the table may import nothing of the others, so a new folder starts by being added here.
 */
const mayImport = {
  domain: [],
  settings: [],
  texts: ['domain', 'mail/catalogue', 'mail/fill'],
  mail: ['domain', 'texts'],
  prisma: ['embedded', 'settings'],
  store: ['domain', 'prisma', 'mail/headers'],
  workflows: ['domain', 'store', 'activities', 'temporal/search-attributes'],
  activities: ['domain', 'store', 'mail', 'texts', 'workflows/messages'],
  temporal: ['domain', 'store', 'workflows/messages'],
  service: ['activities', 'domain', 'mail', 'prisma', 'settings', 'store', 'temporal'],
  worker: ['activities', 'domain', 'service', 'settings', 'store', 'temporal', 'workflows'],
  api: [
    'domain',
    'exports',
    'imports',
    'mail',
    'play/round-plan-apart',
    'play/round-plan',
    'service',
    'settings',
    'store',
    'texts',
    'workflows/messages',
  ],
  web: [
    'domain',
    'texts',
    'mail/fill',
    // Types alone: what the API answers.
    'api/(admin|cases|imports|people|rehearsal|rounds|statistics|webhooks)/bodies',
    'api/cases/mail-bodies',
    'api/problem-body',
    'api/sign-in/session-body',
  ],
  imports: ['domain', 'service/apart', 'store'],
  exports: ['domain'],
  cli: [
    'worker/upgrade',
    'domain',
    'imports',
    'mail',
    'play',
    'prisma',
    'service',
    'settings',
    'store',
    'temporal',
    'texts',
    'workflows/messages',
  ],
  embedded: ['api', 'cli', 'domain', 'play', 'prisma', 'service', 'settings', 'store', 'temporal', 'texts', 'worker'],
  play: [
    'activities',
    'domain',
    'embedded',
    'mail',
    'prisma',
    'service',
    'settings',
    'store',
    'temporal',
    'texts',
    'worker',
    'workflows',
  ],
  bench: [
    'activities',
    'api',
    'domain',
    'embedded',
    'mail',
    'play',
    'prisma',
    'service',
    'settings',
    'store',
    'temporal',
    // What tests of lists and pages stand on too.
    'test/support/chromium',
    'test/support/many-cases',
    'worker',
    'workflows',
  ],
};

const folders = Object.keys(mayImport);

const directions = folders.map((folder) => ({
  name: `direction-of-${folder}`,
  severity: 'error',
  comment: `${folder}/ may import ${mayImport[folder].join(', ') || 'none of the other folders'}.`,
  from: { path: `^${folder}/` },
  to: {
    path: `^(${[...folders, 'test', 'scenarios'].join('|')})/`,
    pathNot: `^(${[folder, ...mayImport[folder]].join('|')})[./]`,
  },
}));

/** Packages that belong to one part of the house; the list names the folders that may have them. */
const packages = [
  ['prisma-in-its-place', 'node_modules/(@prisma|pg|prisma)/', ['prisma', 'embedded', 'worker', 'play', 'bench']],
  ['mail-server-in-its-place', 'node_modules/(nodemailer|smtp-server|pdfkit)/', ['mail', 'embedded']],
  ['sign-in-in-its-place', 'node_modules/(openid-client|oidc-provider)/', ['api', 'embedded']],
  ['react-in-the-desk', 'node_modules/(react|react-dom|wouter|vite|@digdir|@vitejs)/', ['web']],
  ['fastify-in-the-api', 'node_modules/(fastify|@fastify)', ['api', 'bench']],
  [
    'temporal-in-its-place',
    'node_modules/@temporalio/',
    ['temporal', 'workflows', 'activities', 'worker', 'service', 'embedded', 'cli', 'play', 'bench'],
  ],
];

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one thought in two places.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^oxlint/plugins-dev$' },
    },
    {
      name: 'developers-tools-stay-home',
      severity: 'error',
      comment: 'What runs in production is in `dependencies`.',
      // The desk is built before it runs: the browser's packages and the tools are needed no longer then.
      from: { pathNot: '^(test|web|vitest\\.config\\.ts)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    ...directions,
    ...packages.map(([name, path, homes]) => ({
      name,
      severity: 'error',
      comment: `Only ${homes.join(', ')} may have it.`,
      from: { path: `^(${folders.join('|')})/`, pathNot: `^(${homes.join('|')})/` },
      to: { path },
    })),
  ],
  options: {
    // TypeScript 7 has no compiler for programs: without this parser nothing is cruised, and nothing is said.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(prisma/generated|web/dist|out|\\.cache|\\.data)/|\\.d\\.mts$|^web/virtual\\.d\\.ts$|^virtual:|\\.css$',
    },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};

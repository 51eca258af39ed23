/**
 * The import direction of the rooms. Run by `test/architecture/imports.test.ts` and by `scripts/check`.
 *
 * kernel <- identifiers, calendar <- records <- duties, registers, confidentiality
 *        <- refresh, notices, retention, inspections <- boards, deliveries <- archive, commercial
 *        <- forms, schemas, printing <- storage <- imports, worklist, conformance <- service-centre; `describe` stands
 *        apart.
 */
const LEVELS = [
  ['kernel'],
  ['identifiers', 'calendar'],
  ['records'],
  ['duties', 'registers', 'confidentiality'],
  ['refresh', 'notices', 'retention', 'inspections'],
  ['boards', 'deliveries'],
  ['archive', 'commercial'],
  ['forms', 'schemas', 'printing'],
  ['storage'],
  ['imports', 'worklist', 'conformance'],
  ['service-centre'],
];

const room = (names) => `^src/(?:${names.join('|')})/`;

/** A room may import rooms of lower levels only: not its neighbours, not what stands on it. */
const direction = LEVELS.flatMap((rooms, level) =>
  rooms.map((name) => ({
    name: `direction-${name}`,
    comment: `${name} may import only what lies below it`,
    severity: 'error',
    from: { path: room([name]) },
    to: {
      path: room([...LEVELS.slice(level).flat(), 'describe']),
      pathNot: room([name]),
    },
  })),
);

/** A package that exactly one part of the library may import. */
const only = (name, dependency, from) => ({
  name,
  comment: `${dependency} is imported by ${from} alone`,
  severity: 'error',
  from: { path: '^src/', pathNot: from },
  to: { path: `(?:^|/)node_modules/${dependency}/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...direction,
    {
      name: 'describe-apart',
      comment: 'describe imports the kernel, and only types of the other rooms',
      severity: 'error',
      from: { path: room(['describe']) },
      to: {
        path: '^src/',
        pathNot: room(['describe', 'kernel']),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-internals',
      comment:
        'a room is imported through its index; files of records/ may be named to stay clear of zod, the masks of identifiers/ to stay clear of the phone parser',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: room(['describe']) },
      to: {
        path: '^src/[^/]+/(?!index\\.ts$)',
        pathNot: '^src/(?:$1/|records/|identifiers/mask-[a-z]+\\.ts$)',
      },
    },
    {
      name: 'no-internals-of-values',
      comment: 'describe names files of other rooms for their types only',
      severity: 'error',
      from: { path: room(['describe']) },
      to: {
        path: '^src/[^/]+/(?!index\\.ts$)',
        pathNot: room(['describe']),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-root',
      comment: 'rooms never import the root entry',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/index\\.ts$' },
    },
    {
      name: 'no-cycles',
      comment: 'files do not import each other in a circle',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    only('nanoid-in-one-file', 'nanoid', '^src/kernel/id-generator\\.ts$'),
    only('digests-in-one-file', '@noble/hashes', '^src/kernel/digest\\.ts$'),
    only('phones-in-one-place', 'libphonenumber-js', '^src/identifiers/phone[^/]*\\.ts$'),
    only('zod-in-schemas', 'zod', '^src/(?:records|forms|schemas)/'),
    {
      name: 'no-other-packages',
      comment: 'src imports its declared dependencies and peers, nothing that only tests and examples have',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'npm-bundled', 'npm-optional'],
        // zod is both a peer and, for the tests, a development dependency.
        dependencyTypesNot: ['npm-peer'],
      },
    },
    {
      name: 'no-node',
      comment: 'src runs in browsers',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-unresolved',
      comment: 'an import that resolves to nothing',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-way-out',
      comment: 'src imports nothing from tests, examples, benches or scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|examples|bench|scripts|docs|dist)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

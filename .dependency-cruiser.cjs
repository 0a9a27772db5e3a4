/** The import ladder of ARCHITECTURE.md, enforced: who may import whom in this house. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: '^(engine|cli|server|web)/', pathNot: [from, ...allowed] },
});

const RECORD = '^engine/src/record/';
const KNOWLEDGE = '^engine/src/knowledge(/|\\.ts$)';
const DERMIS = '^engine/src/dermis/';
const GUIDANCE = '^engine/src/guidance/';
const INFERENCE = '^engine/src/inference/';
const CARE = '^engine/src/care/';
const FRONT_DOOR = '^engine/src/index\\.ts$';
const BANDS_DOOR = '^engine/src/bands\\.ts$';
const READER = '^engine/files/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea cut in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    only('record-knows-nobody', RECORD, [], 'The record is the ground floor.'),
    only('dermis-knows-the-record', DERMIS, [RECORD], 'Skin knows no rules and no inference.'),
    only('guidance-knows-the-record', GUIDANCE, [RECORD], 'Rules know no skin and no inference.'),
    only(
      'inference-knows-nobody',
      INFERENCE,
      [],
      'Inference takes a log-density and knows no skin.',
    ),
    only(
      'knowledge-schemas-know-the-record-and-rules',
      KNOWLEDGE,
      [RECORD, GUIDANCE],
      'The schema of the knowledge room may speak of rules, never of a model.',
    ),
    only(
      'care-stands-on-the-four-rooms',
      CARE,
      [RECORD, KNOWLEDGE, DERMIS, GUIDANCE, INFERENCE],
      'The verbs put the rooms together and never reach out of the engine.',
    ),
    {
      name: 'one-front-door',
      comment:
        'Other rooms use the engine through engine/src/index.ts; what is too large for it, the kernels of shown bands, has a door of its own.',
      severity: 'error',
      from: { path: '^(cli|server|web)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^engine/', pathNot: [FRONT_DOOR, BANDS_DOOR, READER] },
    },
    {
      name: 'engine-is-pure',
      comment: 'No I/O in the engine: nothing from Node, so that it runs in a browser as it is.',
      severity: 'error',
      from: { path: '^engine/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-takes-types-only-from-the-server',
      comment: 'The browser must never carry server code.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engine-knows-no-door',
      severity: 'error',
      comment: 'The engine is used by the doors, never the reverse.',
      from: { path: '^engine/' },
      to: { path: '^(cli|server|web)/' },
    },
    {
      name: 'server-lower-rooms-do-not-reach-up',
      comment: 'store, mail, calendar and pdf serve the doors and the jobs, never the reverse.',
      severity: 'error',
      from: { path: '^server/src/(store|mail|calendar|pdf)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(api|fhir|cds|jobs)/' },
    },
    {
      name: 'jobs-do-not-reach-the-doors',
      comment: 'A job serves nobody who waits on the line.',
      severity: 'error',
      from: { path: '^server/src/jobs/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/src/(api|fhir|cds)/' },
    },
    {
      name: 'cli-uses-the-server-through-its-door',
      severity: 'error',
      comment: 'The command line starts the server and operates it; it does not use its insides.',
      from: { path: '^cli/' },
      to: {
        path: '^server/src/',
        pathNot: '^server/src/(main|operate/[^/]+|pdf/protocol-pdf)\\.ts$',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};

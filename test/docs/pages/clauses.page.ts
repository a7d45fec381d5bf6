import { CLAUSE_KINDS } from '#libs/policy';
import { clauseCovers, isKept, isNamed, type ClauseCover } from './clause-cover.ts';
import { commandIn, eventsOf } from './command-events.ts';
import { code, fileLink, page, table } from './markdown.ts';

const POLICIES = {
  CTT: 'Creating Tomorrow Trust',
  CRST: 'Central Region Schools Trust',
  national: 'National law and guidance',
} as const;

const INTRODUCTION = `Every obligation of both policies, and the national facts that gates lean on. *Line* is where the policy's text says it.
*Kept by*: what a gate asks for at a command, a piece of evidence, who may send a command, a parameter of the profile, or the
code that names the clause. *Named by*: the specs that name it, and the stories (\`libs/journeys\`) played over HTTP that are
refused by it. A clause that is kept and not named is tested as part of its profile's list, and by no spec of its own.

A **gate** refuses a command until it is met. A **timed duty** falls due, a **reaction** follows an event, **evidence** must
exist. An **attestation** is stated by a person for a trust or a school; what is **interpretive** only colours the rest.`;

/** docs/clauses.md */
export function clausesPage(): string {
  const covers = clauseCovers();
  return page(
    'Clauses, and what keeps them',
    INTRODUCTION,
    counts(covers),
    '## Not yet covered',
    'Nothing in the product keeps these. What is interpretive asks nothing of it.',
    table(['kind', 'clauses'], missing(covers)),
    ...Object.entries(POLICIES).flatMap(([policy, title]) => [
      `## ${title}`,
      clauseTable(covers.filter(({ clause }) => clause.policy === policy)),
    ]),
  );
}

const counted = (name: string, covers: readonly ClauseCover[]): readonly string[] => [
  name,
  ...[covers, covers.filter(isKept), covers.filter((each) => isKept(each) && isNamed(each))].map((all) =>
    String(all.length),
  ),
  String(covers.filter((each) => !isKept(each)).length),
];

const counts = (covers: readonly ClauseCover[]): string =>
  table(
    ['kind', 'clauses', 'kept', 'kept and named', 'not yet covered'],
    [
      ...CLAUSE_KINDS.map((kind) =>
        counted(
          kind,
          covers.filter(({ clause }) => clause.kind === kind),
        ),
      ),
      counted('**all**', covers),
    ],
  );

const missing = (covers: readonly ClauseCover[]): readonly (readonly string[])[] =>
  CLAUSE_KINDS.map((kind) => covers.filter((each) => each.clause.kind === kind && !isKept(each)))
    .filter((all) => all.length > 0)
    .map((all) => [all[0]?.clause.kind ?? '', all.map(({ clause }) => clause.id).join(', ')]);

const clauseTable = (covers: readonly ClauseCover[]): string =>
  table(['clause', 'line', 'kind', 'who', 'what', 'kept by', 'command → event', 'named by'], covers.map(rowOf));

function rowOf(cover: ClauseCover): readonly string[] {
  const { id, line, kind, also, obliged, title, verified } = cover.clause;
  return [
    `<a id="${id.toLowerCase()}"></a>${id}`,
    line === null ? '' : String(line),
    also === undefined ? kind : `${kind}, ${also}`,
    obliged.join(', '),
    verified ? title : `${title} (source not seen)`,
    kept(cover),
    cover.commands.map((command) => `${code(command)} → ${eventsOf(command).map(code).join(', ')}`).join('<br>'),
    [...cover.specs.map(fileLink), ...cover.journeys.map((name) => `story ${name}`)].join(', '),
  ];
}

const kept = ({ rules, criteria, parameters, roles, code: paths }: ClauseCover): string =>
  [
    ...new Set(rules.map((rule) => `requirement ${code(rule.split(': ')[1] ?? '')}`)),
    ...criteria.map(code),
    ...parameters.map((name) => `parameter ${code(name)}`),
    ...roles.map((action) => `who may ${code(action)}`),
    ...paths.filter((path) => !commandIn(path)).map(fileLink),
    ...paths.filter((path) => commandIn(path)).map((path) => `decision ${fileLink(path)}`),
  ].join(', ') || '—';

import { CLAUSE_KINDS } from '#libs/policy';
import { clauseCovers, isKept, type ClauseCover } from './clause-cover.ts';
import type { Shows } from './clause-marks.ts';
import { listedUnshown, unshown } from './clause-specs.ts';
import { commandIn, eventsOf } from './command-events.ts';
import { readModelsOf } from './read-models.ts';
import { code, fileLink, page, table } from './markdown.ts';

const POLICIES = {
  CTT: 'Creating Tomorrow Trust',
  CRST: 'Central Region Schools Trust',
  national: 'National law and guidance',
} as const;

/** Why nothing keeps what nothing keeps; whoever mends one mends its sentence. */
const UNKEPT = `Nothing in the product keeps these. F-1.3: what a notice must say was taken from memory, and no source of it was seen; a
notice holds its site, first day, timetable, recipients and document, and no rule asks for more until somebody has read regulation 3(4).
F-2.9: the time limit is a proposal that is not in force; a trust that wants one sets the parameter \`maximumWeeks\`.`;

const INTRODUCTION = `Every obligation of both policies, and the national facts that gates lean on, from the sentence to the spec. *Line* is where
the policy's text says it; a test reads both texts sentence by sentence, and finds out what changed. *Kept by*: what a gate
asks for at a command, a piece of evidence, who may send a command, a parameter of the profile, or the code that names the
clause. Then the commands, the events they record, and the read models that fold those. A *kept* case and a *violation* are
specs whose sentence ends with the clause's mark; where specs have no mark, they are named as what speaks of the clause.
Stories (\`libs/journeys\`) are played over HTTP, and are refused by it.

A **gate** refuses a command until it is met. A **timed duty** falls due, a **reaction** follows an event, **evidence** must
exist. An **attestation** is stated by a person for a trust or a school; what is **interpretive** only colours the rest.
**Stricter** is where the product asks more than the text. A clause that cannot be broken needs no violation; a *warning* is
one whose violation is only worth that.`;

const AS_REPORTED = `There is no register yet that is kept session by session: a session of which nobody reports an absence is
unconfirmed, neither present nor missing a mark. CTT-7.5.1 and CTT-7.5.2 go by the absences that are reported, how soon, their
reasons and their corrections; CTT-7.5.5 counts reported absences against possible sessions, so what nobody reports does not
lower the percentage.`;

/** docs/clauses.md */
export function clausesPage(): string {
  const covers = clauseCovers();
  return page(
    'Clauses, and what keeps them',
    INTRODUCTION,
    counts(covers),
    ...leftOut('## Without a spec of its own', 'No spec bears the mark of these yet.', listedUnshown()),
    ...leftOut(
      '## Not yet covered',
      UNKEPT,
      covers.filter((each) => !isKept(each)).map(({ clause }) => clause.id),
    ),
    '## Only as far as absences are reported',
    AS_REPORTED,
    ...Object.entries(POLICIES).flatMap(([policy, title]) => [
      `## ${title}`,
      clauseTable(covers.filter(({ clause }) => clause.policy === policy)),
    ]),
  );
}

const leftOut = (heading: string, says: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [heading, says, ids.join(', ')];

const isShown = ({ clause, marks }: ClauseCover): boolean => unshown(marks, [clause]).length === 0;

const counted = (name: string, covers: readonly ClauseCover[]): readonly string[] => [
  name,
  ...[covers, covers.filter(isKept), covers.filter(isShown)].map((all) => String(all.length)),
];

/** National facts are kept and counted apart: they are no clauses of a policy. */
function counts(covers: readonly ClauseCover[]): string {
  const ofPolicies = covers.filter(({ clause }) => clause.policy !== 'national');
  return table(
    ['kind', 'clauses', 'kept by something', 'shown by specs of their own'],
    [
      ...CLAUSE_KINDS.map((kind) =>
        counted(
          kind,
          ofPolicies.filter(({ clause }) => clause.kind === kind),
        ),
      ),
      counted('**all of both policies**', ofPolicies),
    ],
  );
}

const HEAD = [
  'clause',
  'line',
  'kind',
  'who',
  'what',
  'kept by',
  'command → event',
  'read models',
  'kept case',
  'violation',
  'spoken of by',
];

const clauseTable = (covers: readonly ClauseCover[]): string => table(HEAD, covers.map(rowOf));

function rowOf(cover: ClauseCover): readonly string[] {
  const { id, line, kind, also, obliged, title, verified, stricterThanText, violation } = cover.clause;
  const marked = new Set(cover.marks.map(({ path }) => path));
  const events = [...new Set(cover.commands.flatMap(eventsOf))];
  return [
    `<a id="${id.toLowerCase()}"></a>${id}`,
    line === null ? '' : String(line),
    [kind, ...(also ? [also] : []), ...(stricterThanText ? ['**stricter**'] : [])].join(', '),
    obliged.join(', '),
    verified ? title : `${title} (source not seen)`,
    kept(cover),
    cover.commands.map((command) => `${code(command)} → ${eventsOf(command).map(code).join(', ')}`).join('<br>'),
    readModelsOf(events).map(code).join(', '),
    shownBy(cover, 'kept'),
    violation === 'none' ? 'cannot be broken' : shownBy(cover, 'violated', violation === 'warning' ? '(warning) ' : ''),
    [
      ...cover.specs.filter((path) => !marked.has(path)).map(fileLink),
      ...cover.journeys.map((name) => `story ${name}`),
    ].join(', '),
  ];
}

const shownBy = ({ marks }: ClauseCover, shows: Shows, first = ''): string =>
  first +
  marks
    .filter((mark) => mark.shows === shows)
    .map(({ sentence, path }) => `“${sentence}” ${fileLink(path)}`)
    .join('<br>');

const kept = ({ rules, criteria, parameters, roles, code: paths }: ClauseCover): string =>
  [
    ...new Set(rules.map((rule) => `requirement ${code(rule.split(': ')[1] ?? '')}`)),
    ...criteria.map(code),
    ...parameters.map((name) => `parameter ${code(name)}`),
    ...roles.map((action) => `who may ${code(action)}`),
    ...paths.filter((path) => !commandIn(path)).map(fileLink),
    ...paths.filter((path) => commandIn(path)).map((path) => `decision ${fileLink(path)}`),
  ].join(', ') || '—';

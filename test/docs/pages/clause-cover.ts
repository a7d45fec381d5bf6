import {
  ACCESS,
  CENTRAL_REGION_SCHOOLS_TRUST,
  CLAUSES,
  CREATING_TOMORROW_TRUST,
  NATIONAL_BASELINE,
  type Clause,
} from '#libs/policy';
import type { Access } from '#libs/kernel';
import type { ClauseMark } from './clause-marks.ts';
import { clauseMarks } from './clause-specs.ts';
import { commandIn, COMMANDS } from './command-events.ts';
import { filesMatching, readText } from '../repository.ts';

/** What keeps a clause, and which specs name it. Each list holds what a reader looks for: commands, criteria, paths. */
export type ClauseCover = Readonly<{
  clause: Clause;
  commands: readonly string[];
  rules: readonly string[];
  criteria: readonly string[];
  parameters: readonly string[];
  roles: readonly string[];
  code: readonly string[];
  specs: readonly string[];
  marks: readonly ClauseMark[];
  journeys: readonly string[];
}>;

const PROFILES = [NATIONAL_BASELINE, CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST];

/** Where clauses are only listed: the catalogue, the profiles and the table of roles say themselves what they keep. */
const LISTED = /^libs\/policy\/src\/(clauses|profiles|access)\//;
const CODE = ['libs/*/src/**/*.ts'];
const SPECS = ['libs/**/*.spec.ts', 'test/e2e/**/*.spec.ts'];
/** Specs that name a clause as anybody's example: of what a catalogue, an actor or a refusal looks like. */
const OF_ANY_CLAUSE = /^(libs\/policy\/src\/clauses|libs\/kernel|test\/e2e\/edge)\//;
const NEITHER = /\.spec\.ts$|\/spec\/|^libs\/(journeys|testing)\//;

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** Does a text name this very clause? `CTT-7.2.1` is not in `CTT-7.2.11`, `CTT-7.3.2` not in `CTT-7.3.2b`. */
export const names = (text: string, id: string): boolean =>
  new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?!\\.?\\w)`).test(text);

const texts = (patterns: readonly string[], keep: (path: string) => boolean) =>
  filesMatching(...patterns)
    .filter(keep)
    .map((path) => ({ path, text: readText(path) }));

/** Every clause of the catalogue with what keeps it. */
export function clauseCovers(): readonly ClauseCover[] {
  const code = texts(CODE, (path) => !LISTED.test(path) && !NEITHER.test(path));
  const specs = texts(SPECS, (path) => !OF_ANY_CLAUSE.test(path));
  const marks = clauseMarks();
  const journeys = texts(['libs/journeys/src/*/*.ts'], (path) => !path.endsWith('.spec.ts'));
  const naming = (files: typeof code, id: string) =>
    files.filter(({ text }) => names(text, id)).map(({ path }) => path);
  return CLAUSES.map((clause) => {
    const stated = { ...inProfiles(clause), roles: rolesOf(clause), code: naming(code, clause.id) };
    return {
      clause,
      ...stated,
      commands: commandsIn(stated),
      specs: naming(specs, clause.id),
      marks: marks.filter((mark) => mark.clause === clause.id),
      journeys: unique(naming(journeys, clause.id).map((path) => path.split('/')[3] ?? '')),
    };
  });
}

const rolesOf = ({ id }: Clause): readonly string[] =>
  Object.entries<Access>(ACCESS).flatMap(([action, { clause }]) => (clause === id ? [action] : []));

const BY_EVIDENCE = { provider: 'RecordSuitabilityEvidence', placement: 'RecordPlacementEvidence' } as const;

const commandsIn = ({ rules, criteria, roles, code }: Pick<ClauseCover, 'rules' | 'criteria' | 'roles' | 'code'>) =>
  unique([
    ...rules.map((rule) => rule.split(':')[0] ?? ''),
    ...criteria.map((criterion) => BY_EVIDENCE[criterion.startsWith('provider') ? 'provider' : 'placement']),
    ...roles.filter((action) => COMMANDS.includes(action)),
    ...code.flatMap((path) => commandIn(path) ?? []),
  ]);

function inProfiles({ id }: Clause): Pick<ClauseCover, 'rules' | 'criteria' | 'parameters'> {
  const rules = PROFILES.flatMap((profile) => profile.rules).filter(({ clause }) => clause === id);
  const criteria = PROFILES.flatMap((profile) => profile.criteria).filter(({ clause }) => clause === id);
  const sources = PROFILES.flatMap((profile) => Object.entries(profile.sources));
  return {
    rules: unique(rules.map(({ gate, requires }) => `${gate}: ${requires}`)),
    criteria: unique(criteria.map((criterion) => `${criterion.scope} evidence: ${criterion.id}`)),
    parameters: unique(sources.flatMap(([name, { clause }]) => (clause === id ? [name] : []))),
  };
}

/** Does anything in the product keep the clause? */
export const isKept = ({ rules, criteria, parameters, roles, code }: ClauseCover): boolean =>
  [rules, criteria, parameters, roles, code].some((all) => all.length > 0);

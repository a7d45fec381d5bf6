import { isKnownClause } from '../clauses/catalogue.ts';
import type { PolicyProfile } from '../profile.ts';

/** Why a profile may not be published, and which of its lines is at fault. */
export type ProfileFault = Readonly<{
  fault: 'no-clause' | 'unknown-clause' | 'doubled-criterion' | 'parameter-without-source';
  at: string;
  clause?: string;
}>;

/**
 * The faults for which a profile may not be published: a rule, criterion or source whose clause is blank or in no catalogue,
 * two criteria of one id, a parameter of which nobody says where its value comes from. Nothing means that it is sound.
 */
export const lintProfile = (profile: PolicyProfile): readonly ProfileFault[] => [
  ...profile.rules.flatMap(({ gate, requires, clause }) => clauseFaults(`${gate}/${requires}`, clause)),
  ...profile.criteria.flatMap(({ id, clause }) => clauseFaults(id, clause)),
  ...Object.entries(profile.sources).flatMap(([name, { clause }]) =>
    clause === undefined ? [] : clauseFaults(name, clause),
  ),
  ...doubledCriteria(profile),
  ...parametersWithoutSource(profile),
];

function clauseFaults(at: string, clause: string): readonly ProfileFault[] {
  if (clause.trim() === '') return [{ fault: 'no-clause', at }];
  return isKnownClause(clause) ? [] : [{ fault: 'unknown-clause', at, clause }];
}

const doubledCriteria = ({ criteria }: PolicyProfile): readonly ProfileFault[] =>
  criteria
    .filter(({ id }, index) => criteria.findIndex((other) => other.id === id) < index)
    .map(({ id }) => ({ fault: 'doubled-criterion', at: id }));

const parametersWithoutSource = ({ parameters, sources }: PolicyProfile): readonly ProfileFault[] =>
  Object.keys(parameters)
    .filter((name) => !Object.hasOwn(sources, name))
    .map((name) => ({ fault: 'parameter-without-source', at: name }));

import { CENTRAL_REGION_CLAUSES } from './central-region-schools-trust.ts';
import type { Clause } from './clause.ts';
import { DECIDING_CLAUSES } from './creating-tomorrow-trust/deciding.ts';
import { GOVERNANCE_CLAUSES } from './creating-tomorrow-trust/governance.ts';
import { MONITORING_CLAUSES } from './creating-tomorrow-trust/monitoring.ts';
import { SUITABILITY_CLAUSES } from './creating-tomorrow-trust/suitability.ts';
import { NATIONAL_CLAUSES } from './national.ts';

/** Every obligation of both policies, and the national facts that gates lean on, in the order of their texts. */
export const CLAUSES: readonly Clause[] = [
  ...GOVERNANCE_CLAUSES,
  ...DECIDING_CLAUSES,
  ...SUITABILITY_CLAUSES,
  ...MONITORING_CLAUSES,
  ...CENTRAL_REGION_CLAUSES,
  ...NATIONAL_CLAUSES,
];

const byId: ReadonlyMap<string, Clause> = new Map(CLAUSES.map((each) => [each.id, each]));

/** No clause of the catalogue has this id. */
export class UnknownClause extends Error {
  override readonly name = 'UnknownClause';
  constructor(readonly id: string) {
    super(`No clause of the catalogue is called ${id}`);
  }
}

/** Is there a clause of this id? */
export const isKnownClause = (id: string): boolean => byId.has(id);

/** The clause of this id. Throws UnknownClause where the catalogue has none. */
export const clause = (id: string): Clause => {
  const found = byId.get(id);
  if (found === undefined) throw new UnknownClause(id);
  return found;
};

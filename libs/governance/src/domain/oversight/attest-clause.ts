import { same } from '#libs/kernel';
import { clause, isKnownClause } from '#libs/policy';
import type { Asked } from '../asked.ts';
import { reject } from '../rejections.ts';
import type { ClauseAttestation, Oversight, OversightEvent } from './oversight.ts';

export type ClauseAttesting = Readonly<Pick<ClauseAttestation, 'clause' | 'document'>>;

/** A clause that no fact can break is stated to be kept, by a person, for a school or for the trust. */
export function attestClause(
  { clause: id, document }: ClauseAttesting,
  state: Oversight,
  { asked: { by, schoolId, on } }: Readonly<{ asked: Asked }>,
): readonly OversightEvent[] {
  if (!isKnownClause(id) || clause(id).violation !== 'none') throw reject('clause-not-attestable', { clause: id });
  const attested = { clause: id, by, ...(schoolId !== undefined && { schoolId }), document, on };
  if (state.clauses.some((one) => same(one, attested))) return [];
  return [{ type: 'ClauseAttested', data: attested }];
}

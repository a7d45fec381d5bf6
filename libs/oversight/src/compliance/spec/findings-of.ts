import { findingOn, type FindingStatus } from '../domain/findings/finding.ts';
import type { SubjectKind } from '../facts/facts.tables.ts';
import { judgementOf } from './judgement-of.ts';
import { day, type Told } from './telling.ts';

/** Every finding about a subject of these specs, after what was told. */
export const findingsOf = (told: readonly Told[], kind: SubjectKind = 'placement') => judgementOf(told, kind).findings;

/** How a clause stands on a day, after what was told; nothing where it says nothing. */
export const statusOf = (
  clause: string,
  told: readonly Told[],
  { on = '2026-12-01', of = 'placement' }: Readonly<{ on?: string; of?: SubjectKind }> = {},
): FindingStatus | undefined => {
  const finding = findingsOf(told, of).find((one) => one.clause === clause);
  return finding && findingOn(finding, day(on));
};

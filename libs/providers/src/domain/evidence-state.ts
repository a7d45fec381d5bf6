import type { LocalDate } from '#libs/kernel';
import type { SuitabilityEvidence } from './events.ts';
import type { Recheck } from './state.ts';
import type { VettingState } from './vocabulary.ts';

/** What a provider's evidence is made of, wherever it is kept: in a folded stream, and in a read model's row. */
export type EvidenceState = Readonly<{
  evidence: readonly SuitabilityEvidence[];
  vetting: VettingState;
  rechecks: Readonly<Record<string, Recheck>>;
  lapsed: Readonly<Record<string, LocalDate>>;
}>;

type Questioned = Readonly<{ criteria: readonly string[]; since: LocalDate; recheckBy: LocalDate }>;

/** A piece of evidence more. It answers what had put its criterion in question, if it was checked since then. */
export function withPiece(
  { evidence, vetting, rechecks, lapsed }: EvidenceState,
  piece: SuitabilityEvidence,
): EvidenceState {
  const { criterion, checkedOn } = piece;
  const since = rechecks[criterion]?.since;
  return {
    evidence: [...evidence, piece],
    vetting: vetting === 'unvetted' ? 'vetting' : vetting,
    rechecks: since !== undefined && checkedOn < since ? rechecks : without(rechecks, criterion),
    lapsed: without(lapsed, criterion),
  };
}

/** Evidence that stands is put in question; where nothing was checked, there is nothing to check again. */
export function inQuestion(
  { evidence, rechecks }: Pick<EvidenceState, 'evidence' | 'rechecks'>,
  { criteria, since, recheckBy: by }: Questioned,
): Pick<EvidenceState, 'rechecks'> {
  const stand = new Map(evidence.map((piece) => [piece.criterion, piece.checkedOn]));
  const asked = criteria.filter((criterion) => (stand.get(criterion) ?? since) < since);
  return { rechecks: { ...rechecks, ...Object.fromEntries(asked.map((criterion) => [criterion, { since, by }])) } };
}

/** What expired, and through which day it held. */
export const lapsing = (
  { lapsed }: Pick<EvidenceState, 'lapsed'>,
  { criterion, expiredOn }: Readonly<{ criterion: string; expiredOn: LocalDate }>,
): Pick<EvidenceState, 'lapsed'> => ({ lapsed: { ...lapsed, [criterion]: expiredOn } });

const without = <T>(record: Readonly<Record<string, T>>, criterion: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== criterion));

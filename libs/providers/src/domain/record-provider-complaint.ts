import { addDays, same, type LocalDate } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { criterionOf } from './provider-criteria.ts';
import { recheckDays } from './recheck-days.ts';
import { reject } from './rejections.ts';
import { registered, type Provider } from './state.ts';
import { suspendedBy } from './suitability.ts';
import type { ComplaintAbout, ComplaintOutcome, DocumentRef, UnderPolicy } from './vocabulary.ts';

export type Complaint = Readonly<{
  about: ComplaintAbout;
  outcome: ComplaintOutcome;
  on: LocalDate;
  record: DocumentRef;
  criteria: readonly string[];
}>;

/** A complaint puts in question what it is about; once upheld it suspends, until that was vetted again (CTT-7.3.27). */
export function recordProviderComplaint(
  { about, outcome, on, record, criteria }: Complaint,
  state: Provider,
  { today, policy }: UnderPolicy,
): readonly ProviderEvent[] {
  const known = registered(state);
  const said = { about, outcome, on, record };
  if (known.told.some((one) => 'about' in one && same(said, pick(one)))) return [];
  if (on > today) throw reject('day-in-future', { today });
  const unknown = criteria.find((criterion) => !criterionOf(criterion, policy));
  if (unknown !== undefined) throw reject('criterion-unknown', { criterion: unknown });
  const questioned = outcome === 'not-upheld' ? [] : criteria;
  const recheckBy = addDays(today, recheckDays(policy));
  return [
    { type: 'ProviderComplaintRecorded', data: { ...said, criteria: questioned, recheckBy } },
    ...(outcome === 'upheld' ? suspendedBy(known, { because: 'complaint-upheld', criteria: questioned, policy }) : []),
  ];
}

const pick = ({ about, outcome, on, record }: Omit<Complaint, 'criteria'>) => ({ about, outcome, on, record });

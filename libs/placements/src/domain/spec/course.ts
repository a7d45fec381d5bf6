import type { LocalDate, PersonRef } from '#libs/kernel';
import type { Criterion, Party } from '#libs/policy';
import type { Asked, GateContext, ProviderEvidence } from '../context.ts';
import type { DataOf } from '#libs/kernel';
import type { PlacementEvent, PlacementEvidence } from '../events.ts';
import type { TargetId } from '../vocabulary.ts';
import { asked, creatingTomorrow, day, document, mother, notice, person, siteId, time } from './examples.ts';
import { approved, contracted } from './history.ts';

/** Examples from the start on: the placement begins on Monday 2 November 2026 and is looked at a week later. */
export const startDay = day('2026-11-02');
export const weekLater = day('2026-11-09');
export const later = (change: Parameters<typeof asked>[0] = {}): Asked =>
  asked({ occurredOn: weekLater, today: weekLater, ...change });
export const on = (date: LocalDate): Asked => later({ occurredOn: date });
export const [target, otherTarget] = ['target-1', 'target-2'] as [TargetId, TargetId];

type Data<T extends PlacementEvent['type']> = DataOf<PlacementEvent, T>;
export const event = <T extends PlacementEvent['type']>(type: T, data: Data<T>) =>
  ({ type, data }) as Extract<PlacementEvent, { type: T }>;

export const signed = (party: Party, signatory: PersonRef = person(party), version = 1) =>
  event('ContractSigned', {
    version,
    party,
    signatory,
    recordedBy: 'lead',
    sha256: 'sha256-contract',
    on: day('2026-10-20'),
  });
export const acknowledged = event('SchoolPoliciesAcknowledged', {
  by: person('tutor'),
  policies: document('policies'),
  on: day('2026-10-20'),
});
export const reportingAgreed = event('AttendanceReportingAgreed', {
  channel: 'telephone',
  cutOffAm: time('09:30'),
  cutOffPm: time('13:30'),
  schoolContact: person('office'),
  providerContact: person('tutor'),
});

/** Evidence checked in September 2026 that holds until the end of the school year. */
export const inDate = { outcome: 'met', checkedOn: day('2026-09-01'), expiresOn: day('2027-08-31') } as const;
export const evidenced = (criterion: string, change: Partial<PlacementEvidence> = {}) =>
  event('PlacementEvidenceRecorded', {
    criterion,
    evidence: document(criterion),
    checkedBy: person('lead'),
    recordedOn: day('2026-09-01'),
    ...inDate,
    ...change,
  });

const required = ({ profile }: GateContext, scope: Criterion['scope']): readonly string[] =>
  (profile?.criteria ?? []).filter((each) => each.required && each.scope === scope).map(({ id }) => id);

/** The same surroundings, with all that the provider must show on record, one piece of it otherwise. */
export const vetted = (known: GateContext, change: Record<string, ProviderEvidence | undefined> = {}): GateContext => {
  const met = required(known, 'provider').map((id) => [id, { ...inDate, recordedOn: day('2026-09-01') }] as const);
  const all = Object.entries({ ...Object.fromEntries(met), ...change }).filter(([, piece]) => piece !== undefined);
  const evidence = Object.fromEntries(all) as Record<string, ProviderEvidence>;
  return { ...known, provider: known.provider && { ...known.provider, evidence } };
};

/** What the policy of Creating Tomorrow Trust wants of each placement. */
export const placementEvidence = required(creatingTomorrow(), 'placement').map((id) => evidenced(id));

/** All but the signatures. */
export const prepared: readonly PlacementEvent[] = [...contracted, acknowledged, reportingAgreed, ...placementEvidence];
export const allSigned = [signed('school'), signed('provider'), signed('parent', mother)];
/** A placement that may start under either policy. */
export const ready: readonly PlacementEvent[] = [...prepared, ...allSigned];
/** A direction: notice in place of a contract. */
export const noticed = (change: Parameters<typeof notice>[0] = {}) => event('OffSiteNoticeIssued', notice(change));
export const directed: readonly PlacementEvent[] = [...approved, noticed()];

export const started = event('PlacementStarted', { startedOn: startDay, siteId, evidenceRecordedLate: [] });
export const underWay: readonly PlacementEvent[] = [...ready, started];
export const ceased = event('PlacementCeased', {
  ground: 'planned-end',
  ceasedOn: day('2026-11-06'),
  outcomes: [{ targetId: target, assessment: 'met' }],
  destination: 'commissioning-school',
  studentAssessment: document('assessment'),
});
export const inDanger = event('PlacementCeased', { ground: 'danger', ceasedOn: day('2026-11-06'), by: 'head' });
export const ended: readonly PlacementEvent[] = [...underWay, ceased];
export const withdrawn = event('PlacementWithdrawn', { reason: 'other' });

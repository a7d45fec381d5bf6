import { policy, school, type PolicyEvent, type SchoolEvent } from '#libs/governance';
import {
  commandIdOf,
  instant,
  type Aggregate,
  type Envelope,
  type Event,
  type Ledger,
  type LocalDate,
  type Outcome,
  type PersonRef,
  type PlacementId,
  type ProviderId,
  type SchoolId,
  type SiteId,
  type StudentId,
  type TrustId,
} from '#libs/kernel';
import { concernedBy, placement, type PlacementEvent, type Proposal } from '#libs/placements';
import { CENTRAL_REGION_SCHOOLS_TRUST } from '#libs/policy';
import { provider, type ProviderEvent } from '#libs/providers';
import { student, type StudentEvent } from '#libs/students';
import { SurroundingsFromStreams } from '../standing/surroundings.ts';

/** Examples for the specs: one trust, one school, one student and one provider, in September 2026. */
export const day = (text: string): LocalDate => text as LocalDate;
export const trustId = 'trust-1' as TrustId;
export const schoolId = 'school-1' as SchoolId;
export const studentId = 'student-1' as StudentId;
export const providerId = 'provider-1' as ProviderId;
export const [mother, father] = ['mother', 'father'] as [PersonRef, PersonRef];
const today = day('2026-09-04');
const now = instant('2026-09-04T08:50:00Z');
export const document = (name: string) => ({ documentRef: name, sha256: `sha256-${name}` });

export const policyFrom = (change: Partial<typeof CENTRAL_REGION_SCHOOLS_TRUST>, n: number): PolicyEvent => ({
  type: 'PolicyProfilePublished',
  data: {
    version: `crst@${n}`,
    profile: { ...CENTRAL_REGION_SCHOOLS_TRUST, ...change },
    effectiveFrom: day('2026-09-01'),
  },
});
export const holder = (holderId: PersonRef): StudentEvent => ({
  type: 'ParentalResponsibilityRecorded',
  data: { holderId, relationship: 'other' },
});
export const suspected = (evidence = 'a visit'): ProviderEvent => ({
  type: 'UnregisteredSchoolSuspected',
  data: { evidence: document(evidence), siteIds: [] },
});
export const cleared: ProviderEvent = {
  type: 'UnregisteredSchoolConcernCleared',
  data: { evidence: document('an inspection') },
};
export const approvedForUse: ProviderEvent = {
  type: 'ProviderUseApproved',
  data: { scope: 'provider', by: 'chief', statedOn: today },
};
export const approvalRevoked: ProviderEvent = { type: 'ProviderUseApprovalRevoked', data: { scope: 'provider' } };

const registeredSchool: SchoolEvent = { type: 'SchoolRegistered', data: { schoolId, trustId, name: 'Oakfield' } };
const enrolled: StudentEvent = {
  type: 'StudentEnrolled',
  data: { studentId, trustId, schoolId, yearGroup: 9, flags: [], externalIds: [] },
};
const registeredProvider: ProviderEvent = {
  type: 'ProviderRegistered',
  data: {
    providerId,
    trustId,
    name: 'Riverside',
    registration: { kind: 'non-school-provider', checkedOn: today },
    externalIds: [],
  },
};

export const proposed = (placementId: string, change: Partial<Proposal> = {}): PlacementEvent => ({
  type: 'PlacementProposed',
  data: {
    placementId: placementId as PlacementId,
    trustId,
    commissioningSchoolId: schoolId,
    studentId,
    providerId,
    reason: 'add-value',
    rationale: document('rationale'),
    objectives: [],
    timetable: [],
    plannedEnd: day('2026-12-18'),
    namedLead: 'lead' as PersonRef,
    externalIds: [],
    ...change,
  },
});
export const heard = (holderId: PersonRef): PlacementEvent => ({
  type: 'ConsultationRecorded',
  data: {
    with: 'parental-responsibility holder',
    holderId,
    heard: true,
    views: document(holderId),
    method: 'meeting',
    on: today,
  },
});
export const studentHeard: PlacementEvent = {
  type: 'ConsultationRecorded',
  data: { with: 'student', heard: true, views: document('views'), on: today },
};
export const headApproved: PlacementEvent = {
  type: 'HeadteacherApproved',
  data: { approverId: 'head', asDelegate: false, holders: [mother], on: today },
};
const terms = {
  document: document('contract'),
  expectations: [],
  funder: 'school',
  reportEveryDays: 14,
  plannedEnd: day('2026-12-18'),
} as const;
export const contractIssued: PlacementEvent = { type: 'ContractIssued', data: { ...terms, version: 1 } };
export const contractVaried: PlacementEvent = {
  type: 'ContractVaried',
  data: { ...terms, version: 2, reason: 'expectations' },
};
export const started: PlacementEvent = {
  type: 'PlacementStarted',
  data: { startedOn: today, siteId: 'site-1' as SiteId, evidenceRecordedLate: [] },
};
export const withdrawn: PlacementEvent = { type: 'PlacementWithdrawn', data: { reason: 'other' } };

let commands = 0;
const envelope = (): Envelope => ({
  commandId: commandIdOf(trustId, 'head', String((commands += 1))),
  correlationId: 'correlation-1',
  name: 'Told',
  body: {},
  actor: { id: 'head', role: 'headteacher', trustId, schoolId },
  receivedAt: now,
  occurredAt: now,
});

/** Puts facts into a log, over one client of it. */
export class World {
  constructor(private readonly ledger: Ledger) {}

  /** What everything else stands on: a policy, a school, a student with a mother, and a provider that may be used. */
  async ground(): Promise<void> {
    await this.record(policy, trustId, policyFrom({}, 1));
    await this.record(school, schoolId, registeredSchool);
    await this.record(student, studentId, enrolled, holder(mother));
    await this.record(provider, providerId, registeredProvider, approvedForUse);
  }

  record<S, E extends Event>(aggregate: Aggregate<S, E>, id: string, ...events: readonly E[]): Promise<Outcome> {
    return this.ledger.transact(aggregate, id, envelope(), { authorise: () => undefined, decide: () => events });
  }

  toProvider(...events: readonly ProviderEvent[]): Promise<Outcome> {
    return this.record(provider, providerId, ...events);
  }

  toPlacement(id: string, ...events: readonly PlacementEvent[]): Promise<Outcome> {
    return this.record(placement, id, ...events);
  }

  /** One fact about a placement as a command decides it: what surrounds it was read, and `meanwhile` goes on before it is written. */
  async decide(id: string, event: PlacementEvent, meanwhile: () => Promise<unknown>): Promise<Outcome> {
    const concerned = concernedBy({ trustId, commissioningSchoolId: schoolId, studentId, providerId } as Proposal);
    let isFirst = true;
    return this.ledger.transact(placement, id, envelope(), {
      authorise: () => undefined,
      loadContext: async (read) => {
        const around = await new SurroundingsFromStreams().of(read, concerned, today);
        if (isFirst) await meanwhile();
        isFirst = false;
        return around;
      },
      decide: () => [event],
    });
  }
}

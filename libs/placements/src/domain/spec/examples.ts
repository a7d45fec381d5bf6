import {
  createdIdOf,
  instant,
  type CommandId,
  type LocalDate,
  type LocalTime,
  type PersonRef,
  type PlacementId,
  type ProviderId,
  type Role,
  type SchoolId,
  type SiteId,
  type StudentId,
  type TrustId,
} from '#libs/kernel';
import { CENTRAL_REGION_SCHOOLS_TRUST, CREATING_TOMORROW_TRUST, type PolicyProfile } from '#libs/policy';
import type { Asked, GateContext, ProviderStanding, SchoolStanding, StudentStanding } from '../context.ts';
import type { ContractTerms, OffSiteNotice, Proposal } from '../events.ts';
import type { DocumentRef, Target, TargetId, TimetableEntry } from '../vocabulary.ts';

/** Examples for the specs: one placement at Oakfield School, proposed in the autumn term of 2026. */
export const day = (text: string): LocalDate => text as LocalDate;
export const time = (text: string): LocalTime => text as LocalTime;
export const person = (name: string): PersonRef => name as PersonRef;
export const document = (name: string): DocumentRef => ({ documentRef: name, sha256: `sha256-${name}` });

export const trustId = 'trust-1' as TrustId;
export const schoolId = 'school-1' as SchoolId;
export const studentId = 'student-1' as StudentId;
export const providerId = 'provider-1' as ProviderId;
export const siteId = 'site-1' as SiteId;
export const commandId = '0b8cbdb2-1f5e-5f0e-9d0c-3f0a35d8a001' as CommandId;
export const placementId = createdIdOf<PlacementId>(commandId);
export const [mother, father] = [person('mother'), person('father')];
export const [monday, tuesday] = [day('2026-09-07'), day('2026-09-08')];

/** Who asks and when; the headteacher on Monday 7 September 2026, unless a change says otherwise. */
export const asked = ({
  role = 'headteacher',
  id = 'head',
  ...change
}: Partial<Asked> & { role?: Role; id?: string } = {}): Asked => ({
  actor: { id, role, trustId, schoolId },
  commandId,
  occurredOn: monday,
  today: monday,
  at: instant('2026-09-07T09:00:00Z'),
  ...change,
});

/** A school year with a half-term break from Monday 26 to Friday 30 October 2026. */
export const school = (change: Partial<SchoolStanding> = {}): SchoolStanding => ({
  trustId,
  calendar: {
    terms: [
      {
        name: 'Autumn 2026',
        from: day('2026-09-02'),
        to: day('2026-12-18'),
        halfTermFrom: day('2026-10-26'),
        halfTermTo: day('2026-10-30'),
      },
      { name: 'Spring 2027', from: day('2027-01-04'), to: day('2027-03-25') },
    ],
    closedDays: [],
  },
  delegates: [],
  ...change,
});

export const student = (change: Partial<StudentStanding> = {}): StudentStanding => ({
  trustId,
  schoolId,
  onRoll: true,
  yearGroup: 9,
  holders: [mother, father],
  ...change,
});

export const provider = (change: Partial<ProviderStanding> = {}): ProviderStanding => ({
  trustId,
  registration: 'registered-school',
  halted: false,
  vetting: 'suitable',
  openSites: [siteId],
  evidence: {},
  approvedWhole: false,
  approvedPlacements: [],
  ...change,
});

const context = (profile: PolicyProfile, change: Partial<GateContext>): GateContext => ({
  policyVersion: `${profile.id}@1`,
  profile,
  school: school(),
  student: student(),
  provider: provider(),
  ...change,
});

/** What surrounds a placement in Creating Tomorrow Trust. */
export const creatingTomorrow = (change: Partial<GateContext> = {}): GateContext =>
  context(CREATING_TOMORROW_TRUST, change);

/** What surrounds a placement in Central Region Schools Trust. */
export const centralRegion = (change: Partial<GateContext> = {}): GateContext =>
  context(CENTRAL_REGION_SCHOOLS_TRUST, change);

/** A policy with other numbers, all else alike. */
export const withParameters = (known: GateContext, change: Partial<PolicyProfile['parameters']>): GateContext => ({
  ...known,
  profile: known.profile && { ...known.profile, parameters: { ...known.profile.parameters, ...change } },
});

export const timetable: readonly TimetableEntry[] = [
  { weekday: 1, session: 'AM', start: time('09:00'), end: time('12:00') },
  { weekday: 3, session: 'PM', start: time('13:00'), end: time('15:00') },
];

/** A proposal that every gate of both trusts lets through. */
export const proposal = (change: Partial<Proposal> = {}): Proposal => ({
  placementId,
  guidanceEdition: 'February 2025',
  trustId,
  commissioningSchoolId: schoolId,
  studentId,
  providerId,
  reason: 'improve-behaviour',
  rationale: document('rationale'),
  alternativesConsidered: document('alternatives'),
  longTermOutcome: 'behaviour',
  objectives: [{ area: 'behaviour', measure: 'narrative', description: document('objective') }],
  timetable,
  plannedStart: day('2026-11-02'),
  proposedOn: day('2026-09-07'),
  plannedEnd: day('2027-03-25'),
  namedLead: person('lead'),
  externalIds: [],
  ...change,
});

export const targets: readonly Target[] = [
  { targetId: 'target-1' as TargetId, area: 'attendance', measure: 'percent', goal: 95 },
];

export const terms = (change: Partial<ContractTerms> = {}): ContractTerms => ({
  document: document('contract'),
  expectations: [
    { party: 'school', expectation: document('school') },
    { party: 'provider', expectation: document('provider') },
    { party: 'parent', expectation: document('parent') },
  ],
  funder: 'school',
  reportEveryDays: 28,
  plannedEnd: day('2027-03-25'),
  ...change,
});

export const notice = (change: Partial<OffSiteNotice> = {}): OffSiteNotice => ({
  givenOn: day('2026-10-22'),
  firstDay: day('2026-11-03'),
  siteId,
  recipients: [mother, father],
  document: document('notice'),
  timetable,
  ...change,
});

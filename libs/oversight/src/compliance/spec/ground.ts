import { CENTRAL_REGION_SCHOOLS_TRUST, CREATING_TOMORROW_TRUST, type PolicyProfile } from '#libs/policy';
import { day, documentOf, tell, type Told } from './telling.ts';

/** Two terms, with a half-term break from Monday 26 to Friday 30 October 2026. */
export const CALENDAR = {
  terms: [
    {
      name: 'Autumn 2026',
      from: '2026-09-02',
      to: '2026-12-18',
      halfTermFrom: '2026-10-26',
      halfTermTo: '2026-10-30',
    },
    { name: 'Spring 2027', from: '2027-01-05', to: '2027-03-26' },
  ],
  closedDays: [],
};

export const published = (
  profile: PolicyProfile,
  version = 'v@1',
  on = '2026-08-01',
  effectiveFrom: string = on,
): Told => tell(on, 'policy', 'PolicyProfilePublished', { version, profile, effectiveFrom });

const known: readonly Told[] = [
  tell('2026-08-01', 'trust', 'TrustRegistered', { trustId: 't-1', name: 'A trust' }),
  tell('2026-08-01', 'school', 'SchoolRegistered', { schoolId: 's-1', trustId: 't-1', name: 'A school' }),
  tell('2026-08-01', 'school', 'SchoolCalendarSet', CALENDAR),
  tell('2026-08-01', 'student', 'StudentEnrolled', {
    studentId: 'st-1',
    trustId: 't-1',
    schoolId: 's-1',
    yearGroup: 9,
    flags: [],
    externalIds: [],
  }),
  tell('2026-08-01', 'student', 'ParentalResponsibilityRecorded', { holderId: 'mother', relationship: 'mother' }),
  tell('2026-08-01', 'provider', 'ProviderRegistered', {
    providerId: 'v-1',
    trustId: 't-1',
    name: 'A provider',
    registration: { kind: 'registered-school', urn: '123456', checkedOn: '2026-07-01' },
    externalIds: [],
  }),
];

/** A trust with its policy, a school, a student and a provider. */
export const groundUnder = (profile: PolicyProfile): readonly Told[] => [...known, published(profile)];
export const CTT = groundUnder(CREATING_TOMORROW_TRUST);
export const CRST = groundUnder(CENTRAL_REGION_SCHOOLS_TRUST);

/** A piece of the provider's evidence. */
export const evidence = (criterion: string, on = '2026-08-15', expiresOn?: string, outcome = 'met'): Told =>
  tell(on, 'provider', 'SuitabilityEvidenceRecorded', {
    criterion,
    outcome,
    evidence: documentOf(criterion),
    checkedBy: 'checker',
    checkedOn: day(on),
    recordedOn: day(on),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  });

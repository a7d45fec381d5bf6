import { CENTRAL_REGION_SCHOOLS_TRUST, CREATING_TOMORROW_TRUST, type PolicyProfile } from '#libs/policy';
import { CRST, CTT, evidence } from './ground.ts';
import { approved, issued, met, proposed, reported, reviewed, shared, started, viewed, visited } from './life.ts';
import { documentOf, tell, type Told } from './telling.ts';

/** What is recorded of this student for each criterion of a profile. */
export const placementEvidence = (criterion: string, on = '2026-10-01', outcome = 'met'): Told =>
  tell(on, 'placement', 'PlacementEvidenceRecorded', {
    criterion,
    outcome,
    evidence: documentOf(criterion),
    checkedBy: 'checker',
    checkedOn: on,
    recordedOn: on,
  });

const provided = ({ criteria }: PolicyProfile): readonly Told[] =>
  criteria.filter(({ scope }) => scope === 'provider').map(({ id }) => evidence(id));
const known = ({ criteria }: PolicyProfile): readonly Told[] =>
  criteria.filter(({ scope, required }) => scope === 'placement' && required).map(({ id }) => placementEvidence(id));

export const heard = (data: object): Told =>
  tell('2026-09-10', 'placement', 'ConsultationRecorded', { on: '2026-09-10', ...data });
export const professionals = (...participants: readonly string[]): Told =>
  heard({ with: 'professionals', participants, outcome: 'supports' });
export const student = heard({ with: 'student', heard: true, views: documentOf('views') });
export const mother = heard({
  with: 'parental-responsibility holder',
  holderId: 'mother',
  heard: true,
  views: documentOf('views'),
  method: 'meeting',
});
export const explained = (to: 'student' | 'parents'): Told =>
  tell('2026-09-11', 'placement', 'ReasonsExplained', { to, by: 'lead', on: '2026-09-11' });
export const signed = (party: string): Told =>
  tell('2026-10-05', 'placement', 'ContractSigned', {
    version: 1,
    party,
    signatory: party,
    recordedBy: 'lead',
    sha256: 'sha256-contract',
    on: '2026-10-05',
  });
const reporting = tell('2026-10-06', 'placement', 'AttendanceReportingAgreed', {
  channel: 'telephone',
  cutOffAm: '09:45',
  cutOffPm: '13:15',
  schoolContact: 'office',
  providerContact: 'tutor',
});
const acknowledged = tell('2026-10-06', 'placement', 'SchoolPoliciesAcknowledged', {
  by: 'tutor',
  policies: documentOf('policies'),
  on: '2026-10-06',
});

const decided: readonly Told[] = [
  professionals('senco', 'dsl'),
  student,
  mother,
  explained('student'),
  explained('parents'),
  approved(),
];

/** A placement of Creating Tomorrow Trust that kept every clause until its start on 2 November 2026. */
export const CTT_STARTED: readonly Told[] = [
  ...CTT,
  ...provided(CREATING_TOMORROW_TRUST),
  proposed({
    reason: 'curriculum-fit',
    objectives: [{ area: 'academic-progress', measure: 'narrative' }],
  }),
  ...decided,
  met(),
  ...known(CREATING_TOMORROW_TRUST),
  issued(),
  ...['school', 'provider', 'parent'].map(signed),
  reporting,
  acknowledged,
  shared('2026-10-30'),
  started(),
];

/** The same, in its first weeks. */
export const CTT_LIFE: readonly Told[] = [
  ...CTT_STARTED,
  placementEvidence('student-inducted', '2026-11-05'),
  visited('2026-11-12'),
  reported('2026-11-20'),
  viewed('2026-11-25'),
  reviewed('2026-11-30', { nextReviewOn: '2027-01-07' }),
];

export const noticed = (change: object = {}, role: 'headteacher' | 'apLead' = 'headteacher'): Told =>
  tell(
    '2026-10-19',
    'placement',
    'OffSiteNoticeIssued',
    {
      givenOn: '2026-10-19',
      firstDay: '2026-11-02',
      siteId: 'site-1',
      recipients: ['mother'],
      document: documentOf('notice'),
      timetable: [{ weekday: 1, session: 'AM', start: '09:00', end: '12:00' }],
      ...change,
    },
    { role, policyVersion: 'v@1' },
  );

/** A direction of Central Region Schools Trust that kept every clause, in its first weeks. */
export const CRST_LIFE: readonly Told[] = [
  ...CRST,
  ...provided(CENTRAL_REGION_SCHOOLS_TRUST),
  proposed(),
  ...decided,
  noticed(),
  started(),
  visited('2026-11-12'),
  viewed('2026-11-25'),
  reviewed('2026-11-30', { nextReviewOn: '2027-01-07' }),
];

/** A life without what is of these types. */
export const without = (life: readonly Told[], ...types: readonly string[]): readonly Told[] =>
  life.filter(({ type }) => !types.includes(type));

/** A life in which one thing, the first of its type, was told otherwise. */
export const withOther = (life: readonly Told[], told: Told): readonly Told[] => {
  const at = life.findIndex(({ type }) => type === told.type);
  return life.with(at, told);
};

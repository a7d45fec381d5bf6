import type { Step } from '../journey.ts';

/** An invented school year. */
export const CALENDAR = {
  terms: [
    { name: 'Autumn 2026', from: '2026-09-02', to: '2026-12-18', halfTermFrom: '2026-10-26', halfTermTo: '2026-10-30' },
    { name: 'Spring 2027', from: '2027-01-04', to: '2027-03-25', halfTermFrom: '2027-02-15', halfTermTo: '2027-02-19' },
    { name: 'Summer 2027', from: '2027-04-12', to: '2027-07-21', halfTermFrom: '2027-05-31', halfTermTo: '2027-06-04' },
  ],
  closedDays: ['2026-09-02', '2027-05-03'],
};

type Ground = Readonly<{
  at: string;
  trust: string;
  school: string;
  profile: string;
  effectiveFrom: string;
  yearGroup: number;
  holders: readonly Readonly<{ holderId: string; relationship: string }>[];
}>;

/** What stands before a story begins: a trust with its policy, a school with its calendar, a student and who answers for them. */
export const groundSteps = ({
  at,
  trust,
  school,
  profile,
  effectiveFrom,
  yearGroup,
  holders,
}: Ground): readonly Step[] => [
  { at, as: 'operator', operation: 'RegisterTrust', body: { name: trust }, names: { trust: '/id' } },
  {
    says: 'The trust publishes its policy: from now on every decision is judged by it.',
    at,
    as: 'chiefExecutive',
    operation: 'PublishPolicyProfile',
    path: { trustId: '$trust' },
    body: { profile, effectiveFrom },
  },
  {
    at,
    as: 'operator',
    operation: 'RegisterSchool',
    body: { trustId: '$trust', name: school },
    names: { school: '/id' },
  },
  { at, as: 'headteacher', operation: 'SetSchoolCalendar', path: { schoolId: '$school' }, body: CALENDAR },
  {
    at,
    as: 'headteacher',
    operation: 'SetSessionTimes',
    path: { schoolId: '$school' },
    body: { am: { start: '08:50', end: '12:15' }, pm: { start: '13:00', end: '15:20' } },
  },
  { at, as: 'headteacher', operation: 'SetAttendanceTarget', path: { schoolId: '$school' }, body: { percent: 95 } },
  {
    at,
    as: 'apLead',
    operation: 'EnrolStudent',
    body: { schoolId: '$school', yearGroup, flags: ['sen-support'] },
    names: { student: '/id' },
  },
  ...holders.map((body) => ({
    at,
    as: 'apLead',
    operation: 'RecordParentalResponsibility',
    path: { studentId: '$student' },
    body,
  })),
];

type Place = Readonly<{ at: string; name: string; registration: object; site: object }>;

/** A provider with one site. */
export const providerSteps = ({ at, name, registration, site }: Place): readonly Step[] => [
  {
    at,
    as: 'chiefExecutive',
    operation: 'RegisterProvider',
    body: { name, registration },
    names: { provider: '/id' },
  },
  { at, as: 'apLead', operation: 'AddSite', path: { providerId: '$provider' }, body: site },
  {
    at,
    as: 'apLead',
    operation: 'GetProvider',
    path: { providerId: '$provider' },
    query: { after: '$position' },
    names: { site: '/sites/0/siteId' },
  },
];

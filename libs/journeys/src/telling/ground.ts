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
export const groundSteps = (ground: Ground): readonly Step[] => [
  ...trustSteps(ground),
  ...schoolSteps(ground),
  ...studentSteps(ground),
];

const trustSteps = ({ at, trust, profile, effectiveFrom }: Ground): readonly Step[] => [
  { at, as: 'operator', operation: 'RegisterTrust', body: { name: trust }, names: { trust: '/id' } },
  {
    says: 'The trust publishes its policy: from now on every decision is judged by it.',
    at,
    as: 'chiefExecutive',
    operation: 'PublishPolicyProfile',
    path: { trustId: '$trust' },
    body: { profile, effectiveFrom },
  },
];

const TIMES = { am: { start: '08:50', end: '12:15' }, pm: { start: '13:00', end: '15:20' } };

function schoolSteps({ at, school }: Ground): readonly Step[] {
  const set = (operation: string, body: object): Step => ({
    at,
    as: 'headteacher',
    operation,
    path: { schoolId: '$school' },
    body,
  });
  const body = { trustId: '$trust', name: school };
  return [
    { at, as: 'operator', operation: 'RegisterSchool', body, names: { school: '/id' } },
    set('SetSchoolCalendar', CALENDAR),
    set('SetSessionTimes', TIMES),
    set('SetAttendanceTarget', { percent: 95 }),
  ];
}

const studentSteps = ({ at, yearGroup, holders }: Ground): readonly Step[] => [
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

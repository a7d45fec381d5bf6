import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofPlacement } from '../telling/of-placement.ts';
import { EVERY_DAY } from '../telling/timetable.ts';

const path = { providerId: '$provider' };

/** A student with a plan comes to attend full-time: what the provider is in law is in question, and a person clears it. */
export const threshold: readonly Step[] = [
  {
    says: 'The student has a plan now, …',
    at: '2027-02-01T09:00:00Z',
    as: 'apLead',
    operation: 'SetStudentFlags',
    path: { studentId: '$student' },
    body: { flags: ['ehcp'] },
  },
  {
    ...ofPlacement('2027-02-02T09:00:00Z', 'apLead', 'ChangeTimetable', {
      timetable: EVERY_DAY,
      effectiveFrom: '2027-02-08',
    }),
    says: '… and is to attend every day: more than eighteen hours a week, at a provider that is no school.',
  },
  {
    says: 'The ledger raises the concern by itself: all discussion there is halted.',
    at: '2027-02-02T09:05:00Z',
    as: 'headteacher',
    operation: 'GetProvider',
    path,
    shows: { '/halted': true },
    eventually: true,
  },
  {
    ...ofPlacement('2027-02-08T09:00:00Z', 'apLead', 'ChangeTimetable', {
      timetable: EVERY_DAY.slice(0, 6),
      effectiveFrom: '2027-02-08',
    }),
    says: 'Three days a week are enough after all; that alone clears nothing, …',
  },
  {
    says: '… the chief executive does.',
    at: '2027-02-10T09:00:00Z',
    as: 'chiefExecutive',
    operation: 'ClearUnregisteredSchoolConcern',
    path,
    body: { evidence: document(610) },
  },
];

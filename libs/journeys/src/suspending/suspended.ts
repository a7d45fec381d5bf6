import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofStudent, standing } from './of-student.ts';

/** Seven school days, with the half-term break between them: the sixth is Monday 2 November. */
const suspension = {
  from: '2026-10-19',
  to: '2026-11-03',
  parentsToldAt: '2026-10-19T12:00:00.000Z',
  notice: document(1001),
};

const education = (change: object) => ({
  suspensionId: '$suspension',
  arrangedBy: 'school',
  from: '2026-11-02',
  start: '09:00',
  hoursAWeek: 25,
  parentsToldAt: '2026-10-23T09:00:00.000Z',
  shorterNoticeAgreed: false,
  record: document(1002),
  ...change,
});

/** A suspension that lasts beyond its fifth school day. */
export const suspended: readonly Step[] = [
  {
    ...ofStudent('2026-10-19T12:30:00Z', 'headteacher', 'RecordSuspension', { ...suspension, to: '2026-10-16' }),
    says: 'A suspension cannot end before it begins, …',
    refused: { status: 400, code: 'suspension-out-of-order' },
  },
  {
    ...ofStudent('2026-10-19T12:40:00Z', 'headteacher', 'RecordSuspension', suspension),
    says: '… so it is recorded as it was meant: seven school days, the half-term break not counted.',
    names: { suspension: '/id' },
  },
  standing(
    '2026-10-19T13:00:00Z',
    'From the sixth of them on the student has to be taught full-time: that is due.',
    'due',
  ),
  {
    ...ofStudent('2026-10-23T09:30:00Z', 'apLead', 'ArrangeSixthDayEducation', education({ from: '2026-11-04' })),
    says: 'Education that begins when the suspension is over is none for it, …',
    refused: { status: 422, code: 'education-out-of-time' },
  },
  {
    ...ofStudent('2026-10-23T09:40:00Z', 'apLead', 'ArrangeSixthDayEducation', education({})),
    says: '… it begins on the sixth day, and the parents know of it ten days before.',
  },
  standing('2026-10-23T10:00:00Z', 'That keeps the clause.', 'met'),
  {
    ...ofStudent('2026-11-03T08:00:00Z', 'headteacher', 'RecordReinstatement', { reinstatedOn: '2026-11-03' }),
    path: { studentId: '$student', suspensionId: '$suspension' },
    says: 'The student is back a day early.',
  },
];

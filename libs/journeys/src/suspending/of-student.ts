import type { Step } from '../journey.ts';

/** A step about the story's student. */
export const ofStudent = (at: string, as: string, operation: string, body: object): Step => ({
  at,
  as,
  operation,
  path: { studentId: '$student' },
  body,
});

/** How the clause on a suspended student's education stands by now. */
export const standing = (at: string, says: string, status: string): Step => ({
  says,
  at,
  as: 'headteacher',
  operation: 'GetCompliance',
  query: { clause: 'F-2.6', after: '$position' },
  shows: { '/findings/0/status': status },
});

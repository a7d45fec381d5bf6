import { clausesOf } from './clause-table.ts';

/** Central Region Schools Trust: the whole of its principles. */
export const CENTRAL_REGION_CLAUSES = clausesOf('CRST', [
  [
    '1',
    29,
    'interpretive',
    'school',
    'The curriculum includes everyone, by a pathway of their own where needed',
    { violation: 'none' },
  ],
  ['2', 31, 'gate', 'school', 'It is said how the placement serves the student’s academic progress'],
  ['3', 31, 'gate', 'school', 'The reason is one of the three that the trust allows'],
  ['3.1', 33, 'interpretive', 'headteacher', 'A reason: to improve behaviour', { violation: 'none' }],
  ['3.2', 34, 'gate', 'school', 'Medical needs that keep the student away are evidenced', { stricterThanText: true }],
  ['3.3', 35, 'interpretive', 'school', 'A reason: to add to what the student already has', { violation: 'warning' }],
  ['4.1', 33, 'gate', 'headteacher', 'The headteacher directs the student off site'],
  ['4.2', 33, 'gate', 'school', 'The objectives are set out from the start'],
  ['4.3', 33, 'gate', 'school', 'The days and times are set out from the start'],
  ['4.4', 33, 'gate', 'school', 'The duration is set out from the start'],
  ['4.5', 33, 'timed-duty', 'school', 'Attendance is reviewed regularly'],
  ['4.6', 33, 'timed-duty', 'school', 'Progress is reviewed regularly'],
  ['4.7', 33, 'evidence', 'school', 'Reviews judge whether objectives are met and the student benefits'],
  ['4.8', 33, 'reaction', 'school', 'The student returns to their school once behaviour has improved'],
  ['4.9', 33, 'attestation', 'trustees', 'Trustees have regard to the national guidance'],
  ['5.1', 37, 'evidence', 'school', 'The provision is of good quality'],
  ['5.2', 37, 'gate', 'school', 'The provider is registered where it has to be'],
  ['5.3', 37, 'evidence', ['provider', 'school'], 'The provider’s staff are trained and experienced'],
  ['5.4', 37, 'gate', ['provider', 'school'], 'The provider’s staff are checked for safeguarding'],
  [
    '6',
    37,
    'gate',
    ['headteacher', 'trust-chief-executive'],
    'The chief executive approved a provider that is no registered school, before its use',
  ],
  ['M', 13, 'attestation', 'trust', 'The policy is ratified, and its review is not overdue', { also: 'timed-duty' }],
]);

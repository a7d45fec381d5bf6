import { clausesOf } from '../clause-table.ts';

/** Creating Tomorrow Trust, 7.1 and 7.2: why a placement is proposed, and how it is decided. */
export const DECIDING_CLAUSES = clausesOf('CTT', [
  ['7.1.0', 113, 'gate', 'school', 'It is said why this provision suits the student better than what school offers'],
  [
    '7.1.1',
    115,
    'interpretive',
    'school',
    'A reason: strengths the usual curriculum does not develop',
    { violation: 'none' },
  ],
  [
    '7.1.2',
    116,
    'interpretive',
    'school',
    'A reason: suspensions, and a risk of permanent exclusion',
    { violation: 'warning' },
  ],
  [
    '7.1.3',
    117,
    'interpretive',
    'school',
    'A reason: irregular attendance that holds progress back',
    { violation: 'warning' },
  ],
  ['7.1.n', 113, 'interpretive', 'school', 'Other reasons are possible, and are explained', { violation: 'none' }],
  ['7.2.1', 121, 'gate', 'school', 'A range of professionals discussed the decision'],
  ['7.2.2', 121, 'gate', 'headteacher', 'The headteacher approves the decision'],
  ['7.2.3', 127, 'gate', 'school', 'The student was asked', { stricterThanText: true }],
  ['7.2.4', 129, 'gate', 'school', 'Everyone with parental responsibility was asked', { stricterThanText: true }],
  ['7.2.5', 131, 'evidence', 'school', 'Arrangements follow the national guidance on alternative provision'],
  ['7.2.6', 133, 'gate', 'school', 'The student stays on the school’s roll', { also: 'reaction' }],
  ['7.2.7', 133, 'evidence', 'school', 'The school pays for the place'],
  ['7.2.8', 133, 'interpretive', 'school', 'The school stays responsible, through a named person'],
  ['7.2.9', 135, 'gate', 'school', 'The school explained its reasons to the student and the parents'],
  ['7.2.10', 137, 'gate', 'parent', 'The parents or carers have signed the contract', { stricterThanText: true }],
  [
    '7.2.11',
    137,
    'gate',
    ['school', 'parent', 'provider'],
    'A meeting agreed who supports the student, and when to review',
  ],
]);

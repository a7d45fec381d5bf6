import { nationalFacts } from './clause-table.ts';

/** Law and guidance that binds every trust, as far as gates and parameters lean on it. */
export const NATIONAL_CLAUSES = nationalFacts([
  ['1.1', 'gate', 'school', true, 'A school directs off site only to improve behaviour'],
  ['1.2', 'gate', 'school', true, 'Parents have written notice two school days before a direction begins'],
  ['1.3', 'interpretive', 'school', false, 'A notice tells where, to whom, which days, and why'],
  [
    '1.5',
    'reaction',
    'school',
    true,
    'Parents may ask to review a direction, unless one was held in the last ten weeks',
  ],
  [
    '1.6',
    'reaction',
    'school',
    false,
    'After a review the school decides whether a direction goes on, and tells the outcome',
  ],
  ['1.7', 'interpretive', 'school', true, 'A student directed to another school is registered at both'],
  ['2.1', 'interpretive', 'everyone', true, 'The guidance of February 2025 stands in place of that of 2013 and 2016'],
  [
    '2.2',
    'gate',
    'school',
    true,
    'The school plans each placement, limits it, reviews it half-termly, and stays responsible',
  ],
  ['2.3', 'gate', 'school', true, 'The record ends with the student’s destination and own assessment'],
  ['2.6', 'timed-duty', 'school', true, 'A suspended student is taught full-time from the sixth school day'],
  ['2.9', 'interpretive', 'school', false, 'A placement lasts at most twelve weeks (proposed, not in force)'],
  ['3.1', 'gate', 'provider', true, 'A provider that teaches enough children full-time is registered as a school'],
  ['3.2', 'interpretive', 'provider', true, 'Eighteen hours a week are usually full-time; the law does not say'],
  ['4.1', 'gate', 'school', true, 'The school has it in writing that the provider’s staff were checked'],
  ['4.2', 'gate', 'school', false, 'The school always knows at which address the student is'],
  ['5.3', 'reaction', 'provider', true, 'The provider tells the school of any absence'],
  ['6.1', 'gate', 'school', true, 'Placements a school arranges are for students of school age, and are in its census'],
  [
    '7.3',
    'gate',
    'school-leaders',
    true,
    'Leaders know the provider’s registration and have heard the student and parents',
  ],
]);

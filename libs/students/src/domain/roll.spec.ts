import { fold, type LocalDate, type SchoolId, type StudentId, type TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import type { StudentEvent } from './events.ts';
import { student } from './evolve.ts';
import { recordLeftRoll } from './record-left-roll.ts';
import { recordReturnedToRoll } from './record-returned-to-roll.ts';

const enrolled: StudentEvent = {
  type: 'StudentEnrolled',
  data: {
    studentId: fixedId(1) as StudentId,
    trustId: fixedId(2) as TrustId,
    schoolId: fixedId(3) as SchoolId,
    yearGroup: 9,
    flags: ['ehcp'],
    externalIds: [],
  },
};
const [leftOn, returnedOn] = ['2026-09-01' as LocalDate, '2026-09-03' as LocalDate];
const [before, today, tomorrow] = ['2026-08-31' as LocalDate, '2026-09-04' as LocalDate, '2026-09-05' as LocalDate];
const left: StudentEvent = { type: 'StudentLeftRoll', data: { leftOn } };
const returned: StudentEvent = { type: 'StudentReturnedToRoll', data: { returnedOn } };

describe('Leaving the roll', () => {
  const given = deciderSpec(student, recordLeftRoll);

  it('is recorded once', () => given(enrolled).when({ leftOn }, { today }).thenOnce(left));
  it('may be recorded again after a return', () =>
    given(enrolled, left, returned)
      .when({ leftOn: today }, { today })
      .then({ type: 'StudentLeftRoll', data: { leftOn: today } }));
  it('happened on one day (already-left-roll)', () =>
    given(enrolled, left).when({ leftOn: today }, { today }).thenRejected('already-left-roll'));
  it('is not recorded ahead (day-in-future)', () =>
    given(enrolled).when({ leftOn: tomorrow }, { today }).thenRejected('day-in-future'));
  it('needs a student (not-found)', () => given().when({ leftOn }, { today }).thenRejected('not-found'));
});

describe('Returning to the roll', () => {
  const given = deciderSpec(student, recordReturnedToRoll);

  it('is recorded once', () => given(enrolled, left).when({ returnedOn }, { today }).thenOnce(returned));
  it('may be on the day of leaving', () =>
    given(enrolled, left)
      .when({ returnedOn: leftOn }, { today })
      .then({ type: 'StudentReturnedToRoll', data: { returnedOn: leftOn } }));
  it('changes nothing for a student who is on it', () => given(enrolled).when({ returnedOn }, { today }).thenNothing());
  it('follows leaving it (returned-before-leaving)', () =>
    given(enrolled, left).when({ returnedOn: before }, { today }).thenRejected('returned-before-leaving'));
  it('is not recorded ahead (day-in-future)', () =>
    given(enrolled, left).when({ returnedOn: tomorrow }, { today }).thenRejected('day-in-future'));
  it('needs a student (not-found)', () => given().when({ returnedOn }, { today }).thenRejected('not-found'));
  it('leaves all else as it was', () => {
    const folded = fold(student, [enrolled, left, returned]);
    expect(folded).toStrictEqual(fold(student, [enrolled]));
  });
});

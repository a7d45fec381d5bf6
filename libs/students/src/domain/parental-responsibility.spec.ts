import { fold, type LocalDate, type PersonRef, type SchoolId, type StudentId, type TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { endParentalResponsibility } from './end-parental-responsibility.ts';
import type { StudentEvent } from './events.ts';
import { student } from './evolve.ts';
import { recordParentalResponsibility } from './record-parental-responsibility.ts';
import { currentHolders } from './state.ts';
import type { Relationship } from './vocabulary.ts';

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
const [mother, aunt] = [fixedId(4) as PersonRef, fixedId(5) as PersonRef];
const [today, endedOn] = ['2026-09-04' as LocalDate, '2026-09-01' as LocalDate];
const recorded = (holderId: PersonRef, relationship: Relationship): StudentEvent => ({
  type: 'ParentalResponsibilityRecorded',
  data: { holderId, relationship },
});
const ended = (holderId: PersonRef): StudentEvent => ({
  type: 'ParentalResponsibilityEnded',
  data: { holderId, endedOn },
});

describe('Recording parental responsibility', () => {
  const given = deciderSpec(student, recordParentalResponsibility);
  const record = { holderId: mother, relationship: 'mother' } as const;

  it('is recorded once', () => given(enrolled).when(record).thenOnce(recorded(mother, 'mother')));
  it('may be held by several', () =>
    given(enrolled, recorded(aunt, 'other-relative')).when(record).then(recorded(mother, 'mother')));
  it('corrects the relationship', () =>
    given(enrolled, recorded(mother, 'other')).when(record).thenOnce(recorded(mother, 'mother')));
  it('may stand again after its end', () =>
    given(enrolled, recorded(mother, 'mother'), ended(mother)).when(record).thenOnce(recorded(mother, 'mother')));
  it('needs a student (not-found)', () => given().when(record).thenRejected('not-found'));
});

describe('Ending parental responsibility', () => {
  const given = deciderSpec(student, endParentalResponsibility);
  const end = { holderId: mother, endedOn };

  it('is recorded once', () =>
    given(enrolled, recorded(mother, 'mother')).when(end, { today }).thenOnce(ended(mother)));
  it('may end today, and on no later day (day-in-future)', () => {
    const history = [enrolled, recorded(mother, 'mother')];
    given(...history)
      .when({ ...end, endedOn: today }, { today })
      .then({ type: 'ParentalResponsibilityEnded', data: { holderId: mother, endedOn: today } });
    given(...history)
      .when({ ...end, endedOn: '2026-09-05' as LocalDate }, { today })
      .thenRejected('day-in-future');
  });
  it('needs somebody who was recorded (holder-unknown)', () =>
    given(enrolled, recorded(aunt, 'other-relative')).when(end, { today }).thenRejected('holder-unknown'));
  it('needs a student (not-found)', () => given().when(end, { today }).thenRejected('not-found'));
});

describe('Those who hold parental responsibility', () => {
  it('are those recorded whose responsibility has not ended', () => {
    const history = [enrolled, recorded(mother, 'mother'), recorded(aunt, 'other-relative'), ended(mother)];
    expect(currentHolders(fold(student, history))).toStrictEqual([aunt]);
    expect(currentHolders(fold(student, [...history, recorded(mother, 'mother')]))).toStrictEqual([mother, aunt]);
  });
  it('are none of a student whom nobody enrolled', () =>
    expect(currentHolders(student.initialState)).toStrictEqual([]));
});

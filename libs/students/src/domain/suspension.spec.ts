import { commandIdOf, instant, type LocalDate, type LocalTime } from '#libs/kernel';
import type { SchoolId, StudentId, TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { arrangeSixthDayEducation, type Arranging } from './arrange-sixth-day-education.ts';
import type { StudentEvent } from './events.ts';
import { student } from './evolve.ts';
import { recordPermanentExclusion } from './record-permanent-exclusion.ts';
import { recordReinstatement } from './record-reinstatement.ts';
import { recordedSuspensionId, recordSuspension } from './record-suspension.ts';

const day = (text: string): LocalDate => text as LocalDate;
const [trustId, schoolId] = [fixedId(2) as TrustId, fixedId(3) as SchoolId];
const enrolled: StudentEvent = {
  type: 'StudentEnrolled',
  data: { studentId: fixedId(1) as StudentId, trustId, schoolId, yearGroup: 9, flags: [], externalIds: [] },
};
/** A school that is closed from Monday 26 to Friday 30 October 2026. */
const calendar = {
  terms: [
    {
      name: 'Autumn 2026',
      from: day('2026-09-02'),
      to: day('2026-12-18'),
      halfTermFrom: day('2026-10-26'),
      halfTermTo: day('2026-10-30'),
    },
  ],
  closedDays: [],
};
const commandId = commandIdOf(trustId, 'head', 'suspended');
const suspensionId = recordedSuspensionId(commandId);
const context = { commandId, calendar, today: day('2026-10-19') };
const notice = { documentRef: fixedId(4), sha256: 'a'.repeat(64) };
const told = { parentsToldAt: instant('2026-10-19T10:00:00Z'), notice };
const suspending = { from: day('2026-10-19'), to: day('2026-11-03'), ...told };
const suspended: StudentEvent = {
  type: 'SuspensionRecorded',
  data: { suspensionId, trustId, schoolId, schoolDays: 7, ...suspending },
};
const excluding = { from: day('2026-10-19'), ...told };
const excluded: StudentEvent = {
  type: 'PermanentExclusionRecorded',
  data: { suspensionId, trustId, schoolId, ...excluding },
};
const other = (from: string, to: string): StudentEvent => ({
  type: 'SuspensionRecorded',
  data: {
    ...suspending,
    suspensionId: fixedId(9) as never,
    trustId,
    schoolId,
    schoolDays: 1,
    from: day(from),
    to: day(to),
  },
});
const back = (reinstatedOn: string): StudentEvent => ({
  type: 'StudentReinstated',
  data: { suspensionId, reinstatedOn: day(reinstatedOn) },
});

describe('A suspension', () => {
  const given = deciderSpec(student, recordSuspension);

  it('is recorded once, with its school days: holidays are none', () =>
    given(enrolled).when(suspending, context).thenOnce(suspended));
  it.each([
    ['before', '2026-10-05', '2026-10-16'],
    ['after', '2026-11-04', '2026-11-05'],
  ])('may have another %s', (_, from, to) =>
    given(enrolled, other(from, to)).when(suspending, context).then(suspended),
  );
  it.each([
    ['2026-10-05', '2026-10-19'],
    ['2026-11-03', '2026-11-05'],
  ])('shares no day with another (suspension-overlaps)', (from, to) =>
    given(enrolled, other(from, to)).when(suspending, context).thenRejected('suspension-overlaps'),
  );
  it('may follow one that was cut short', () =>
    given(enrolled, other('2026-10-12', '2026-10-23'), {
      type: 'StudentReinstated',
      data: { suspensionId: fixedId(9) as never, reinstatedOn: day('2026-10-16') },
    })
      .when(suspending, context)
      .then(suspended));
  it('ends no earlier than it begins (suspension-out-of-order)', () =>
    given(enrolled)
      .when({ ...suspending, to: day('2026-10-18') }, context)
      .thenRejected('suspension-out-of-order'));
  it('has school days (no-school-day)', () =>
    given(enrolled)
      .when({ ...suspending, from: day('2026-10-26'), to: day('2026-10-30') }, context)
      .thenRejected('no-school-day'));
  it('needs a calendar to count them by (no-school-day)', () =>
    given(enrolled)
      .when(suspending, { ...context, calendar: undefined })
      .thenRejected('no-school-day'));
  it('is told to parents before it is recorded (day-in-future)', () =>
    given(enrolled)
      .when({ ...suspending, parentsToldAt: instant('2026-10-20T10:00:00Z') }, context)
      .thenRejected('day-in-future'));
  it('needs a student (not-found)', () => given().when(suspending, context).thenRejected('not-found'));
});

describe('A permanent exclusion', () => {
  const given = deciderSpec(student, recordPermanentExclusion);

  it('is recorded once', () => given(enrolled).when(excluding, context).thenOnce(excluded));
  it('leaves no day to another (suspension-overlaps)', () =>
    given(enrolled, other('2026-11-03', '2026-11-05')).when(excluding, context).thenRejected('suspension-overlaps'));
  it('is told to parents before it is recorded (day-in-future)', () =>
    given(enrolled)
      .when({ ...excluding, parentsToldAt: instant('2026-10-20T10:00:00Z') }, context)
      .thenRejected('day-in-future'));
  it('needs a student (not-found)', () => given().when(excluding, context).thenRejected('not-found'));
});

describe('A reinstatement', () => {
  const given = deciderSpec(student, recordReinstatement);
  const today = { today: day('2026-10-22') };
  const reinstated = { suspensionId, reinstatedOn: day('2026-10-22') };

  it.each([
    ['a suspension', suspended],
    ['a permanent exclusion', excluded],
  ])('ends %s, once', (_, sentHome) => given(enrolled, sentHome).when(reinstated, today).thenOnce(back('2026-10-22')));
  it('happened on one day (already-reinstated)', () =>
    given(enrolled, suspended, back('2026-10-21')).when(reinstated, today).thenRejected('already-reinstated'));
  it('is of a suspension that is on record (suspension-unknown)', () =>
    given(enrolled).when(reinstated, today).thenRejected('suspension-unknown'));
  it('does not come before it (reinstated-before-suspension)', () =>
    given(enrolled, suspended)
      .when({ ...reinstated, reinstatedOn: day('2026-10-18') }, today)
      .thenRejected('reinstated-before-suspension'));
  it('is not recorded ahead (day-in-future)', () =>
    given(enrolled, suspended)
      .when({ ...reinstated, reinstatedOn: day('2026-10-23') }, today)
      .thenRejected('day-in-future'));
});

describe('Education from the sixth day', () => {
  const given = deciderSpec(student, arrangeSixthDayEducation);
  const today = { today: day('2026-10-22') };
  const arranging: Arranging = {
    suspensionId,
    arrangedBy: 'school',
    from: day('2026-11-02'),
    start: '09:00' as LocalTime,
    hoursAWeek: 25,
    parentsToldAt: instant('2026-10-22T09:30:00Z'),
    shorterNoticeAgreed: false,
    record: notice,
  };
  const arranged = (change: Partial<Arranging>, noticeHours: number): StudentEvent => ({
    type: 'SixthDayEducationArranged',
    data: { ...arranging, ...change, noticeHours },
  });

  it('is recorded once, with the hours from telling the parents to its beginning', () =>
    given(enrolled, suspended).when(arranging, today).thenOnce(arranged({}, 263)));
  it('may be told of too late: that is on record, and no refusal', () => {
    const late = { parentsToldAt: instant('2026-11-01T20:00:00Z') };
    return given(enrolled, suspended)
      .when({ ...arranging, ...late }, { today: day('2026-11-02') })
      .then(arranged(late, 13));
  });
  it('is the local authority’s after a permanent exclusion, however late', () => {
    const theirs = { arrangedBy: 'local-authority', from: day('2027-01-11') } as const;
    return given(enrolled, excluded)
      .when({ ...arranging, ...theirs }, today)
      .then(arranged(theirs, 1943));
  });
  it.each(['2026-10-18', '2026-11-04'])('begins while the suspension lasts (education-out-of-time)', (from) =>
    given(enrolled, suspended)
      .when({ ...arranging, from: day(from) }, today)
      .thenRejected('education-out-of-time'),
  );
  it('is not for a student who is back (education-out-of-time)', () =>
    given(enrolled, suspended, back('2026-11-02')).when(arranging, today).thenRejected('education-out-of-time'));
  it('is of a suspension that is on record (suspension-unknown)', () =>
    given(enrolled).when(arranging, today).thenRejected('suspension-unknown'));
  it('is told before it is recorded (day-in-future)', () =>
    given(enrolled, suspended)
      .when({ ...arranging, parentsToldAt: instant('2026-10-23T09:30:00Z') }, today)
      .thenRejected('day-in-future'));
});

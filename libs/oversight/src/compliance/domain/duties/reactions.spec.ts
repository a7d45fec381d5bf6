import { CREATING_TOMORROW_TRUST } from '#libs/policy';
import { dutiesOf } from '../../spec/duties-of.ts';
import { CRST, CTT, published } from '../../spec/ground.ts';
import { ceased, formallyReviewed, reviewed, UNDER_WAY, visited } from '../../spec/life.ts';
import { documentOf, filesOf, tell, type Told } from '../../spec/telling.ts';
import { windowsOf } from '../windows.ts';

const lived = (...told: readonly Told[]) => [...CTT, ...UNDER_WAY, ...told];

describe('What an event asks for', () => {
  const required = tell('2026-11-10', 'placement', 'FormalReviewRequired', { because: 'unsatisfactory-progress' });
  it.each([
    ['formal-review', [required], '2026-11-24'],
    ['move-on', [reviewed('2026-11-10', { readyForNextStage: true })], '2026-12-08'],
    ['move-on', [tell('2026-11-10', 'placement', 'ReadyForNextStageJudged', { on: '2026-11-10' })], '2026-12-08'],
    ['left-roll-decision', [tell('2026-11-10', 'student', 'StudentLeftRoll', { leftOn: '2026-11-10' })], '2026-11-16'],
    ['provider-concern-decision', [tell('2026-11-10', 'placement', 'ProviderConcernFlagged')], '2026-11-17'],
  ] as const)('is open until somebody does it: %s', (kind, told, dueOn) => {
    expect(dutiesOf(kind, lived(...told), dueOn)).toEqual([['2026-11-10', dueOn, 'due']]);
    expect(dutiesOf(kind, lived(...told, ceased('2026-11-12')))[0]?.[2]).toMatch(/kept|lapsed/);
  });
  it('is a formal review, which the next one answers', () =>
    expect(dutiesOf('formal-review', lived(required, formallyReviewed('2026-11-20')))).toEqual([
      ['2026-11-10', '2026-11-24', 'kept'],
    ]));
  it('is the way back, once behaviour has improved', () => {
    const improved = tell('2026-11-10', 'placement', 'BehaviourImprovementRecorded', { on: '2026-11-10' });
    const back = tell('2026-12-11', 'placement', 'ReintegrationCompleted', { on: '2026-12-11', schoolId: 's-1' });
    expect(dutiesOf('reintegration', [...CRST, ...UNDER_WAY, improved, back])).toEqual([
      ['2026-11-10', '2026-12-08', 'late'],
    ]);
  });
  it('is an explanation for each absence of which nobody knows why', () => {
    const missed = (absenceId: string, reason: string) =>
      tell('2026-11-12', 'attendance', 'AbsenceReported', { absenceId, reason, date: '2026-11-12', session: 'AM' });
    const explained = tell('2026-11-13', 'attendance', 'AbsenceExplained', { absenceId: 'a-1', reason: 'illness' });
    expect(
      dutiesOf(
        'absence-explained',
        lived(missed('a-1', 'not-known'), missed('a-2', 'not-known'), missed('a-3', 'illness'), explained),
        '2026-11-16',
      ),
    ).toEqual([
      ['2026-11-12', '2026-11-13', 'kept', 'a-1'],
      ['2026-11-12', '2026-11-13', 'breached', 'a-2'],
    ]);
  });
  it('is to ask whoever came to hold parental responsibility after the approval', () => {
    const father = tell('2026-11-10', 'student', 'ParentalResponsibilityRecorded', { holderId: 'father' });
    expect(dutiesOf('parent-consultation', lived(father), '2026-11-11')).toEqual([
      ['2026-11-10', '2026-11-24', 'due', 'father'],
    ]);
    const heard = { with: 'parental-responsibility holder', holderId: 'father', heard: true, on: '2026-11-12' };
    const asked = tell('2026-11-12', 'placement', 'ConsultationRecorded', heard);
    expect(dutiesOf('parent-consultation', lived(father, asked))[0]?.[2]).toBe('kept');
  });
  it('is to say what became of the student, where the end did not', () => {
    expect(dutiesOf('destination', lived(ceased('2026-11-30')))[0]?.[2]).toBe('kept');
    const danger = ceased('2026-11-30', { ground: 'danger', destination: undefined });
    expect(dutiesOf('destination', lived(danger), '2026-12-01')).toEqual([['2026-11-30', '2027-01-12', 'due']]);
    const known = tell('2026-12-02', 'placement', 'DestinationRecorded', {
      destination: 'employment',
      on: '2026-12-02',
    });
    expect(dutiesOf('destination', lived(danger, known))[0]?.[2]).toBe('kept');
  });
});

describe('A planned end', () => {
  it('is due when the contract, or an extension, says', () => {
    expect(dutiesOf('planned-end', lived())).toEqual([['2026-11-02', '2027-03-25', 'due']]);
    const extended = tell('2027-01-10', 'placement', 'PlacementExtended', {
      plannedEnd: '2027-05-01',
      reason: documentOf('reason'),
    });
    expect(dutiesOf('planned-end', lived(extended))).toEqual([['2027-01-10', '2027-05-01', 'due']]);
  });
  it('passes, and the placement goes on until it ceases', () =>
    expect(dutiesOf('planned-end', lived(ceased('2027-03-29')), '2027-04-01')[0]?.[2]).toBe('late'));
});

describe('Under another version of the policy', () => {
  const closer = {
    ...CREATING_TOMORROW_TRUST,
    parameters: { ...CREATING_TOMORROW_TRUST.parameters, visitMaximumDays: 14 },
  };
  it('what was done is judged by the version of its day, what is open by the one in force', () =>
    expect(dutiesOf('visit', lived(visited('2026-11-30'), published(closer, 'v@2', '2027-01-05')))).toEqual([
      ['2026-11-02', '2026-12-14', 'kept'],
      ['2026-11-30', '2026-12-14', 'breached'],
    ]));
  it('published ahead, there is one window until it holds and one from then on', () => {
    const { trust } = filesOf([...CTT, published(closer, 'v@2', '2026-12-01', '2027-01-05')]);
    expect(windowsOf(trust).map(({ from, until, version }) => [from, until, version.version])).toEqual([
      ['0001-01-01', '2027-01-05', 'v@1'],
      ['2027-01-05', '9999-12-31', 'v@2'],
    ]);
  });
  it('without a calendar, school days are weekdays', () => {
    const bare = CTT.filter(({ type }) => type !== 'SchoolCalendarSet');
    const [, , due] = dutiesOf('induction', [...bare, ...UNDER_WAY], '2026-11-03')[0] ?? [];
    expect(due).toBe('due');
  });
});

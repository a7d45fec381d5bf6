import { dutiesOf } from '../../spec/duties-of.ts';
import { CRST, CTT } from '../../spec/ground.ts';
import {
  approved,
  ceased,
  formallyReviewed,
  issued,
  proposed,
  reported,
  reviewed,
  shared,
  started,
  UNDER_WAY,
  viewed,
  visited,
} from '../../spec/life.ts';
import { tell, type Told } from '../../spec/telling.ts';

const lived = (...told: readonly Told[]) => [...CTT, ...UNDER_WAY, ...told];

describe('Reviews', () => {
  it('are due when the meeting said, then when the last one said, and kept by the next [CTT-7.4.1 kept]', () =>
    expect(
      dutiesOf('review', lived(reviewed('2026-11-30', { nextReviewOn: '2027-01-07' }), reviewed('2027-01-07'))),
    ).toEqual([
      ['2026-11-02', '2026-11-30', 'kept'],
      ['2026-11-30', '2027-01-07', 'kept'],
      ['2027-01-07', '2027-03-26', 'due'],
    ]));
  it('are at most half a term apart, whatever was said [CTT-7.4.1 violated]', () => {
    const late = lived(reviewed('2026-11-30', { nextReviewOn: '2027-02-20' }));
    expect(dutiesOf('review', late, '2027-01-12')).toEqual([
      ['2026-11-02', '2026-11-30', 'kept'],
      ['2026-11-30', '2027-01-11', 'overdue'],
    ]);
    expect(dutiesOf('review', late, '2027-01-19').at(-1)?.[2]).toBe('breached');
  });
  it('are kept by a formal one, too', () =>
    expect(dutiesOf('review', lived(formallyReviewed('2026-11-20')))[0]).toEqual(['2026-11-02', '2026-11-30', 'kept']));
  it('are nobody’s any more once the placement has ended', () => {
    expect(dutiesOf('review', lived(ceased('2026-11-30')))).toEqual([['2026-11-02', '2026-11-30', 'lapsed']]);
    expect(dutiesOf('review', lived(ceased('2026-12-04')))).toEqual([['2026-11-02', '2026-11-30', 'missed']]);
  });
  it('are seen to for each target apart', () =>
    expect(
      dutiesOf(
        'target-review',
        lived(reviewed('2026-11-30', { targets: [{ targetId: 'target-1', assessment: 'met' }] })),
      ),
    ).toEqual([
      ['2026-11-02', '2026-12-18', 'kept', 'target-1'],
      ['2026-11-30', '2027-01-11', 'breached', 'target-1'],
      ['2026-11-02', '2026-12-18', 'breached', 'target-2'],
    ]));
});

describe('What is dated back', () => {
  const visitOf14December = (recordedOn: string) =>
    dutiesOf('visit', lived({ ...visited('2026-12-14'), change: { recordedOn } }))[0]?.[2];
  it('is believed for as many days as the policy allows', () => expect(visitOf14December('2026-12-21')).toBe('kept'));
  it('was done on the day on which it was recorded, where that is later [CTT-7.6.3 violated]', () =>
    expect(visitOf14December('2026-12-22')).toBe('late'));
});

describe('What is done every so many days', () => {
  it.each([
    ['visit', visited, '2026-12-14'],
    ['student-view', viewed, '2026-12-14'],
    ['progress-report', reported, '2026-11-30'],
  ] as const)('is due from the start on, and from each time on: %s', (kind, done, first) =>
    expect(dutiesOf(kind, lived(done('2026-11-12'), done('2027-02-20')))).toEqual([
      ['2026-11-02', first, 'kept'],
      ['2026-11-12', expect.any(String), 'late'],
      ['2027-02-20', expect.any(String), 'due'],
    ]),
  );
  it('is counted as the contract says where that is sooner than the policy wants', () => {
    const seldom = [...CTT, proposed(), approved(), issued({ reportEveryDays: 60 }), started()];
    expect(dutiesOf('progress-report', seldom)[0]?.[1]).toBe('2026-12-14');
  });
  it('is nobody’s before the start', () => expect(dutiesOf('visit', [...CTT, proposed()])).toEqual([]));
});

describe('What is due at the beginning', () => {
  it('is the student’s attainment by the first day, or earlier', () => {
    expect(dutiesOf('attainment-shared', lived(shared('2026-11-03')))).toEqual([['2026-11-02', '2026-11-02', 'late']]);
    const before = [...CTT, proposed(), shared('2026-10-20'), started()];
    expect(dutiesOf('attainment-shared', before)).toEqual([['2026-11-02', '2026-11-02', 'kept']]);
  });
  it('is an induction in the first five school days', () => {
    const inducted = (outcome: string) =>
      tell('2026-11-05', 'placement', 'PlacementEvidenceRecorded', { criterion: 'student-inducted', outcome });
    expect(dutiesOf('induction', lived(inducted('not-met')), '2026-11-10')).toEqual([
      ['2026-11-02', '2026-11-09', 'overdue'],
    ]);
    expect(dutiesOf('induction', lived(inducted('met')))).toEqual([['2026-11-02', '2026-11-09', 'kept']]);
  });
  it('is a direction’s notice, while two clear school days are left', () => {
    const directed = [...CRST, proposed({ plannedStart: '2026-11-03' }), approved()];
    expect(dutiesOf('notice', directed, '2026-10-20')).toEqual([['2026-09-14', '2026-10-22', 'due']]);
    const given = tell('2026-10-23', 'placement', 'OffSiteNoticeIssued', {
      givenOn: '2026-10-23',
      firstDay: '2026-11-03',
      timetable: [],
    });
    expect(dutiesOf('notice', [...directed, given])).toEqual([['2026-09-14', '2026-10-22', 'late']]);
    expect(dutiesOf('notice', lived())).toEqual([]);
  });
});

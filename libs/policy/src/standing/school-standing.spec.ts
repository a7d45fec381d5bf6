import type { LocalDate } from '#libs/kernel';
import { CREATING_TOMORROW_TRUST } from '../profiles/creating-tomorrow-trust.ts';
import { schoolStanding, type SchoolGovernance } from './school-standing.ts';

const day = (text: string) => text as LocalDate;
type Version = SchoolGovernance['localPolicy'][number];
const approvedOn = day('2026-09-01');
const version = (change: Partial<Version> = {}): Version => ({
  implications: {},
  approved: { on: approvedOn, reviewDue: day('2027-09-01') },
  reviews: [],
  cascades: [],
  ...change,
});
const nothing = { records: [], needs: [], requests: [] } as const;
const states = (known: Partial<SchoolGovernance>, on: string, clause: string) =>
  schoolStanding({ localPolicy: [version()], training: nothing, ...known }, CREATING_TOMORROW_TRUST.parameters, day(on))
    .filter((line) => line.clause === clause)
    .map(({ state }) => state);

describe('How a school’s local policy stands on a day', () => {
  it('is there once it is approved [CTT-3.1 kept]', () => expect(states({}, '2026-09-01', 'CTT-3.1')).toEqual(['met']));
  it.each([
    ['before that', '2026-08-31', [version()]],
    ['as a draft alone', '2026-10-01', [version({ approved: undefined })]],
    ['where nothing was drafted', '2026-10-01', []],
  ])('is missing %s, and nothing else is told [CTT-3.1 violated]', (_, on, localPolicy) =>
    expect(schoolStanding({ localPolicy, training: nothing }, CREATING_TOMORROW_TRUST.parameters, day(on))).toEqual([
      { clause: 'CTT-3.1', state: 'breached' },
    ]),
  );

  it('is reviewed in time [CTT-6.3a kept]', () => {
    const reviews = [{ on: day('2027-08-01'), nextReviewDue: day('2028-08-01') }];
    expect(states({ localPolicy: [version({ reviews })] }, '2028-08-01', 'CTT-6.3a')).toEqual(['met']);
  });
  it('is overdue the day after its review was due [CTT-6.3a violated]', () => {
    expect(states({}, '2027-09-01', 'CTT-6.3a')).toEqual(['met']);
    expect(states({}, '2027-09-02', 'CTT-6.3a')).toEqual(['overdue']);
  });
  it('was approved with what it needs weighed, or it was not', () => {
    expect(states({}, '2026-10-01', 'CTT-6.3b')).toEqual(['met']);
    expect(states({ localPolicy: [version({ implications: undefined })] }, '2026-10-01', 'CTT-6.3b')).toEqual([
      'breached',
    ]);
  });

  it('is passed on in time [CTT-6.4b kept]', () =>
    expect(
      states({ localPolicy: [version({ cascades: [{ on: day('2026-09-15') }] })] }, '2026-12-01', 'CTT-6.4b'),
    ).toEqual(['met']));
  it('is overdue where an amended version was not passed on [CTT-6.4b violated]', () => {
    const amended = version({ approved: { on: day('2026-11-01'), reviewDue: day('2027-11-01') } });
    const localPolicy = [version({ cascades: [{ on: day('2026-09-02') }] }), amended];
    expect(states({ localPolicy }, '2026-11-15', 'CTT-6.4b')).toEqual(['due']);
    expect(states({ localPolicy }, '2026-11-16', 'CTT-6.4b')).toEqual(['overdue']);
  });
});

describe('How needs for training stand', () => {
  const needs = [{ needId: 'n-1', on: day('2026-10-01') }];

  it('are passed on in time [CTT-8.2 kept]', () => {
    const requests = [{ needId: 'n-1', on: day('2026-10-15') }];
    expect(states({ training: { ...nothing, needs, requests } }, '2026-12-01', 'CTT-8.2')).toEqual(['met']);
  });
  it('are overdue where the trust was not asked [CTT-8.2 violated]', () => {
    const requests = [{ needId: 'n-2', on: day('2026-10-02') }];
    const training = { ...nothing, needs, requests };
    expect(['2026-09-30', '2026-10-15', '2026-10-16'].map((on) => states({ training }, on, 'CTT-8.2'))).toEqual([
      [],
      ['due'],
      ['overdue'],
    ]);
  });
  it('are late where it was asked after that', () => {
    const requests = [{ needId: 'n-1', on: day('2026-10-16') }];
    expect(states({ training: { ...nothing, needs, requests } }, '2026-12-01', 'CTT-8.2')).toEqual(['breached']);
  });
});

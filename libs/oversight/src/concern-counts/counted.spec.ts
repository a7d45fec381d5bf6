import fc from 'fast-check';
import { instant, type LocalDate } from '#libs/kernel';
import { countsOf, exactly, isLate, LEAST_SHOWN, togetherOf, type Exactly } from './counted.ts';
import { lastPeriodBefore } from './period.ts';

const judging = { hours: 24, until: instant('2026-12-31T00:00:00Z') };
const raised = (acknowledgedAt: string | null, raisedAt = '2026-12-01T09:00:00Z') => ({
  schoolId: 's-1',
  raisedAt: instant(raisedAt),
  acknowledgedAt: acknowledgedAt === null ? null : instant(acknowledgedAt),
});

describe('A concern that is counted', () => {
  it.each([
    ['in time to the minute', raised('2026-12-02T09:00:00Z'), false],
    ['a minute late', raised('2026-12-02T09:01:00Z'), true],
    ['never', raised(null), true],
    ['never, and there was still time', raised(null, '2026-12-30T12:00:00Z'), false],
    ['late, but only after all that counts', raised('2027-01-05T09:00:00Z', '2026-12-30T12:00:00Z'), false],
  ] as const)('was acknowledged %s', (_, concern, late) => expect(isLate(concern, judging)).toBe(late));

  it('is one of a school’s', () =>
    expect(exactly([raised(null), raised('2026-12-01T10:00:00Z')], judging)).toStrictEqual({ raised: 2, late: 1 }));
});

describe('The part of a school year that is counted', () => {
  it.each([
    ['2026-09-01', '2026-04-01', '2026-08-31'],
    ['2026-12-31', '2026-04-01', '2026-08-31'],
    ['2027-01-01', '2026-09-01', '2026-12-31'],
    ['2027-04-01', '2027-01-01', '2027-03-31'],
  ])('was over before %s', (on, from, to) => expect(lastPeriodBefore(on as LocalDate)).toStrictEqual({ from, to }));
});

describe('Numbers of concerns', () => {
  const school = fc
    .record({ raised: fc.nat({ max: 12 }), late: fc.nat({ max: 12 }) })
    .map(({ raised: all, late }): Exactly => ({ raised: all, late: Math.min(all, late) }));
  const schools = fc.array(school, { maxLength: 6 });

  it('are shown where they are enough, and never below', () =>
    fc.assert(
      fc.property(school, (exact) => {
        const { raised: all, acknowledgedLate: late } = countsOf(exact);
        expect(all).toBe(exact.raised < LEAST_SHOWN ? null : exact.raised);
        expect(late).toBe(exact.late < LEAST_SHOWN ? null : exact.late);
      }),
    ));

  it('of all schools leave, once those that are shown are taken off, nothing that is fewer', () =>
    fc.assert(
      fc.property(schools, (all) => {
        const together = togetherOf(all).raised;
        const hidden = all.filter((one) => countsOf(one).raised === null);
        if (together === null || hidden.length === 0) return;
        const shown = all.reduce((sum, one) => sum + (countsOf(one).raised ?? 0), 0);
        expect(together - shown).toBeGreaterThanOrEqual(LEAST_SHOWN);
        expect(hidden.length).toBeGreaterThan(1);
      }),
    ));

  it('of none look like those of a few', () =>
    expect([countsOf({ raised: 0, late: 0 }), togetherOf([{ raised: 0, late: 0 }])]).toStrictEqual([
      countsOf({ raised: 4, late: 4 }),
      togetherOf([{ raised: 4, late: 4 }]),
    ]));
});

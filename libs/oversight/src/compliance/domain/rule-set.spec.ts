import { createHash } from 'node:crypto';
import { addDays } from '#libs/kernel';
import { CREATING_TOMORROW_TRUST, DUTY_KIND_NAMES, DUTY_KINDS, CENTRAL_REGION_SCHOOLS_TRUST } from '#libs/policy';
import { SUBJECTS } from '../facts/facts.tables.ts';
import { groundUnder } from '../spec/ground.ts';
import { judgementOf } from '../spec/judgement-of.ts';
import { CRST_LIFE, CTT_LIFE, CTT_STARTED, withOther } from '../spec/kept-life.ts';
import { ceased, formallyReviewed, reported, started } from '../spec/life.ts';
import { OPEN } from '../spec/open-duties.ts';
import { day, tell, type Told } from '../spec/telling.ts';
import { RULE_SET } from './rule-set.ts';

/** What each rule set comes to of the lives below. A line is added with each, and none is changed once it was released. */
const DIGESTS: Readonly<Record<number, string>> = {
  4: '342f27ab2d8847a6',
  5: '5af6f4597fceb1c4',
  6: '825012478adbe07f',
  7: '9be309cd41618f19',
  8: '23d146cda8e07332',
};

/** A life that went wrong in many ways, of which much is late or lacking. */
const ASTRAY: readonly Told[] = [
  ...CTT_STARTED,
  tell('2026-11-12', 'attendance', 'AbsenceReported', {
    absenceId: 'a-1',
    date: '2026-11-11',
    session: 'AM',
    reason: 'not-known',
    delayMinutes: 90,
    afterEnd: false,
  }),
  tell('2026-11-13', 'placement', 'SeriousIncidentReported', {
    incidentId: 'i-1',
    happenedAt: '2026-11-11T10:00:00.000Z',
    delayMinutes: 3_000,
  }),
  reported('2027-01-20', { progress: 'unsatisfactory' }),
  tell('2027-01-20', 'placement', 'FormalReviewRequired', { because: 'unsatisfactory-progress' }),
  formallyReviewed('2027-02-20', { progress: 'unsatisfactory', attendees: ['school-leader'] }),
  tell('2027-02-21', 'placement', 'GateFoundUnmet', { gate: 'StartPlacement', commandId: 'c-1', clauses: ['CRST-6'] }),
  ceased('2027-03-01', { ground: 'danger', destination: undefined }),
];

/** Much is said to have been done in time, and was recorded weeks afterwards. */
const DATED_BACK: readonly Told[] = [...CTT_LIFE, ...ASTRAY.slice(CTT_STARTED.length)].map((told) => ({
  ...told,
  change: { ...told.change, recordedOn: addDays(day(told.on), 20) },
}));

/** A decision that falls due on the first day of a calendar, on which the school is not open yet. */
const BEFORE_LESSONS: readonly Told[] = [
  ...groundUnder(CREATING_TOMORROW_TRUST),
  tell('2026-08-02', 'school', 'SchoolCalendarSet', {
    terms: [{ name: 'Late autumn', from: '2026-11-15', to: '2026-12-18' }],
    closedDays: [],
    insetDays: ['2026-11-16'],
  }),
  ...OPEN['left-roll-decision'].by,
];

const profiles = [CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST];
const LIVES: readonly (readonly Told[])[] = [
  CTT_LIFE,
  CRST_LIFE,
  ASTRAY,
  DATED_BACK,
  withOther(CTT_LIFE, { ...started(), data: { startedOn: '2026-09-01' } }),
  BEFORE_LESSONS,
  ...DUTY_KIND_NAMES.flatMap((kind) => profiles.map((profile) => [...groundUnder(profile), ...OPEN[kind].by])),
];

const judged = (life: readonly Told[]) => SUBJECTS.map((kind) => judgementOf(life, kind));
const digest = (): string =>
  createHash('sha256')
    .update(JSON.stringify([DUTY_KINDS, LIVES.map(judged)]))
    .digest('hex')
    .slice(0, 16);

describe('The rule set', () => {
  it('judges lives of every kind: each duty that there is, and many clauses', () => {
    const all = LIVES.flatMap(judged);
    const kinds = new Set(all.flatMap(({ duties }) => duties.map(({ kind }) => kind)));
    expect(DUTY_KIND_NAMES.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(new Set(all.flatMap(({ findings }) => findings.map(({ clause }) => clause))).size).toBeGreaterThan(100);
  });

  it('is raised where the rules come to something else: then note here what they come to now, under the next number', () =>
    expect({ ruleSet: RULE_SET, digest: digest() }).toStrictEqual({ ruleSet: RULE_SET, digest: DIGESTS[RULE_SET] }));

  it('is the last that was noted, and each has come to something of its own', () => {
    expect(RULE_SET).toBe(Math.max(...Object.keys(DIGESTS).map(Number)));
    expect(new Set(Object.values(DIGESTS)).size).toBe(Object.keys(DIGESTS).length);
  });
});

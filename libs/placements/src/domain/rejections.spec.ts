import { fold, Rejected } from '#libs/kernel';
import { changeSite } from './change-site.ts';
import { changeTimetable } from './change-timetable.ts';
import { contractFor } from './contract-party.ts';
import type { PlacementEvent } from './events.ts';
import { placement } from './evolve.ts';
import { extendPlacement } from './extend-placement.ts';
import { issueContract } from './issue-contract.ts';
import { issueOffSiteNotice } from './issue-off-site-notice.ts';
import { pausePlacement } from './pause-placement.ts';
import { planReintegration } from './plan-reintegration.ts';
import { recordPlacementEvidence } from './record-placement-evidence.ts';
import { directed, event, evidenced, later, startDay, underWay as live } from './spec/course.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  day,
  document,
  monday,
  mother,
  notice,
  schoolId,
  siteId,
  terms,
  timetable,
  tuesday,
} from './spec/examples.ts';
import { contracted } from './spec/history.ts';
import { inOrder } from './standing.ts';
import { isPlaced } from './state.ts';
import { knownTargets } from './targets.ts';
import { dayInCourse, later as isLater, underWay } from './under-way.ts';
import type { TargetId } from './vocabulary.ts';

const after = (history: readonly PlacementEvent[]) => {
  const state = fold(placement, history);
  if (!isPlaced(state)) throw new Error('Nothing was proposed');
  return state;
};
const started = after(live);
const dayBefore = day('2026-11-01');
const paused = [
  ...live,
  event('PlacementPaused', { from: startDay, reason: 'illness' }),
  event('PlacementResumed', { from: day('2026-11-09') }),
];
const signing = { version: 1, party: 'parent', signatory: mother } as const;
const unknownTarget = 'target-9' as TargetId;
const { criterion: _, recordedOn: __, ...piece } = evidenced('registration-check').data;

const refusals: readonly (readonly [code: string, details: Readonly<Record<string, unknown>>, () => unknown])[] = [
  ['dates-out-of-order', { first: tuesday, second: monday }, () => inOrder(tuesday, monday)],
  ['dates-out-of-order', { first: monday, second: monday }, () => isLater(monday, monday)],
  [
    'date-before-start',
    { date: dayBefore, startedOn: startDay },
    () => dayInCourse(dayBefore, underWay(started), later()),
  ],
  ['date-in-future', { date: startDay, today: monday }, () => dayInCourse(startDay, underWay(started), asked())],
  [
    'date-before-start',
    { date: dayBefore, startedOn: startDay },
    () => changeSite({ siteId, effectiveFrom: dayBefore, asked: later() }, started, creatingTomorrow()),
  ],
  [
    'date-before-start',
    { date: dayBefore, startedOn: startDay },
    () => changeTimetable({ timetable, effectiveFrom: dayBefore, asked: later() }, started),
  ],
  [
    'date-before-start',
    { date: dayBefore, startedOn: startDay },
    () =>
      planReintegration({ schoolId, from: dayBefore, phased: false, plan: document('plan'), asked: later() }, started),
  ],
  [
    'dates-out-of-order',
    { first: '2026-11-09', second: '2026-11-08' },
    () => pausePlacement({ from: day('2026-11-08'), reason: 'illness', asked: later() }, after(paused)),
  ],
  [
    'not-an-extension',
    { present: '2027-03-25' },
    () =>
      extendPlacement(
        { plannedEnd: day('2027-03-25'), reason: document('why'), asked: later() },
        started,
        centralRegion(),
      ),
  ],
  [
    'target-unknown',
    { unknown: [unknownTarget] },
    () => knownTargets([{ targetId: unknownTarget, assessment: 'met' }], started),
  ],
  [
    'contract-already-issued',
    { version: 1 },
    () => issueContract({ ...terms({ reportEveryDays: 7 }), asked: asked() }, after(contracted), creatingTomorrow()),
  ],
  [
    'notice-already-issued',
    { givenOn: notice().givenOn },
    () =>
      issueOffSiteNotice(
        { ...notice({ firstDay: day('2026-11-04') }), asked: later() },
        after(directed),
        centralRegion(),
      ),
  ],
  [
    'contract-version-superseded',
    { version: 1 },
    () => contractFor({ ...signing, version: 2 }, after(contracted), creatingTomorrow()),
  ],
  [
    'not-a-signatory',
    { party: 'parent' },
    () => contractFor(signing, after(contracted), creatingTomorrow({ profile: undefined })),
  ],
  [
    'criterion-unknown',
    { criterion: 'no-such' },
    () => recordPlacementEvidence({ ...piece, criterion: 'no-such', asked: later() }, started, creatingTomorrow()),
  ],
];

describe('A refusal', () => {
  it.each(refusals.map(([code, details, run]) => ({ code, details, run })))(
    '$code tells by what: $details',
    ({ code, details, run }) => {
      let refusal: unknown;
      try {
        run();
      } catch (error) {
        refusal = error;
      }
      expect(refusal).toBeInstanceOf(Rejected);
      expect(refusal).toMatchObject({ code, details });
    },
  );

  it('is none where one of two days is unknown, or both are the same', () => {
    expect(() => inOrder(undefined, monday)).not.toThrow();
    expect(() => inOrder(monday, undefined)).not.toThrow();
    expect(() => inOrder(monday, monday)).not.toThrow();
    expect(() => isLater(monday, undefined)).not.toThrow();
  });
});

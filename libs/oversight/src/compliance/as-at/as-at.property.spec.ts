import fc from 'fast-check';
import { addDays, instant, type Actor, type Instant, type LocalDate, type RecordedEvent } from '#libs/kernel';
import { CREATING_TOMORROW_TRUST } from '#libs/policy';
import { asProjection, deriveRound, openReadDb, prepare, type ReadDb } from '#libs/read-store';
import { FixedLog, frozenClock, temporaryDirectory } from '#libs/testing';
import { withConcernsOf } from '../../concern-counts/spec/told.ts';
import { complianceFacts } from '../facts/facts.projection.ts';
import { GetCompliance, GetComplianceHandler } from '../findings-list/findings-list.query.ts';
import { complianceDerivation } from '../judging/compliance.derivation.ts';
import { CALENDAR, evidence, published } from '../spec/ground.ts';
import { CTT_STARTED } from '../spec/kept-life.ts';
import { ceased, reported, reviewed, viewed, visited } from '../spec/life.ts';
import { day, logOf, tell, type Told } from '../spec/telling.ts';
import type { MomentParameters } from './moment.ts';

const RUNS = 8;
const first = day('2026-11-03');
const silent = (): void => undefined;
const auditor: Actor = { id: 'auditor', role: 'auditor', trustId: 't-1' };

const ofPlacement =
  (type: string, data: (on: LocalDate, n: number) => object = () => ({})) =>
  (on: LocalDate, n: number): Told =>
    tell(on, 'placement', type, { on, ...data(on, n) });
const questioned = ['recruitment-checks-confirmed'];

/** What follows from what happened, and what is written down of it: each opens, or answers, a duty or a finding. */
const FOLLOWING: readonly ((on: LocalDate, n: number) => Told)[] = [
  ofPlacement('DeliveryFailureRaised', (_, n) => ({ failureId: `f-${n % 3}` })),
  ofPlacement('DeliveryFailureAddressed', (_, n) => ({ failureId: `f-${n % 3}` })),
  ofPlacement('SeriousIncidentReported', (_, n) => ({ incidentId: `i-${n}`, delayMinutes: n * 100 })),
  ofPlacement('AttendanceFellBelowTarget', (on) => ({ interventionBy: addDays(on, 10) })),
  ofPlacement('AttendanceInterventionStarted'),
  ofPlacement('AttendanceReviewConfirmed', (on) => ({ weekOf: on })),
  ofPlacement('ProviderContactLogged'),
  ofPlacement('SafetyChecked'),
  ofPlacement('BehaviourRecorded'),
  ofPlacement('ReadyForNextStageJudged'),
  ofPlacement('ReintegrationDue', (on) => ({ because: 'ready-for-next-stage', dueBy: addDays(on, 28) })),
  ofPlacement('PlacementDecisionRequired', (on) => ({ because: 'left-roll', dueBy: addDays(on, 5) })),
  ofPlacement('PlacementDecided', () => ({ decision: 'continue' })),
  ofPlacement('ProviderConcernFlagged', (_, n) => ({ concern: n % 2 === 0 ? 'provider-suspended' : 'site-closed' })),
  ofPlacement('ProviderConcernCleared', () => ({ concern: 'provider-suspended' })),
  (on) => tell(on, 'provider', 'ProviderSuspended', { because: 'evidence-expired', criteria: questioned }),
  (on) => tell(on, 'provider', 'ProviderSuitabilityConfirmed', { criteria: questioned }),
  (on) => tell(on, 'provider', 'RegistrationThresholdReached', { on, fullTimeStudents: 5, entitledStudents: 0 }),
  (on) => tell(on, 'provider', 'UnregisteredSchoolConcernCleared'),
  (on) => tell(on, 'trust', 'ClauseAttested', { on, clause: 'CTT-6.4c' }),
  (on, n) =>
    tell(on, 'provider', 'StaffChangeNotified', { criteria: questioned, changedOn: on, recheckBy: addDays(on, n) }),
  (on, n) => evidence('recruitment-checks-confirmed', on, addDays(on, 30 + n)),
];

/** What may be told of a placement, its provider, its school and its policy on a day. */
const TELLERS: readonly ((on: LocalDate, n: number) => Told)[] = [
  (on) => visited(on),
  (on) => reported(on),
  (on) => viewed(on),
  (on, n) => reviewed(on, { readyForNextStage: n % 3 === 0, nextReviewOn: addDays(on, 10 + n) }),
  (on) => tell(on, 'placement', 'FormalReviewRequired', { because: 'unsatisfactory-progress' }),
  (on, n) =>
    tell(on, 'attendance', 'AbsenceReported', {
      absenceId: `a-${n}`,
      date: on,
      session: 'AM',
      reason: n % 2 === 0 ? 'not-known' : 'illness',
      delayMinutes: n * 5,
      afterEnd: false,
    }),
  (on, n) => evidence('public-liability-insurance', on, addDays(on, n * 3)),
  (on, n) => tell(on, 'school', 'SchoolCalendarSet', { ...CALENDAR, closedDays: [addDays(on, n)] }),
  (on) => tell(on, 'student', 'StudentLeftRoll', { leftOn: on }),
  ...FOLLOWING,
  (on, n) => {
    const parameters = { ...CREATING_TOMORROW_TRUST.parameters, visitMaximumDays: 7 + n, reportMaximumDays: 14 + n };
    return published({ ...CREATING_TOMORROW_TRUST, parameters }, `v@${on}/${n}`, on, addDays(on, n - 15));
  },
];

/** Something that happened so many days after what was recorded before, and was recorded some days later. */
const happening = fc.record({
  teller: fc.nat({ max: TELLERS.length - 1 }),
  n: fc.nat({ max: 30 }),
  gap: fc.nat({ max: 9 }),
  lag: fc.oneof(fc.constant(0), fc.nat({ max: 14 })),
});

const history = fc.record({
  happenings: fc.array(happening, { minLength: 4, maxLength: 20 }),
  ends: fc.boolean(),
  looked: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 3 }),
});

function toldOf({
  happenings,
  ends,
}: Readonly<{
  happenings: readonly (typeof happening extends fc.Arbitrary<infer H> ? H : never)[];
  ends: boolean;
}>): readonly Told[] {
  let recordedOn = first;
  const told = happenings.map(({ teller, n, gap, lag }) => {
    recordedOn = addDays(recordedOn, gap);
    const one = (TELLERS[teller] ?? visited)(addDays(recordedOn, -lag), n);
    return { ...one, change: { ...one.change, recordedOn } };
  });
  return [...CTT_STARTED, ...told, ...(ends ? [ceased(addDays(recordedOn, 3))] : [])];
}

/** Reads the log up to some positions, and says what was found at each, as it stood then. */
async function followed(db: ReadDb, log: readonly RecordedEvent[], stops: readonly number[]) {
  const store = new FixedLog(log);
  const runner = await prepare({ db, store, report: silent }, complianceFacts);
  await prepare({ db, store, report: silent }, asProjection(complianceDerivation()));
  const shown = new Map<number, unknown[]>();
  for (const position of [...stops, log.length - 1]) {
    await runner.apply({ events: log.slice(0, position + 1), position });
    await deriveRound(db, complianceDerivation());
    const on = onDay(log[position]?.metadata.recordedAt);
    shown.set(position, [await found(db, { on }), await found(db, { on: addDays(on, 40) })]);
  }
  return shown;
}

const onDay = (at: Instant | undefined): LocalDate => day((at ?? '').slice(0, 10));

const found = (db: ReadDb, moment: MomentParameters) =>
  new GetComplianceHandler(db, frozenClock()).execute(
    new GetCompliance({}, auditor, { moment, page: { behind: undefined, limit: 500 } }),
  );

const opened: ReadDb[] = [];
afterAll(() => Promise.all(opened.map((db) => db.close())));
const open = async (): Promise<ReadDb> => {
  const db = await openReadDb({ directory: temporaryDirectory() }, silent);
  opened.push(db);
  return withConcernsOf([], db);
};

describe('Findings as at an earlier moment, whatever was told since', () => {
  it(
    'are those that were shown then, where the moment is one of recording',
    () =>
      fc.assert(
        fc.asyncProperty(history, async ({ looked, ...lived }) => {
          const log = logOf(toldOf(lived));
          const stops = [
            ...new Set(looked.map((at) => CTT_STARTED.length - 1 + Math.floor(at * (log.length - CTT_STARTED.length)))),
          ].toSorted((one, other) => one - other);
          const db = await open();
          for (const [position, [then, ahead]] of await followed(db, log, stops)) {
            const on = onDay(log[position]?.metadata.recordedAt);
            expect(await found(db, { position, on })).toStrictEqual(then);
            expect(await found(db, { position, on: addDays(on, 40) })).toStrictEqual(ahead);
          }
        }),
        { numRuns: RUNS },
      ),
    120_000,
  );

  it(
    'differ from those by what was recorded later alone, each named, where it is one of happening',
    () =>
      fc.assert(
        fc.asyncProperty(history, fc.nat({ max: 120 }), async ({ looked: _, ...lived }, days) => {
          const log = logOf(toldOf(lived));
          const db = await open();
          await followed(db, log, []);
          const at = instant(`${addDays(first, days)}T12:00:00Z`);
          const [shown, known] = [await found(db, { recordedBy: at }), await found(db, { occurredBy: at })];
          const later = log
            .filter(({ metadata }) => metadata.recordedAt > at && metadata.occurredAt <= at)
            .map(({ id }) => id);
          expect((known.recordedLater ?? []).map(({ eventId }) => eventId).toSorted()).toStrictEqual(later.toSorted());
          if (later.length === 0) expect(known.findings).toStrictEqual(shown.findings);
        }),
        { numRuns: RUNS },
      ),
    120_000,
  );

  it('a school is judged again once its trust attests something of it', async () => {
    const attested = tell('2026-11-05', 'trust', 'ClauseAttested', { on: '2026-11-05', clause: 'CTT-6.4c' });
    const log = logOf([...CTT_STARTED, attested]);
    const [before, db] = [log.length - 2, await open()];
    await followed(db, log, [before]);
    const on = day('2026-11-06');
    const statusOf = async (moment: MomentParameters) =>
      (await found(db, moment)).findings.find(({ clause }) => clause === 'CTT-6.4c')?.status;
    expect([await statusOf({ on, position: before }), await statusOf({ on })]).toEqual(['judgement-missing', 'met']);
  });
});

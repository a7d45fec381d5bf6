import { dutiesOf } from '../../spec/duties-of.ts';
import { statusOf } from '../../spec/findings-of.ts';
import { CRST_LIFE, CTT_LIFE } from '../../spec/kept-life.ts';
import { ceased, proposed } from '../../spec/life.ts';
import { documentOf, tell, type Told } from '../../spec/telling.ts';

const told = (on: string, type: string, data: object = {}) => tell(on, 'placement', type, { on, ...data });
const weeks = ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30'];
const watched = weeks.flatMap((on) => [
  told(on, 'AttendanceReviewConfirmed', { weekOf: on }),
  told(on, 'ProviderContactLogged', { channel: 'telephone' }),
]);
const failed = told('2026-11-16', 'DeliveryFailureRaised', { failureId: 'f-1', contractVersion: 1 });
const addressed = (on: string) =>
  told(on, 'DeliveryFailureAddressed', { failureId: 'f-1', action: documentOf('action') });
const below = told('2026-11-16', 'AttendanceFellBelowTarget', { interventionBy: '2026-11-26' });
const intervened = told('2026-11-20', 'AttendanceInterventionStarted', { plan: documentOf('plan') });
const incident = (delayMinutes: number) =>
  told('2026-11-16', 'SeriousIncidentReported', { incidentId: 'i-1', delayMinutes });

const atRisk = CTT_LIFE.map((one) =>
  one.type === 'PlacementProposed' ? proposed({ reason: 'at-risk-of-permanent-exclusion' }) : one,
);

/** A clause, a life that kept to it, and one that did not. */
const ROWS: readonly (readonly [string, readonly Told[], readonly Told[]])[] = [
  ['CTT-7.4.6', [...CTT_LIFE, failed, addressed('2026-11-17')], [...CTT_LIFE, failed]],
  ['CTT-7.5.4', [...CTT_LIFE, ...watched], CTT_LIFE],
  ['CTT-7.5.5', [...CTT_LIFE, below, intervened], [...CTT_LIFE, below]],
  ['CTT-7.6.6', [...CTT_LIFE, incident(60)], [...CTT_LIFE, incident(60 * 24 + 1)]],
];

describe('What follows in the course of a placement', () => {
  it.each(ROWS)('is met where it was done in time [%s kept]', (clause, kept) =>
    expect(statusOf(clause, kept, { on: '2026-12-03' })).toBe('met'),
  );
  it.each(ROWS)('is overdue, and then breached, where it was not [%s violated]', (clause, _, violated) => {
    expect(statusOf(clause, violated, { on: '2026-11-27' })).toMatch(/overdue|breached/);
    expect(statusOf(clause, violated, { on: '2026-12-04' })).toBe('breached');
  });
  it('is a failure’s own answer, and no other’s', () =>
    expect(
      dutiesOf('delivery-failure', [...CTT_LIFE, failed, { ...addressed('2026-11-18'), data: { failureId: 'f-2' } }]),
    ).toEqual([['2026-11-16', '2026-11-17', 'breached', 'f-1']]));
  it('is education elsewhere after a danger, beyond the end', () => {
    const danger = [...CTT_LIFE, ceased('2026-11-30', { ground: 'danger', destination: undefined })];
    const required = told('2026-11-30', 'EducationContinuityRequired', { because: 'danger', dueBy: '2026-12-07' });
    expect(dutiesOf('education-continuity', [...danger, required], '2026-12-01')).toEqual([
      ['2026-11-30', '2026-12-07', 'due'],
    ]);
    const secured = told('2026-12-02', 'EducationContinuitySecured', { arrangement: 'home-school' });
    expect(dutiesOf('education-continuity', [...danger, required, secured])).toEqual([
      ['2026-11-30', '2026-12-07', 'kept'],
    ]);
  });
  it('is a review that a parent asks for, unless one was held shortly before, and telling what came of it', () => {
    const asked = (data: object) => told('2026-12-01', 'DirectionReviewRequested', { holderId: 'mother', ...data });
    expect(dutiesOf('direction-review', [...CRST_LIFE, asked({ reviewedOn: '2026-11-30' })])).toEqual([]);
    const decided = told('2026-12-10', 'DirectionDecided', { decision: 'continue', outcomeBy: '2026-12-16' });
    const life = [...CRST_LIFE, asked({ dueBy: '2026-12-15' }), decided];
    expect(dutiesOf('direction-review', life)).toEqual([['2026-12-01', '2026-12-15', 'kept']]);
    expect(dutiesOf('direction-outcome', life, '2026-12-17')).toEqual([['2026-12-10', '2026-12-16', 'overdue']]);
  });
  it('may show a baseline, or a reason’s evidence, that was attached later', () => {
    const bare = CTT_LIFE.map((one) =>
      one.type === 'PlacementProposed' ? proposed({ reason: 'irregular-attendance' }) : one,
    );
    expect(statusOf('CTT-7.1.3', bare)).toBe('judgement-missing');
    const attached = told('2026-11-20', 'ReasonEvidenceAttached', { kind: 'attendance-baseline' });
    expect(statusOf('CTT-7.1.3', [...bare, attached])).toBe('met');
    const other = told('2026-11-20', 'ReasonEvidenceAttached', { kind: 'suspension-history' });
    expect(statusOf('CTT-7.1.3', [...bare, other])).toBe('judgement-missing');
    const baseline = told('2026-11-02', 'BaselineRecorded', { area: 'behaviour', baseline: documentOf('baseline') });
    expect(statusOf('CTT-5.2', [...CTT_LIFE, baseline])).toBe('met');
  });
  it('of a risk of exclusion is shown by suspensions on record, that began before [CTT-7.1.2 kept]', () => {
    const suspended = (from: string) =>
      tell('2026-11-20', 'student', 'SuspensionRecorded', { suspensionId: 's-1', from, to: from, schoolDays: 1 });
    expect(statusOf('CTT-7.1.2', [...atRisk, suspended('2026-09-04')])).toBe('met');
    expect(statusOf('CTT-7.1.2', [...atRisk, suspended('2026-09-08')])).toBe('judgement-missing');
  });
  it('of a risk of exclusion is still to be shown where none is [CTT-7.1.2 violated]', () => {
    expect(statusOf('CTT-7.1.2', atRisk)).toBe('judgement-missing');
    const attached = told('2026-11-20', 'ReasonEvidenceAttached', { kind: 'suspension-history' });
    expect(statusOf('CTT-7.1.2', [...atRisk, attached])).toBe('met');
  });
});

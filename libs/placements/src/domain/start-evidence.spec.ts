import { deciderSpec } from '#libs/testing';
import type { ProviderEvidence } from './context.ts';
import { placement } from './evolve.ts';
import type { PlacementEvidence } from './events.ts';
import { startPlacement } from './start-placement.ts';
import { creatingTomorrow, day, siteId } from './spec/examples.ts';
import {
  acknowledged,
  allSigned,
  event,
  evidenced,
  inDate,
  later,
  ready,
  reportingAgreed,
  startDay,
  vetted,
} from './spec/course.ts';
import { contracted } from './spec/history.ts';

describe('The evidence on which a placement starts', () => {
  const given = deciderSpec(placement, startPlacement);
  const start = { startedOn: startDay, siteId, asked: later() };
  const startedWith = (...evidenceRecordedLate: readonly string[]) =>
    event('PlacementStarted', { startedOn: startDay, siteId, evidenceRecordedLate });
  const from = { ...inDate, recordedOn: day('2026-09-01') };
  const whenInsured = (piece: ProviderEvidence | undefined) =>
    given(...ready).when(start, vetted(creatingTomorrow(), { 'public-liability-insurance': piece }));
  const whenAssessed = (change: Partial<PlacementEvidence>) =>
    given(...ready, evidenced('student-risk-assessment', change)).when(start, vetted(creatingTomorrow()));

  it.each<[string, Partial<ProviderEvidence>]>([
    ['checked on the day of the start', { checkedOn: startDay }],
    ['expiring on the day of the start', { expiresOn: startDay }],
    ['that never expires', { expiresOn: undefined }],
  ])('of the provider counts: %s', (_, change) => whenInsured({ ...from, ...change }).then(startedWith()));

  it.each<[string, Partial<ProviderEvidence>]>([
    ['checked a day after the start', { checkedOn: day('2026-11-03') }],
    ['expired a day before the start', { expiresOn: day('2026-11-01') }],
    ['found not to be met', { outcome: 'not-met' }],
  ])('of the provider does not count: %s', (_, change) =>
    whenInsured({ ...from, ...change }).thenRejected('clauses-unmet', 'CTT-7.3.13a'),
  );

  it('of the provider must be there', () => whenInsured(undefined).thenRejected('clauses-unmet', 'CTT-7.3.13a'));

  it.each<[string, Partial<PlacementEvidence>]>([
    ['checked on the day of the start', { checkedOn: startDay }],
    ['expiring on the day of the start', { expiresOn: startDay }],
  ])('of the placement counts: %s', (_, change) => whenAssessed(change).then(startedWith()));

  it.each<[string, Partial<PlacementEvidence>]>([
    ['checked a day after the start', { checkedOn: day('2026-11-03') }],
    ['expired a day before the start', { expiresOn: day('2026-11-01') }],
    ['found not to be met', { outcome: 'not-met' }],
  ])('of the placement does not count: %s', (_, change) =>
    whenAssessed(change).thenRejected('clauses-unmet', 'CTT-7.3.11'),
  );

  it('of the placement must be there, each piece under its own clause', () =>
    given(...contracted, acknowledged, reportingAgreed, ...allSigned)
      .when(start, vetted(creatingTomorrow()))
      .thenRejected('clauses-unmet', 'CTT-7.3.1', 'CTT-7.3.4', 'CTT-7.3.5a', 'CTT-7.3.5b', 'CTT-7.3.11', 'CTT-7.3.24'));
  it('is not asked for where the policy does not require it', () =>
    given(...ready, evidenced('student-inducted', { outcome: 'not-met' }))
      .when(start, vetted(creatingTomorrow()))
      .then(startedWith()));

  it('is told as late where it was recorded only after the start', () => {
    whenInsured({ ...from, recordedOn: day('2026-11-03') }).then(startedWith('public-liability-insurance'));
    whenAssessed({ recordedOn: day('2026-11-03') }).then(startedWith('student-risk-assessment'));
  });
  it('is not late where it was recorded on the day of the start, or nobody knows when', () => {
    whenInsured({ ...from, recordedOn: startDay }).then(startedWith());
    whenInsured(inDate).then(startedWith());
  });
  it('is not told as late where the policy does not require it', () =>
    given(...ready, evidenced('student-inducted', { recordedOn: day('2026-11-03') }))
      .when(start, vetted(creatingTomorrow()))
      .then(startedWith()));
  it('is said in words that name what is wrong, and who can mend it', () => {
    const rejected = () => {
      const known = vetted(creatingTomorrow(), { 'fire-drills': { ...from, expiresOn: day('2026-10-01') } });
      const state = ready.reduce(placement.evolve, placement.initialState);
      return startPlacement(start, state, known);
    };
    expect(rejected).toThrow(
      expect.objectContaining({
        details: {
          gate: 'StartPlacement',
          clauses: [
            {
              id: 'CTT-7.3.12b',
              title: expect.any(String),
              missing:
                'Record evidence of “fire drills” that holds on the day of the start: it expired on 1 October 2026.',
              whoCan: ['apLead', 'dsl'],
            },
          ],
        },
      }),
    );
  });
});

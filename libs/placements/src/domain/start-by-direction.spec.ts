import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { startPlacement } from './start-placement.ts';
import { centralRegion, creatingTomorrow, day, siteId } from './spec/examples.ts';
import { directed, later, noticed, prepared, signed, startDay, started, vetted } from './spec/course.ts';
import { approved, contracted } from './spec/history.ts';

describe('Starting a placement by direction', () => {
  const given = deciderSpec(placement, startPlacement);
  const start = { startedOn: startDay, siteId, asked: later() };
  const known = vetted(creatingTomorrow());
  const knownThere = vetted(centralRegion());
  const directedStart = { ...start, startedOn: day('2026-11-03') };
  const directedOnTuesday = { ...started, data: { ...started.data, startedOn: day('2026-11-03') } };

  it('needs no contract [CRST-4.1 CRST-5.2 kept]', () =>
    given(...directed)
      .when(directedStart, knownThere)
      .thenOnce(directedOnTuesday));
  it('waits for the notice [CRST-4.1 violated]', () =>
    given(...approved)
      .when(directedStart, knownThere)
      .thenRejected('clauses-unmet', 'CRST-4.1', 'F-2.2'));
  it('is not replaced by notice where the policy does not direct', () =>
    given(...prepared, noticed())
      .when(directedStart, known)
      .thenRejected('clauses-unmet', 'CTT-7.2.10', 'CTT-7.3.23', 'F-2.2', 'F-2.2', 'F-2.2'));
  it('does not begin before the day that the notice names', () =>
    given(...directed)
      .when(start, knownThere)
      .thenRejected('clauses-unmet', 'F-1.2'));
  it('may stand beside a contract, which then may be signed instead', () => {
    given(...contracted, signed('school'))
      .when(start, knownThere)
      .thenRejected('clauses-unmet', 'CRST-4.1', 'F-2.2');
    given(...contracted, signed('school'), signed('provider'))
      .when(start, knownThere)
      .then(started);
  });

  it('asks the chief executive first, where the policy says so', () =>
    given(...directed)
      .when(
        { ...start, startedOn: day('2026-11-03') },
        {
          ...knownThere,
          provider: knownThere.provider && { ...knownThere.provider, registration: 'non-school-provider' },
        },
      )
      .thenRejected('clauses-unmet', 'CRST-6'));
  it('cannot be at a provider that nobody knows', () =>
    given(...directed)
      .when({ ...start, startedOn: day('2026-11-03') }, { ...knownThere, provider: undefined })
      .thenRejected(
        'clauses-unmet',
        'CRST-5.2',
        'CRST-6',
        'CRST-5.1',
        'CRST-5.2',
        'CRST-5.3',
        'CRST-5.4',
        'F-7.3',
        'F-4.2',
      ));
});

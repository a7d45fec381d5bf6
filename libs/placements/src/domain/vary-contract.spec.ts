import { deciderSpec } from '#libs/testing';
import type { ContractTerms } from './events.ts';
import { placement } from './evolve.ts';
import { asked, creatingTomorrow, day, provider, terms } from './spec/examples.ts';
import { agreed, contracted, started, varied, withdrawn } from './spec/history.ts';
import { varyContract } from './vary-contract.ts';

describe('Varying a contract', () => {
  const given = deciderSpec(placement, varyContract);
  const vary = (change: Partial<ContractTerms> = {}) =>
    ({ ...terms(change), reason: 'duration', asked: asked() }) as const;
  const shorter = { plannedEnd: day('2026-12-18') };

  it.each([[contracted], [[...contracted, started]]])(
    'makes the next version, once however often it is told',
    (history) =>
      given(...history)
        .when(vary(shorter), creatingTomorrow())
        .thenOnce(varied(2, shorter)),
  );
  it('goes on from the version that stands', () =>
    given(...contracted, varied(2, shorter))
      .when(vary(), creatingTomorrow())
      .then(varied(3)));
  it('adds nothing where the terms stay as they are', () =>
    given(...contracted)
      .when(vary(), creatingTomorrow())
      .thenNothing());
  it('must say all that the first version had to say', () => {
    given(...contracted)
      .when(vary({ expectations: [] }), creatingTomorrow())
      .thenRejected('clauses-unmet', 'CTT-7.3.23', 'CTT-7.3.23', 'CTT-7.3.23');
    given(...contracted, started)
      .when(vary(shorter), creatingTomorrow({ provider: provider({ halted: true }) }))
      .thenRejected('clauses-unmet', 'CTT-7.3.2b', 'F-3.1');
  });
  it('mends what a gate was found to lack', () =>
    given(...contracted, { type: 'PlacementHalted', data: { cause: 'gate-found-unmet', clauses: ['CTT-7.3.23'] } })
      .when(vary(shorter), creatingTomorrow())
      .then(varied(2, shorter)));
  it('does not end before the start (dates-out-of-order)', () => {
    const early = { plannedEnd: day('2026-11-01') };
    given(...contracted)
      .when(vary(early), creatingTomorrow())
      .thenRejected('dates-out-of-order');
    given(...contracted, { ...started, data: { ...started.data, startedOn: day('2026-10-05') } } as typeof started)
      .when(vary(early), creatingTomorrow())
      .then(varied(2, early));
  });
  it('needs a contract (no-contract)', () =>
    given(...agreed)
      .when(vary(), creatingTomorrow())
      .thenRejected('no-contract'));
  it('stops with the placement (placement-ended)', () =>
    given(...contracted, withdrawn)
      .when(vary(shorter), creatingTomorrow())
      .thenRejected('placement-ended'));
});

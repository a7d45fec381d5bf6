import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import type { GateContext } from './context.ts';
import type { PlacementEvent } from './events.ts';
import { startPlacement } from './start-placement.ts';
import { asked, centralRegion, creatingTomorrow, day, mother, siteId, withParameters } from './spec/examples.ts';
import {
  allSigned,
  ended,
  inDanger,
  later,
  placementEvidence,
  prepared,
  ready,
  signed,
  startDay,
  started,
  underWay,
  vetted,
  withdrawn,
} from './spec/course.ts';
import { approval, contracted, halted, proposed, varied } from './spec/history.ts';

describe('Starting a placement', () => {
  const given = deciderSpec(placement, startPlacement);
  const start = { startedOn: startDay, siteId, asked: later() };
  const known = vetted(creatingTomorrow());

  it('is recorded once all is ready [CTT-7.2.10 CTT-7.3.20a CTT-7.3.23 CTT-7.5.7 kept]', () =>
    given(...ready)
      .when(start, known)
      .thenOnce(started));
  it('is recorded on the very day, and not before it has come (date-in-future)', () => {
    given(...ready)
      .when({ ...start, asked: asked({ today: startDay }) }, known)
      .then(started);
    given(...ready)
      .when({ ...start, asked: asked({ today: day('2026-11-01') }) }, known)
      .thenRejected('date-in-future');
  });
  it('happens once (placement-not-before-start)', () => {
    given(...underWay)
      .when({ ...start, startedOn: day('2026-11-03') }, known)
      .thenRejected('placement-not-before-start');
    given(...underWay)
      .when({ ...start, siteId: 'site-2' as typeof siteId }, known)
      .thenRejected('placement-not-before-start');
  });
  it.each([
    ['ceased', ended],
    ['ended for danger', [...ready, inDanger]],
    ['withdrawn', [...ready, withdrawn]],
  ])('does not follow an end (placement-ended): %s', (_, history) =>
    given(...history)
      .when(start, known)
      .thenRejected('placement-ended'),
  );
  it('needs a policy in force (clauses-unmet)', () =>
    given(...ready)
      .when(start, { ...known, profile: undefined })
      .thenRejected('clauses-unmet', 'CTT-1.1'));

  describe('waits for every signatory', () => {
    const unsigned = (signatures: readonly PlacementEvent[], ...clauses: readonly string[]) =>
      given(...prepared, ...signatures)
        .when(start, known)
        .thenRejected('clauses-unmet', ...clauses);

    it('parents [CTT-7.2.10 violated]', () => unsigned([signed('school'), signed('provider')], 'CTT-7.2.10', 'F-2.2'));
    it('the provider [CTT-7.3.23 violated]', () =>
      unsigned([signed('school'), signed('parent', mother)], 'CTT-7.3.23', 'F-2.2'));
    it('the school', () => unsigned([signed('provider'), signed('parent', mother)], 'F-2.2'));
    it('all of them', () => unsigned([], 'CTT-7.2.10', 'CTT-7.3.23', 'F-2.2', 'F-2.2', 'F-2.2'));
    it('all of them again, under a new version', () =>
      unsigned([...allSigned, varied(2)], 'CTT-7.2.10', 'CTT-7.3.23', 'F-2.2', 'F-2.2', 'F-2.2'));
    it('under the version as it stands', () =>
      given(
        ...prepared,
        varied(2),
        signed('school', mother, 2),
        signed('provider', mother, 2),
        signed('parent', mother, 2),
      )
        .when(start, known)
        .then(started));
    it('even before there is a contract', () =>
      given(proposed(), ...placementEvidence)
        .when(start, known)
        .thenRejected(
          'clauses-unmet',
          'CTT-7.2.10',
          'CTT-7.3.23',
          'CTT-7.5.7',
          'CTT-7.3.20a',
          'F-2.2',
          'F-2.2',
          'F-2.2',
          'F-1.7',
        ));
  });

  it('waits for the headteacher, whatever a policy leaves out (placement-not-approved)', () => {
    const lax = known.profile && { ...known.profile, rules: [] };
    given(proposed())
      .when(start, { ...known, profile: lax })
      .thenRejected('placement-not-approved');
    given(proposed(), approval())
      .when(start, { ...known, profile: lax })
      .then(started);
  });
  it('waits for the provider to acknowledge the school’s policies, and for absence reporting to be agreed [CTT-7.3.20a CTT-7.5.7 violated]', () =>
    given(...contracted, ...placementEvidence, ...allSigned)
      .when(start, known)
      .thenRejected('clauses-unmet', 'CTT-7.5.7', 'CTT-7.3.20a'));
  it('waits until a halt is lifted', () => {
    given(...ready, halted)
      .when(start, known)
      .thenRejected('clauses-unmet', 'CTT-7.3.2b', 'F-3.1');
    given(...ready)
      .when(start, { ...known, provider: known.provider && { ...known.provider, halted: true } })
      .thenRejected('clauses-unmet', 'CTT-7.3.2b', 'F-3.1');
  });
  it('happens at a site that the provider has open', () =>
    given(...ready)
      .when({ ...start, siteId: 'site-2' as typeof siteId }, known)
      .thenRejected('clauses-unmet', 'F-4.2'));
  it('waits until it is known whether the provider is a registered school [CRST-5.2 violated]', () => {
    const unknownIn = (there: GateContext) => ({
      ...there,
      provider: there.provider && { ...there.provider, registration: 'unknown' as const },
    });
    given(...ready)
      .when(start, unknownIn(known))
      .thenRejected('clauses-unmet', 'F-7.3');
    given(...ready)
      .when(start, unknownIn(vetted(centralRegion())))
      .thenRejected('clauses-unmet', 'CRST-5.2', 'CRST-6', 'F-7.3');
  });
  it('needs one parent’s signature, or all, as the policy says', () => {
    given(...ready)
      .when(start, withParameters(known, { parentsToSign: 'all' }))
      .thenRejected('clauses-unmet', 'CTT-7.2.10', 'F-2.2');
  });
  it('counts only holders of parental responsibility as they were at the approval', () =>
    given(...prepared, signed('school'), signed('provider'), signed('parent', 'uncle' as typeof mother))
      .when(start, known)
      .thenRejected('clauses-unmet', 'CTT-7.2.10', 'F-2.2'));
});

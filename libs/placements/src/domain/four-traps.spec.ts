import { CENTRAL_REGION_SCHOOLS_TRUST, CREATING_TOMORROW_TRUST, trustStanding, type PolicyProfile } from '#libs/policy';
import { deciderSpec } from '#libs/testing';
import { approvePlacement } from './approve-placement.ts';
import { ceaseForDanger } from './cease-for-danger.ts';
import { declineContract } from './decline-contract.ts';
import { placement } from './evolve.ts';
import type { PlacementEvent } from './events.ts';
import { issueContract } from './issue-contract.ts';
import { proposePlacement } from './propose-placement.ts';
import { startPlacement } from './start-placement.ts';
import { approved as throughApproval, agreed, halted, heard, approval } from './spec/history.ts';
import { inDanger, later, prepared, signed, startDay, underWay, vetted, weekLater } from './spec/course.ts';
import { asked, centralRegion, creatingTomorrow, day, mother, proposal, provider, siteId } from './spec/examples.ts';
import { terms, withParameters } from './spec/examples.ts';

/** What is easily read into the two policies, and is not in them: each shown not to have been. */
describe('Trap 1: an unregistered school is unlawful, an unregistered provider is not', () => {
  const given = deciderSpec(placement, proposePlacement);
  const { placementId: _own, ...rest } = proposal();
  const proposing = { ...rest, asked: asked() };
  const lawful = provider({ registration: 'non-school-provider' });
  const suspected = provider({ registration: 'non-school-provider', halted: true });

  it('Creating Tomorrow Trust lets a non-school provider through, and halts a suspected school', () => {
    given()
      .when(proposing, creatingTomorrow({ provider: lawful }))
      .then({ type: 'PlacementProposed', data: proposal() });
    given()
      .when(proposing, creatingTomorrow({ provider: suspected }))
      .thenRejected('clauses-unmet', 'CTT-7.3.2b', 'F-3.1');
  });
  it('a cautious trust may read it as a ban: that is a choice of its profile', () =>
    given()
      .when(proposing, withParameters(creatingTomorrow({ provider: lawful }), { nonSchoolProvider: 'forbid' }))
      .thenRejected('clauses-unmet', 'F-7.3'));
  it('Central Region Schools Trust lets it through with the chief executive’s approval, and no suspected school with any', () => {
    const contracting = deciderSpec(placement, issueContract)(...agreed);
    const issuing = { ...terms(), asked: asked() };
    contracting.when(issuing, centralRegion({ provider: lawful })).thenRejected('clauses-unmet', 'CRST-6');
    const allowed = { ...lawful, approvedWhole: true };
    contracting
      .when(issuing, centralRegion({ provider: allowed }))
      .then({ type: 'ContractIssued', data: { ...terms(), version: 1 } });
    contracting
      .when(issuing, centralRegion({ provider: { ...allowed, halted: true } }))
      .thenRejected('clauses-unmet', 'F-3.1');
  });
});

describe('Trap 2: to consult is not to ask for consent', () => {
  const context = vetted(creatingTomorrow());
  const start = { startedOn: startDay, siteId, asked: later() };

  it('parents who were heard have not signed: without the signature of one nothing starts', () =>
    deciderSpec(placement, startPlacement)(...prepared, signed('school'), signed('provider'))
      .when(start, context)
      .thenRejected('clauses-unmet', 'CTT-7.2.10', 'F-2.2'));
  it('that they were heard is all that an approval asks of them: no consent is recorded, none is asked for', () =>
    deciderSpec(
      placement,
      approvePlacement,
    )(...heard)
      .when({ asked: asked() }, creatingTomorrow())
      .then(approval()));
  it('a signature that is refused has a path of its own, and ends the placement before its start', () => {
    const refusal = { version: 1, party: 'parent', signatory: mother } as const;
    deciderSpec(
      placement,
      declineContract,
    )(...prepared)
      .when({ ...refusal, asked: asked() }, creatingTomorrow())
      .then({ type: 'ContractDeclined', data: refusal }, { type: 'PlacementDeclined', data: { party: 'parent' } });
  });
});

describe('Trap 3: neither copy of a policy is signed', () => {
  const standing = (profile: PolicyProfile, ratified: boolean) =>
    trustStanding(
      {
        policy: {
          versions: [{ version: 'v@1', profile, effectiveFrom: day('2026-09-01') }],
          overrides: [],
          assessments: [],
          ratifications: ratified ? [{ version: 'v@1' }] : [],
          reviews: [],
        },
        cascade: { cascades: [], acknowledgements: [] },
        oversight: { officers: [], attestations: [] },
      },
      day('2026-09-04'),
    ).find(({ about }) => about === 'ratification');

  it.each([CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST])(
    'so nobody is taken to have seen it ratified: $title',
    ({ approvalEvidence }) => expect(approvalEvidence).toBe('not-seen'),
  );
  it('that it was, somebody has to say; until then the ledger says that it was not seen', () => {
    expect(standing(CENTRAL_REGION_SCHOOLS_TRUST, false)).toMatchObject({ clause: 'CRST-M', state: 'breached' });
    expect(standing(CENTRAL_REGION_SCHOOLS_TRUST, true)).toMatchObject({ clause: 'CRST-M', state: 'met' });
  });
});

describe('Trap 4: nothing holds up the end of a placement that endangers', () => {
  const given = deciderSpec(placement, ceaseForDanger);
  const danger = { asked: later({ occurredOn: day('2026-11-06'), id: 'head' }) };

  it.each<[string, readonly PlacementEvent[]]>([
    ['a halt', [...throughApproval, halted]],
    ['a gate that was found unmet', [...underWay, unmet()]],
    ['a concern about the provider', [...underWay, concern()]],
    ['a contract that nobody signed', prepared],
    ['targets that nobody assessed, and a review that is due', underWay],
  ])('neither %s', (_, history) =>
    given(...history)
      .when(danger)
      .thenOnce(inDanger),
  );
  it('nor a policy, a provider or a school that is not there: it is shown none of them', () =>
    expect(ceaseForDanger).toHaveLength(2));
  it('nor a day that lies ahead', () =>
    given(...underWay)
      .when({ asked: later({ occurredOn: day('2099-01-01') }) })
      .then({ type: 'PlacementCeased', data: { ground: 'danger', ceasedOn: weekLater, by: 'head' } }));
});

function unmet(): PlacementEvent {
  return { type: 'GateFoundUnmet', data: { gate: 'StartPlacement', commandId: 'c', clauses: ['F-3.1'] } };
}
function concern(): PlacementEvent {
  return { type: 'ProviderConcernFlagged', data: { concern: 'unregistered-school-suspected' } };
}

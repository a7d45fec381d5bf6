import { deciderSpec } from '#libs/testing';
import type { ContractTerms } from './events.ts';
import { placement } from './evolve.ts';
import { issueContract } from './issue-contract.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  day,
  placementId,
  provider,
  terms,
  withParameters,
} from './spec/examples.ts';
import {
  agreed,
  approved,
  contracted,
  halted,
  heard,
  issued,
  met,
  started,
  varied,
  withdrawn,
} from './spec/history.ts';

describe('Issuing a contract', () => {
  const given = deciderSpec(placement, issueContract);
  const issue = (change: Partial<ContractTerms> = {}) => ({ ...terms(change), asked: asked() });

  it.each([creatingTomorrow(), centralRegion()])(
    'makes its first version, once however often it is told [CTT-7.2.7 CTT-7.2.11 CTT-7.4.2 CTT-7.3.18 CTT-7.3.23 kept]',
    (context) =>
      given(...agreed)
        .when(issue(), context)
        .thenOnce(issued()),
  );
  it('needs no meeting where the policy asks for none', () =>
    given(...approved)
      .when(issue(), centralRegion())
      .then(issued()));

  it('follows the initial meeting', () =>
    given(...approved)
      .when(issue(), creatingTomorrow())
      .thenRejected('clauses-unmet', 'CTT-7.2.11', 'CTT-7.4.2'));
  it.each([
    [met({ targets: [] }), 'CTT-7.2.11'],
    [met({ responsibilities: [] }), 'CTT-7.2.11'],
    [met({ reviewSchedule: { ...met().data.reviewSchedule, agreedBy: ['school', 'parent'] } }), 'CTT-7.4.2'],
    [met({ reviewSchedule: { ...met().data.reviewSchedule, everyDays: 43 } }), 'CTT-7.4.2'],
  ])('follows a meeting that agreed what it had to: %o [%s violated]', (meeting, clause) =>
    given(...approved, meeting)
      .when(issue(), creatingTomorrow())
      .thenRejected('clauses-unmet', clause),
  );
  it.each<[Partial<ContractTerms>, string[]]>([
    [{ expectations: terms().expectations.slice(0, 2) }, ['CTT-7.3.23']],
    [{ expectations: [] }, ['CTT-7.3.23', 'CTT-7.3.23', 'CTT-7.3.23']],
    [{ reportEveryDays: 43 }, ['CTT-7.3.18', 'F-2.2']],
    [{ funder: 'local-authority' }, ['CTT-7.2.7']],
  ])('says what the policy wants said: %o [%s violated]', (change, clauses) =>
    given(...agreed)
      .when(issue(change), creatingTomorrow())
      .thenRejected('clauses-unmet', ...clauses),
  );
  it('may ask for reports as seldom as the policy lets it', () =>
    given(...agreed)
      .when(issue({ reportEveryDays: 42 }), creatingTomorrow())
      .then(issued({ reportEveryDays: 42 })));
  it('lasts no longer than the policy allows, from the planned start', () => {
    const twelve = withParameters(creatingTomorrow(), { maximumWeeks: 12 });
    const until = (plannedEnd: string) => ({ plannedEnd: day(plannedEnd) });
    given(...agreed)
      .when(issue(until('2027-01-25')), twelve)
      .then(issued(until('2027-01-25')));
    given(...agreed)
      .when(issue(until('2027-01-26')), twelve)
      .thenRejected('clauses-unmet', 'F-2.2');
  });

  it.each([
    ['unknown', {}],
    ['non-school-provider', { approvedPlacements: ['another-placement'] }],
  ] as const)(
    'waits for the chief executive where the provider is no school: %s [CRST-6 violated]',
    (registration, change) =>
      given(...agreed)
        .when(issue(), centralRegion({ provider: provider({ registration, ...change }) }))
        .thenRejected('clauses-unmet', 'CRST-6'),
  );
  it.each([
    { registration: 'registered-school' },
    { approvedWhole: true },
    { approvedPlacements: [placementId] },
  ] as const)('goes on with approval, or a school: %o [CRST-6 kept]', (change) => {
    const known = provider({ registration: 'non-school-provider', ...change });
    given(...agreed)
      .when(issue(), centralRegion({ provider: known }))
      .then(issued());
  });
  it('is refused where nobody knows the provider', () =>
    given(...agreed)
      .when(issue(), centralRegion({ provider: undefined }))
      .thenRejected('clauses-unmet', 'CRST-6'));
  it('is refused for a provider that nobody knows to be a school, where the trust uses schools alone', () =>
    given(...agreed)
      .when(
        issue(),
        withParameters(creatingTomorrow({ provider: provider({ registration: 'unknown' }) }), {
          nonSchoolProvider: 'forbid',
        }),
      )
      .thenRejected('clauses-unmet', 'F-7.3'));
  it('is refused for a provider that is no school, where the trust uses schools alone', () => {
    const forbidding = withParameters(
      creatingTomorrow({ provider: provider({ registration: 'non-school-provider' }) }),
      {
        nonSchoolProvider: 'forbid',
      },
    );
    given(...agreed)
      .when(issue(), forbidding)
      .thenRejected('clauses-unmet', 'F-7.3');
    given(...agreed)
      .when(issue(), withParameters(creatingTomorrow(), { nonSchoolProvider: 'forbid' }))
      .then(issued());
  });
  it('is refused while halted, naming the clause', () =>
    given(...agreed, halted)
      .when(issue(), creatingTomorrow())
      .thenRejected('clauses-unmet', 'CTT-7.3.2b', 'F-3.1'));

  it('follows the approval (placement-not-approved)', () =>
    given(...heard, met())
      .when(issue(), creatingTomorrow())
      .thenRejected('placement-not-approved'));
  it('happens once (contract-already-issued)', () => {
    given(...contracted)
      .when(issue({ reportEveryDays: 14 }), creatingTomorrow())
      .thenRejected('contract-already-issued');
    given(...contracted, varied(2))
      .when(issue(), creatingTomorrow())
      .thenRejected('contract-already-issued');
  });
  it('does not end before the planned start (dates-out-of-order)', () =>
    given(...agreed)
      .when(issue({ plannedEnd: day('2026-11-01') }), creatingTomorrow())
      .thenRejected('dates-out-of-order'));
  it('comes before the start (placement-not-before-start)', () =>
    given(...contracted, started)
      .when(issue(), creatingTomorrow())
      .thenRejected('placement-not-before-start'));
  it('stops with the placement (placement-ended)', () =>
    given(...agreed, withdrawn)
      .when(issue(), creatingTomorrow())
      .thenRejected('placement-ended'));
});

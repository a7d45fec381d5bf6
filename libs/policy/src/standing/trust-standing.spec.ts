import type { LocalDate } from '#libs/kernel';
import type { PolicyVersion } from '../in-force/published.ts';
import type { PolicyProfile } from '../profile.ts';
import { CENTRAL_REGION_SCHOOLS_TRUST } from '../profiles/central-region-schools-trust.ts';
import { CREATING_TOMORROW_TRUST } from '../profiles/creating-tomorrow-trust.ts';
import { NATIONAL_BASELINE } from '../profiles/national-baseline.ts';
import { STANDING_CLAUSES } from './standing-clauses.ts';
import { reviewDueOf, trustStanding, type TrustGovernance } from './trust-standing.ts';

const day = (text: string) => text as LocalDate;
const version = 'v@1';
const effectiveFrom = day('2026-09-01');
const published = (profile: PolicyProfile, change: Partial<PolicyVersion> = {}): PolicyVersion => ({
  version,
  profile,
  effectiveFrom,
  ...change,
});
const governance = (
  profile: PolicyProfile,
  {
    policy,
    ...change
  }: { policy?: Partial<TrustGovernance['policy']> } & Partial<Omit<TrustGovernance, 'policy'>> = {},
): TrustGovernance => ({
  policy: { versions: [published(profile)], overrides: [], assessments: [], ratifications: [], reviews: [], ...policy },
  cascade: { cascades: [], acknowledgements: [] },
  oversight: { officers: [], attestations: [] },
  ...change,
});
const current = (profile: PolicyProfile): PolicyProfile => ({
  ...profile,
  legalReferences: NATIONAL_BASELINE.legalReferences,
  reviewDue: day('2027-01-31'),
});
/** How a clause stands, each line of it. */
const states = (known: TrustGovernance, on: string, clause: string) =>
  trustStanding(known, day(on))
    .filter((line) => line.clause === clause)
    .map(({ state, about }) => (about === undefined ? state : `${about} ${state}`));
const [ctt, crst] = [CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST];

describe('How a trust’s policy stands on a day', () => {
  it('is in force from its first day [CTT-1.1 kept]', () =>
    expect(states(governance(ctt), '2026-09-01', 'CTT-1.1')).toEqual(['met']));
  it('is none before that, and nothing else is told [CTT-1.1 violated]', () =>
    expect(trustStanding(governance(ctt), day('2026-08-31'))).toEqual([{ clause: 'CTT-1.1', state: 'breached' }]));

  it.each([
    ['CTT-2.1', current(ctt)],
    ['CRST-4.9', current(crst)],
  ])('cites the guidance of the day [%s kept]', (clause, profile) =>
    expect(states(governance(profile), '2026-10-01', clause)).toEqual(['met']),
  );
  it.each([
    ['CTT-2.1', ctt],
    ['CRST-4.9', crst],
  ])('cites guidance that was superseded, as it ships [%s violated]', (clause, profile) =>
    expect(states(governance(profile), '2026-10-01', clause)).toEqual(['breached']),
  );

  it('is assessed for its effect on equality', () =>
    expect(states(governance(ctt, { policy: { assessments: [{ version }] } }), '2026-10-01', 'CTT-2.2')).toEqual([
      'met',
    ]));
  it('has a version in force that nobody assessed [CTT-2.2 violated]', () =>
    expect(states(governance(ctt, { policy: { assessments: [{ version: 'v@0' }] } }), '2026-10-01', 'CTT-2.2')).toEqual(
      ['breached'],
    ));

  it.each([
    ['CTT-6.2a', ctt, '2024-01-31'],
    ['CRST-M', crst, '2026-03-31'],
  ])('was due for review, as it ships: overdue from the day after [%s violated]', (clause, profile, due) => {
    const known = governance(profile, {
      policy: { versions: [published(profile, { effectiveFrom: day('2022-01-01') })], ratifications: [{ version }] },
    });
    const next = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10);
    expect([states(known, due, clause)[0], states(known, next, clause)[0]]).toEqual(['met', 'overdue']);
  });
  it.each([
    ['CTT-6.2a', ctt],
    ['CRST-M', crst],
  ])('is reviewed, and not due again for a time [%s kept]', (clause, profile) => {
    const reviews = [{ version, reviewedOn: day('2026-09-10'), nextReviewDue: day('2028-09-10') }];
    const known = governance(profile, { policy: { reviews, ratifications: [{ version }] } });
    expect(states(known, '2026-09-09', clause)[0]).toBe('overdue');
    expect(states(known, '2026-09-10', clause)[0]).toBe('met');
    expect(states(known, '2028-09-11', clause)[0]).toBe('overdue');
  });
  it('may say no day of review', () =>
    expect(reviewDueOf({ version, profile: NATIONAL_BASELINE }, governance(ctt).policy, effectiveFrom)).toBeNull());

  it('is not taken for ratified: nobody has seen it signed [CRST-M violated]', () =>
    expect(states(governance(crst), '2026-10-01', 'CRST-M')).toEqual(['overdue', 'ratification breached']));
  it('is ratified once somebody has [CRST-M kept]', () =>
    expect(states(governance(crst, { policy: { ratifications: [{ version }] } }), '2026-10-01', 'CRST-M')[1]).toBe(
      'ratification met',
    ));
});

describe('How a trust’s policy is passed on', () => {
  const cascades = [{ version, audience: ['headteacher', 'apLead'] as const, on: day('2026-09-10') }];
  const acknowledgements = [{ version, role: 'headteacher' as const, on: day('2026-09-20') }];
  const passedOn = governance(ctt, { cascade: { cascades, acknowledgements } });

  it.each([
    ['2026-09-15', 'due'],
    ['2026-09-16', 'overdue'],
  ])('falls due after it came into effect: on %s it is %s [CTT-6.2b violated]', (on, state) =>
    expect(states(governance(ctt), on, 'CTT-6.2b')).toEqual([state]),
  );
  it('is done, and each role says that it has it [CTT-6.2b kept]', () => {
    const all = {
      cascades,
      acknowledgements: [...acknowledgements, { ...acknowledgements[0]!, role: 'apLead' as const }],
    };
    expect(states(governance(ctt, { cascade: all }), '2026-12-01', 'CTT-6.2b')).toEqual([
      'met',
      'headteacher met',
      'apLead met',
    ]);
  });
  it('is overdue where nobody of a role says so [CTT-6.2b violated]', () => {
    expect(states(passedOn, '2026-10-08', 'CTT-6.2b')).toEqual(['met', 'headteacher met', 'apLead due']);
    expect(states(passedOn, '2026-10-09', 'CTT-6.2b')).toEqual(['met', 'headteacher met', 'apLead overdue']);
  });
  it('is late where it was done after its day', () =>
    expect(
      states(
        governance(ctt, { cascade: { cascades: [{ ...cascades[0]!, on: day('2026-09-16') }], acknowledgements } }),
        '2026-10-01',
        'CTT-6.2b',
      )[0],
    ).toBe('breached'));
  it('counts for its own version alone', () =>
    expect(
      states(
        governance(ctt, { cascade: { cascades: [{ ...cascades[0]!, version: 'v@0' }], acknowledgements } }),
        '2026-10-01',
        'CTT-6.2b',
      ),
    ).toEqual(['overdue']));
});

describe('How a trust’s oversight stands', () => {
  const officers = [{ from: day('2026-09-01') }];

  it('needs a named officer [CTT-6.1 violated]', () =>
    expect(states(governance(ctt), '2026-10-01', 'CTT-6.1')).toEqual(['breached']));
  it('is attested again within a year of the last time [CTT-6.1 kept]', () => {
    const oversight = { officers, attestations: [{ on: day('2027-08-31') }] };
    expect(states(governance(ctt, { oversight }), '2028-08-30', 'CTT-6.1')).toEqual(['met']);
    expect(states(governance(ctt, { oversight }), '2028-08-31', 'CTT-6.1')).toEqual(['overdue']);
  });
  it('is overdue a year after somebody was named who never attested it [CTT-6.1 violated]', () => {
    const oversight = { officers, attestations: [] };
    expect(states(governance(ctt, { oversight }), '2027-09-01', 'CTT-6.1')).toEqual(['met']);
    expect(states(governance(ctt, { oversight }), '2027-09-02', 'CTT-6.1')).toEqual(['overdue']);
  });
});

describe('What one policy has and another has not', () => {
  it('is on the list of what is told', () => {
    const told = [ctt, crst].flatMap((profile) => trustStanding(governance(profile), day('2026-10-01')));
    expect(told.filter(({ clause }) => !STANDING_CLAUSES.includes(clause))).toEqual([]);
  });

  it('is told for its own trusts alone', () => {
    const own = (profile: PolicyProfile) => [
      ...new Set(trustStanding(governance(profile), day('2026-10-01')).map(({ clause }) => clause.split('-')[0])),
    ];
    expect([own(ctt), own(crst), own(NATIONAL_BASELINE)]).toEqual([['CTT'], ['CRST'], []]);
  });
});

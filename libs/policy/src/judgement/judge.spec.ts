import { clause, UnknownClause } from '../clauses/catalogue.ts';
import type { GateRule } from '../gate.ts';
import type { PolicyProfile } from '../profile.ts';
import { NATIONAL_BASELINE } from '../profiles/national-baseline.ts';
import type { GateRules, Missing } from '../requirement.ts';
import type { ClauseId, Reason } from '../vocabulary.ts';
import { judge, NoRuleFor, requirementsAt } from './judge.ts';

type Facts = Readonly<{ rationale: boolean; unsigned: readonly ('provider' | 'parent')[] }>;

const noRationale: Missing = { missing: 'the rationale', whoCan: ['apLead'] };
const unmet = (id: string, missing: string, whoCan: readonly string[]) => ({
  id,
  title: clause(id).title,
  missing,
  whoCan,
});

const table: GateRules<Facts> = {
  rationale: ({ rationale }) => (rationale ? undefined : noRationale),
  'signed-or-directed': ({ unsigned }) =>
    unsigned.map((party) => ({ missing: `signature of ${party}`, whoCan: [party], party })),
  'suitability-evidence': (_, { criteria }) =>
    criteria.map(({ id, clause: own }) => ({ missing: id, whoCan: ['apLead'], clause: own })),
};

const asks = (...rules: readonly Partial<GateRule>[]): PolicyProfile => ({
  ...NATIONAL_BASELINE,
  rules: rules.map((rule) => ({
    gate: 'StartPlacement',
    requires: 'rationale',
    clause: clause('CTT-7.1.0').id,
    ...rule,
  })),
});

const nothing: Facts = { rationale: false, unsigned: ['provider', 'parent'] };
const everything: Facts = { rationale: true, unsigned: [] };

const judged = (profile: PolicyProfile, facts: Facts = nothing, reason: Reason = 'other') =>
  judge('StartPlacement', facts, { profile, rules: table, reason });

describe('Judging a gate', () => {
  it('names the clause, its title, what is missing and who can supply it', () =>
    expect(judged(asks({}))).toEqual([unmet('CTT-7.1.0', 'the rationale', ['apLead'])]));

  it('is open where every rule holds, by saying nothing or by naming no piece', () =>
    expect(judged(asks({}, { requires: 'signed-or-directed' }), everything)).toEqual([]));

  it('names every unmet clause, in the profile’s order', () => {
    const profile = asks({ clause: clause('CRST-2').id }, { requires: 'signed-or-directed' }, {});
    expect(judged(profile).map(({ id, missing }) => [id, missing])).toEqual([
      ['CRST-2', 'the rationale'],
      ['CTT-7.1.0', 'signature of provider'],
      ['CTT-7.1.0', 'signature of parent'],
      ['CTT-7.1.0', 'the rationale'],
    ]);
  });

  it('says the same of the same clause once', () => expect(judged(asks({}, {}))).toHaveLength(1));

  it('asks nothing of another gate', () => expect(judged(asks({ gate: 'HoldReview' }))).toEqual([]));

  it.each([
    ['medical-needs', 1],
    ['improve-behaviour', 0],
  ] as const)('asks what binds one reason alone of that reason: %s', (reason, count) =>
    expect(judged(asks({ onlyFor: ['medical-needs'] }), nothing, reason)).toHaveLength(count),
  );

  it('tells of a party’s clause what that party lacks, and of a clause without one what all lack', () => {
    const profile = asks(
      { requires: 'signed-or-directed', clause: clause('CTT-7.2.10').id, party: 'parent' },
      { requires: 'signed-or-directed', clause: clause('CTT-7.3.23').id, party: 'provider' },
      { requires: 'signed-or-directed', clause: clause('F-2.2').id },
    );
    expect(judged(profile).map(({ id, missing }) => [id, missing])).toEqual([
      ['CTT-7.2.10', 'signature of parent'],
      ['CTT-7.3.23', 'signature of provider'],
      ['F-2.2', 'signature of provider'],
      ['F-2.2', 'signature of parent'],
    ]);
  });

  it('asks a party’s clause in full where the rule names no party', () =>
    expect(judged(asks({ party: 'parent' }))).toHaveLength(1));

  it('takes the clause that a rule names itself, and shows the rule the profile', () =>
    expect(judged(asks({ requires: 'suitability-evidence' }))).toEqual([
      unmet('F-4.1', 'recruitment-checks-confirmed', ['apLead']),
    ]));

  it('does not judge by half a table', () => {
    expect(() => judged(asks({ requires: 'site-known' }), everything)).toThrow(NoRuleFor);
    expect(() => judged(asks({ requires: 'site-known' }), everything)).toThrow('No rule says when site-known holds');
  });

  it('does not cite what no catalogue holds', () =>
    expect(() => judged(asks({ clause: 'CTT-99' as ClauseId }))).toThrow(UnknownClause));
});

describe('What a profile may ask for at a gate', () => {
  it('is each requirement once, whatever the reason', () => {
    const profile = asks(
      {},
      { onlyFor: ['other'], requires: 'site-known' },
      {},
      { gate: 'HoldReview', requires: 'on-roll' },
    );
    expect(requirementsAt('StartPlacement', profile)).toEqual(['rationale', 'site-known']);
  });
});

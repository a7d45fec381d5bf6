import fc from 'fast-check';
import { clause } from '../clauses/catalogue.ts';
import { GATES, REQUIREMENTS, type GateRule } from '../gate.ts';
import type { Criterion, ProfileLayer } from '../profile.ts';
import { PARTIES, REASONS } from '../vocabulary.ts';
import { mergeProfile } from './merge-profile.ts';
import { NATIONAL_BASELINE } from './national-baseline.ts';

const [f22, ctt1, ctt2] = [clause('F-2.2').id, clause('CTT-7.3.1').id, clause('CTT-7.3.8').id];

const layer = (change: Partial<ProfileLayer> = {}): ProfileLayer => ({
  ...NATIONAL_BASELINE,
  id: 'a-trust',
  title: 'A trust',
  legalReferences: [],
  rules: [],
  criteria: [],
  parameters: {},
  sources: {},
  ...change,
});

const baseline = (criteria: readonly Criterion[]) => ({ ...NATIONAL_BASELINE, criteria });
const piece = (change: Partial<Criterion> = {}): Criterion => ({
  id: 'insurance',
  clause: f22,
  scope: 'provider',
  required: true,
  ...change,
});

const spelledOut = ({ gate, requires, clause: id, onlyFor, party }: GateRule): string =>
  JSON.stringify({ gate, requires, id, onlyFor, party });

const anyRule: fc.Arbitrary<GateRule> = fc.oneof(
  fc.constantFrom(...NATIONAL_BASELINE.rules),
  fc.record(
    {
      gate: fc.constantFrom(...GATES),
      requires: fc.constantFrom(...REQUIREMENTS),
      clause: fc.constantFrom(f22, ctt1, ctt2),
      onlyFor: fc.subarray([...REASONS]),
      party: fc.constantFrom(...PARTIES),
    },
    { requiredKeys: ['gate', 'requires', 'clause'] },
  ),
);
const anyCriterion: fc.Arbitrary<Criterion> = fc.record({
  id: fc.constantFrom('insurance', 'recruitment-checks-confirmed', 'first-aid'),
  clause: fc.constantFrom(f22, ctt1),
  scope: fc.constantFrom('provider', 'placement'),
  required: fc.boolean(),
  leaderJudgement: fc.boolean(),
});
const anyLayer = fc
  .record({ rules: fc.array(anyRule), criteria: fc.uniqueArray(anyCriterion, { selector: ({ id }) => id }) })
  .map(layer);

describe('A layer over the baseline', () => {
  it('never loses a rule of either, nor holds one twice', () =>
    fc.assert(
      fc.property(anyLayer, (above) => {
        const { rules } = mergeProfile(NATIONAL_BASELINE, above);
        expect(rules).toEqual(expect.arrayContaining([...NATIONAL_BASELINE.rules, ...above.rules]));
        expect(new Set(rules.map(spelledOut)).size).toBe(rules.length);
      }),
    ));

  it('never asks less of a piece of evidence, nor holds one twice', () =>
    fc.assert(
      fc.property(fc.uniqueArray(anyCriterion, { selector: ({ id }) => id }), anyLayer, (below, above) => {
        const { criteria } = mergeProfile(baseline(below), above);
        for (const { id, scope, required, leaderJudgement } of below) {
          const standing = criteria.filter((each) => each.id === id);
          expect(standing).toHaveLength(1);
          expect(standing[0]?.scope).toBe(scope);
          if (required) expect(standing[0]?.required).toBe(true);
          if (leaderJudgement === true) expect(standing[0]?.leaderJudgement).toBe(true);
        }
      }),
    ));

  it('says nothing new where it is merged again', () =>
    fc.assert(
      fc.property(anyLayer, (above) => {
        const once = mergeProfile(NATIONAL_BASELINE, above);
        expect(mergeProfile(once, above)).toEqual(once);
      }),
    ));

  it('puts its own rules before those below', () => {
    const own: GateRule = { gate: 'HoldReview', requires: 'targets-assessed', clause: ctt1 };
    expect(mergeProfile(NATIONAL_BASELINE, layer({ rules: [own] })).rules).toEqual([own, ...NATIONAL_BASELINE.rules]);
  });

  it.each([{ onlyFor: ['other'] as const }, { party: 'parent' as const }])(
    'keeps a rule apart from one that binds %o alone',
    (binds) => {
      const [first] = NATIONAL_BASELINE.rules;
      const rules = first === undefined ? [] : [{ ...first, ...binds }];
      expect(mergeProfile(NATIONAL_BASELINE, layer({ rules })).rules).toHaveLength(NATIONAL_BASELINE.rules.length + 1);
    },
  );

  it.each([
    ['the layer’s, under its own clause', {}, { clause: ctt1 }, 'above'],
    ['the layer’s where it asks more', { required: false }, { required: true, leaderJudgement: true }, 'above'],
    ['the one below where the layer’s may be missing', {}, { required: false }, 'below'],
    ['the layer’s where neither is required', { required: false }, { required: false, clause: ctt1 }, 'above'],
    ['the one below where the layer needs no leader', { leaderJudgement: true }, { clause: ctt1 }, 'below'],
    [
      'the layer’s where both need a leader',
      { leaderJudgement: true },
      { leaderJudgement: true, clause: ctt1 },
      'above',
    ],
    ['the one below where the layer’s is about something else', {}, { scope: 'placement' }, 'below'],
  ] as const)('keeps of two pieces of one id %s', (_, below, above, stands) => {
    const standing = { below: piece(below), above: piece(above) }[stands];
    const merged = mergeProfile(baseline([piece(below)]), layer({ criteria: [piece(above)] }));
    expect(merged.criteria).toEqual([standing]);
  });

  it('puts its own evidence first, then what it does not mention', () => {
    const own = piece({ id: 'first-aid' });
    expect(mergeProfile(baseline([piece()]), layer({ criteria: [own] })).criteria).toEqual([own, piece()]);
  });

  it('keeps its own name, words and dates, and cites the law of both, each once', () => {
    const reference = { title: 'Its own reading', edition: '2021', superseded: true };
    const [known] = NATIONAL_BASELINE.legalReferences;
    const merged = mergeProfile(
      NATIONAL_BASELINE,
      layer({ legalReferences: known === undefined ? [] : [reference, known], approvalEvidence: 'seen' }),
    );
    expect(merged).toMatchObject({ id: 'a-trust', title: 'A trust', approvalEvidence: 'seen', reviewDue: null });
    expect(merged.legalReferences).toEqual([reference, ...NATIONAL_BASELINE.legalReferences]);
  });

  it('tells two editions of one text apart', () => {
    const [known] = NATIONAL_BASELINE.legalReferences;
    const older = { title: known?.title ?? '', edition: '2013', superseded: true };
    expect(mergeProfile(NATIONAL_BASELINE, layer({ legalReferences: [older] })).legalReferences).toHaveLength(
      NATIONAL_BASELINE.legalReferences.length + 1,
    );
  });

  it('says where its own values come from, and where those come from that it leaves alone', () => {
    const source = { clause: ctt1, verified: true };
    const merged = mergeProfile(NATIONAL_BASELINE, layer({ sources: { visitMaximumDays: source } }));
    expect(merged.sources).toEqual({ ...NATIONAL_BASELINE.sources, visitMaximumDays: source });
  });
});

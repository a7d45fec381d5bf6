import fc from 'fast-check';
import { fold } from '#libs/kernel';
import { trail } from '../trail/trail.ts';
import { placement } from './evolve.ts';
import { breachesOf, CLAUSES, COMMANDS, lived, outcomeOf, type Step, type Trust } from './spec/life/lived.ts';
import { spoilt, WAYS } from './spec/life/ways.ts';
import { WORLDS } from './spec/life/worlds.ts';
import { isEnded, isPlaced } from './state.ts';

const TRUSTS = ['CTT', 'CRST'] as const;
const ENDING = ['refuse', 'withdraw', 'decline', 'danger', 'cease', 'halt'];

const AFTERWARDS = [
  'DestinationRecorded',
  'FollowUpRecorded',
  'EducationContinuityRequired',
  'EducationContinuitySecured',
];

const named = (names: readonly string[]): fc.Arbitrary<Step> =>
  fc.record({
    name: fc.constantFrom(...names),
    pick: fc.nat({ max: 5 }),
    flag: fc.boolean(),
    days: fc.constantFrom(0, 0, 0, 1, 7),
    world: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 10 }) }),
  });
const anything = fc.oneof(
  { weight: 40, arbitrary: named(Object.keys(COMMANDS).filter((name) => !ENDING.includes(name))) },
  { weight: 2, arbitrary: named(ENDING) },
);

/** Chance alone seldom comes far: a life goes one of the ways, with gaps, and whatever else happens in between. */
const lifeOn = (way: readonly Step[]): fc.Arbitrary<readonly Step[]> =>
  fc
    .tuple(
      ...way.map((step) => {
        const kept = { weight: 60, arbitrary: fc.constant([step]) };
        const left = { weight: 1, arbitrary: fc.constant([]) };
        return fc.tuple(fc.oneof(kept, left), fc.array(anything, { maxLength: 1 }));
      }),
    )
    .map((parts) => parts.flatMap(([on, more]) => [...on, ...more]));
const life = fc.oneof(lifeOn(WAYS.CTT), lifeOn(WAYS.CRST), fc.array(anything, { maxLength: 40 }));

const everyLife = (property: (trust: Trust, steps: readonly Step[]) => void): void =>
  fc.assert(fc.property(fc.constantFrom(...TRUSTS), life, property), { seed: 20260907, numRuns: 300 });

describe('Whatever is asked in the life of a placement', () => {
  it('keeps every clause of the trust’s policy, whoever reads the history', () => {
    const seen = new Set<string>();
    everyLife((trust, steps) => {
      const facts = lived(trust, steps, ({ events }) => events.forEach(({ type }) => seen.add(type)));
      expect(breachesOf(trust, facts)).toStrictEqual([]);
    });
    expect(Object.keys(trail).filter((type) => !seen.has(type))).toStrictEqual([]);
    expect(CLAUSES.filter(({ at }) => !at.some((type) => seen.has(type)))).toStrictEqual([]);
  });

  it.each(TRUSTS)('keeps every clause where a single thing is otherwise: %s', (trust) => {
    const nothing = () => undefined;
    const whole = lived(trust, WAYS[trust], nothing).map(({ event }) => event.type);
    expect(whole).toEqual(expect.arrayContaining(['PlacementStarted', 'ReviewHeld', 'PlacementCeased']));
    for (const way of spoilt(WAYS[trust], WORLDS[trust].length))
      expect(breachesOf(trust, lived(trust, way, nothing))).toStrictEqual([]);
  });

  it('adds nothing after an end but what became of the student, and other education after a danger', () =>
    everyLife((trust, steps) => {
      const after = new Set<string>();
      lived(trust, steps, ({ state, events }) => isEnded(state) && events.forEach(({ type }) => after.add(type)));
      expect(AFTERWARDS).toEqual(expect.arrayContaining([...after]));
    }));

  it('ends at once for danger, whatever surrounds it', () =>
    everyLife((trust, steps) => {
      const [asked, ended]: [boolean[], boolean[]] = [[], []];
      lived(trust, steps, ({ state, step, chosen }) => {
        const events = outcomeOf(trust, { ...step, name: 'danger' }, chosen, state);
        asked.push(isPlaced(state) && !isEnded(state));
        ended.push(events.length === 1 && isEnded(fold(placement, events, state)));
      });
      expect(ended).toStrictEqual(asked);
    }));

  it('adds nothing when asked again', () =>
    everyLife((trust, steps) => {
      const again: unknown[] = [];
      lived(trust, steps, ({ state, step, chosen, events }) =>
        again.push(...outcomeOf(trust, step, chosen, fold(placement, events, state))),
      );
      expect(again).toStrictEqual([]);
    }));
});

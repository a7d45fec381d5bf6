import fc from 'fast-check';
import { addDays, fold, Rejected, type CommandId } from '#libs/kernel';
import { placement } from './evolve.ts';
import type { PlacementEvent } from './events.ts';
import { asked, day } from './spec/examples.ts';
import { AFTER } from './spec/life/after.ts';
import { BEFORE } from './spec/life/before.ts';
import { FROM_THE_START } from './spec/life/clauses-from-start.ts';
import { UNTIL_THE_START } from './spec/life/clauses-until-start.ts';
import type { Chosen, Fact, Told } from './spec/life/chosen.ts';
import { Before } from './spec/life/history-before.ts';
import { WORLDS } from './spec/life/worlds.ts';
import { isEnded, isPlaced, type Placement } from './state.ts';
import { trail } from '../trail/trail.ts';

/** One step of a life: a command's name, what it decides by, how many days later, and in which of the trust's worlds. */
type Step = Readonly<{ name: string; pick: number; flag: boolean; days: number; world: number }>;
type Trust = keyof typeof WORLDS;
type Moment = Readonly<{ state: Placement; step: Step; chosen: Chosen; events: readonly PlacementEvent[] }>;

const COMMANDS: Readonly<Record<string, Told>> = { ...BEFORE, ...AFTER };
const ENDING = ['refuse', 'withdraw', 'decline', 'danger', 'cease', 'halt'];
const CLAUSES = [...UNTIL_THE_START, ...FROM_THE_START];

const named = (names: readonly string[], world: fc.Arbitrary<number>): fc.Arbitrary<Step> =>
  fc.record({
    name: fc.constantFrom(...names),
    pick: fc.nat({ max: 5 }),
    flag: fc.boolean(),
    days: fc.constantFrom(0, 0, 0, 1, 7),
    world,
  });
const anyWorld = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 10 }) });
const anything = fc.oneof(
  {
    weight: 40,
    arbitrary: named(
      Object.keys(COMMANDS).filter((name) => !ENDING.includes(name)),
      anyWorld,
    ),
  },
  { weight: 1, arbitrary: named(ENDING, anyWorld) },
);

/** Chance alone seldom comes far: a life goes one of these ways, with gaps, and whatever else happens in between. */
const heard = ['propose', 'consult', 'consult:1', 'consult:1:no', 'consult:2', 'explain', 'explain:0:no', 'approve'];
const vetting = [0, 1, 2, 3, 4, 5].map((criterion) => `evidence:${criterion}:no`);
const settled = ['meet', ...vetting, 'reporting', 'policies', 'issue', 'sign', 'sign:1', 'sign:2', 'start'];
const directed = ['meet', 'notify', 'visit:0:yes:7', 'start'];
const monitored = ['missed', 'attainment', 'visit', 'report', 'view', 'review:0:no', 'formal:0:no', 'pause', 'resume'];
const reviewed = ['view', 'review', 'formal', 'extend:1', 'ready', 'improved', 'plan', 'return', 'cease:0:no'];
const afterwards = ['destination', 'followUp', 'danger'];
const WAYS = [settled, directed].map((agreed) => [...heard, ...agreed, ...monitored, ...reviewed, ...afterwards]);

/** `name:pick:flag:days`: the way's own words for a step. */
function stepOf(text: string): Step {
  const [name = '', pick = '0', flag = 'yes', days = '0'] = text.split(':');
  return { name, pick: Number(pick), flag: flag === 'yes', days: Number(days), world: 0 };
}
const lifeOn = (way: readonly string[]): fc.Arbitrary<readonly Step[]> =>
  fc
    .tuple(
      ...way.map((text) => {
        const on = fc.constant([stepOf(text)]);
        const taken = fc.oneof({ weight: 60, arbitrary: on }, { weight: 1, arbitrary: fc.constant([]) });
        return fc.tuple(taken, fc.array(anything, { maxLength: 1 }));
      }),
    )
    .map((parts) => parts.flatMap(([on, more]) => [...on, ...more]));
const life = fc.oneof(...WAYS.map(lifeOn), fc.array(anything, { maxLength: 40 }));

/** What was decided; nothing where it was refused. Anything but a refusal is an error. */
function outcomeOf(trust: Trust, { name, world }: Step, chosen: Chosen, state: Placement): readonly PlacementEvent[] {
  const [told, context] = [COMMANDS[name], WORLDS[trust][world]];
  if (!told || !context) throw new Error(`There is no ${name} in the world ${world}`);
  try {
    return told(chosen, state, context);
  } catch (error) {
    if (error instanceof Rejected) return [];
    throw error;
  }
}

function lived(trust: Trust, steps: readonly Step[], look: (moment: Moment) => void): readonly Fact[] {
  let state: Placement = placement.initialState;
  let today = day('2026-09-07');
  const facts: Fact[] = [];
  for (const [n, step] of steps.entries()) {
    today = addDays(today, step.days);
    const commandId = `00000000-0000-5000-8000-${String(n).padStart(12, '0')}` as CommandId;
    const chosen = { ...step, asked: asked({ occurredOn: today, today, commandId }) };
    const events = outcomeOf(trust, step, chosen, state);
    look({ state, step, chosen, events });
    const context = WORLDS[trust][step.world];
    if (context) facts.push(...events.map((event) => ({ event, context, asked: chosen.asked })));
    state = fold(placement, events, state);
  }
  return facts;
}

const breachesOf = (trust: Trust, facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact, n) =>
    CLAUSES.filter(({ of, at }) => (of === 'both' || of === trust) && at.includes(fact.event.type))
      .filter(({ holds }) => !holds(fact, new Before(facts.slice(0, n))))
      .map(({ id }) => `${id} at ${fact.event.type}`),
  );

const everyLife = (property: (trust: Trust, steps: readonly Step[]) => void, numRuns = 300): void =>
  fc.assert(fc.property(fc.constantFrom<Trust>('CTT', 'CRST'), life, property), { seed: 20260907, numRuns });

describe('Whatever is asked in the life of a placement', () => {
  it('keeps every clause of the trust’s policy, whoever reads the history', () => {
    const seen = new Set<string>();
    everyLife((trust, steps) => {
      const facts = lived(trust, steps, ({ events }) => events.forEach(({ type }) => seen.add(type)));
      expect(breachesOf(trust, facts)).toStrictEqual([]);
    });
    const unseen = Object.keys(trail).filter((type) => !seen.has(type));
    expect(unseen.sort()).toStrictEqual(['GateFoundUnmet', 'ProviderConcernCleared', 'ProviderConcernFlagged']);
    expect(CLAUSES.filter(({ at }) => !at.some((type) => seen.has(type)))).toStrictEqual([]);
  });

  it('adds nothing after an end but destination and follow-up', () =>
    everyLife((trust, steps) => {
      lived(trust, steps, ({ state, events }) => {
        const allowed = ['DestinationRecorded', 'FollowUpRecorded'];
        if (isEnded(state)) expect(events.filter(({ type }) => !allowed.includes(type))).toStrictEqual([]);
      });
    }));

  it('ends at once for danger, whatever surrounds it', () =>
    everyLife((trust, steps) => {
      lived(trust, steps, ({ state, step, chosen }) => {
        const events = outcomeOf(trust, { ...step, name: 'danger' }, chosen, state);
        const ends = isPlaced(state) && !isEnded(state);
        expect(events.map(({ type }) => type)).toStrictEqual(ends ? ['PlacementCeased'] : []);
      });
    }));

  it('adds nothing when asked again', () =>
    everyLife((trust, steps) => {
      lived(trust, steps, ({ state, step, chosen, events }) =>
        expect(outcomeOf(trust, step, chosen, fold(placement, events, state))).toStrictEqual([]),
      );
    }));
});

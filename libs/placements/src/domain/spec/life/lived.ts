import { addDays, fold, Rejected, type CommandId } from '#libs/kernel';
import type { PlacementEvent } from '../../events.ts';
import { placement } from '../../evolve.ts';
import type { Placement } from '../../state.ts';
import { asked, day } from '../examples.ts';
import { AFTER } from './after.ts';
import { BEFORE } from './before.ts';
import type { Chosen, Fact, Told } from './chosen.ts';
import { FROM_THE_START } from './clauses-from-start.ts';
import { OF_WHAT_FOLLOWS } from './clauses-of-following.ts';
import { UNTIL_THE_START } from './clauses-until-start.ts';
import { FOLLOWING } from './following.ts';
import { Before } from './history-before.ts';
import { WORLDS } from './worlds.ts';

/** One step of a life: a command's name, what it decides by, how many days later, and in which of the trust's worlds. */
export type Step = Readonly<{ name: string; pick: number; flag: boolean; days: number; world: number }>;
export type Trust = keyof typeof WORLDS;
export type Moment = Readonly<{ state: Placement; step: Step; chosen: Chosen; events: readonly PlacementEvent[] }>;

export const COMMANDS: Readonly<Record<string, Told>> = { ...BEFORE, ...AFTER, ...FOLLOWING };
export const CLAUSES = [...UNTIL_THE_START, ...FROM_THE_START, ...OF_WHAT_FOLLOWS];

/** What was decided; nothing where it was refused. Anything but a refusal is an error. */
export function outcomeOf(trust: Trust, step: Step, chosen: Chosen, state: Placement): readonly PlacementEvent[] {
  const [told, context] = [COMMANDS[step.name], WORLDS[trust][step.world]];
  if (!told || !context) throw new Error(`There is no ${step.name} in the world ${step.world}`);
  try {
    return told(chosen, state, context);
  } catch (error) {
    if (error instanceof Rejected) return [];
    throw error;
  }
}

/** Goes through a life step by step, and hands back every fact of it. */
export function lived(trust: Trust, steps: readonly Step[], look: (moment: Moment) => void): readonly Fact[] {
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

/** Every clause of the trust's policy that a fact broke when it came. */
export const breachesOf = (trust: Trust, facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact, n) => {
    const before = new Before(facts.slice(0, n));
    return CLAUSES.filter(({ of, at }) => (of === 'both' || of === trust) && at.includes(fact.event.type))
      .filter(({ holds }) => !holds(fact, before))
      .map(({ id }) => `${id} at ${fact.event.type}`);
  });

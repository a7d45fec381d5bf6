import type { Command } from './context.ts';
import type { HaltCause, PlacementEvent } from './events.ts';
import { isBeforeStart, isEnded, isPlaced, type Placement } from './state.ts';

export type Halting = Readonly<{ cause: HaltCause; clauses: readonly string[] }>;
export type Lifting = Readonly<{ cause: HaltCause }>;

/** A gate that let a command through, and what another stream had already closed by then. */
export type FoundUnmet = Readonly<{ gate: string; commandId: string; clauses: readonly string[] }>;

/** What halts a proposal: only one that has not started, and each cause once. Live placements are flagged elsewhere. */
export function haltPlacement({ cause, clauses }: Command<Halting>, state: Placement): PlacementEvent[] {
  if (!isPlaced(state) || !isBeforeStart(state) || state.halts.includes(cause)) return [];
  return [{ type: 'PlacementHalted', data: { cause, clauses } }];
}

/** The cause is gone: the placement stands where it stood before. */
export function liftHalt({ cause }: Command<Lifting>, state: Placement): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state) || !state.halts.includes(cause)) return [];
  return [{ type: 'HaltLifted', data: { cause } }];
}

/** What a gate could not know when it decided: before the start it halts, after it the fact is noted, once for a command. */
export function noteGateFoundUnmet(
  { gate, commandId, clauses }: Command<FoundUnmet>,
  state: Placement,
): PlacementEvent[] {
  if (!isPlaced(state) || isEnded(state)) return [];
  if (state.foundUnmet.includes(commandId) || state.halts.includes('gate-found-unmet')) return [];
  if (!isBeforeStart(state)) return [{ type: 'GateFoundUnmet', data: { gate, commandId, clauses } }];
  return [{ type: 'PlacementHalted', data: { cause: 'gate-found-unmet', clauses, commandId } }];
}

import type { GateContext, Asked } from '../../context.ts';
import type { PlacementEvent } from '../../events.ts';
import type { Placement } from '../../state.ts';

/** What a random step decides by: numbers and a coin, and who asks when. */
export type Chosen = Readonly<{ pick: number; flag: boolean; asked: Asked }>;

/** A command of a random life, over the state and surroundings of its moment. */
export type Told = (chosen: Chosen, state: Placement, context: GateContext) => readonly PlacementEvent[];

/** A fact of a random life, with what was known when it was let through. */
export type Fact = Readonly<{ event: PlacementEvent; context: GateContext; asked: Asked }>;

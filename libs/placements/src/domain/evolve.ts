import { on, type Aggregate } from '#libs/kernel';
import { agreementSteps } from './evolve/agreement.ts';
import { endingSteps } from './evolve/ending.ts';
import { followingSteps } from './evolve/following.ts';
import { monitoringSteps } from './evolve/monitoring.ts';
import { proposalSteps } from './evolve/proposal.ts';
import type { PlacementEvent } from './events.ts';
import type { Placement } from './state.ts';

/** A placement: one student at one provider for a period, from proposal to what became of it. */
export const placement: Aggregate<Placement, PlacementEvent> = {
  category: 'placement',
  initialState: { status: 'unknown' },
  evolve: on<Placement, PlacementEvent>({
    ...proposalSteps,
    ...agreementSteps,
    ...monitoringSteps,
    ...endingSteps,
    ...followingSteps,
  }),
};

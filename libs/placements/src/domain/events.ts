import type { AgreementEvent } from './events/agreement.ts';
import type { EndingEvent } from './events/ending.ts';
import type { FollowingEvent } from './events/following.ts';
import type { MonitoringEvent } from './events/monitoring.ts';
import type { ProposalEvent } from './events/proposal.ts';

export type * from './events/agreement.ts';
export type * from './events/ending.ts';
export type * from './events/following.ts';
export type * from './events/monitoring.ts';
export type * from './events/proposal.ts';

/** Every fact that can stand on a placement's stream. The names are stored for ever. */
export type PlacementEvent = ProposalEvent | AgreementEvent | MonitoringEvent | EndingEvent | FollowingEvent;

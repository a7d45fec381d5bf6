import { agreementTrail } from './agreement.ts';
import { endingTrail } from './ending.ts';
import { followingTrail } from './following.ts';
import { monitoringTrail } from './monitoring.ts';
import { proposalTrail } from './proposal.ts';

/** Each fact of a placement as one sentence that a governor understands. */
export const trail = { ...proposalTrail, ...agreementTrail, ...monitoringTrail, ...endingTrail, ...followingTrail };

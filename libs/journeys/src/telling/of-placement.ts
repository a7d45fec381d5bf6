import type { Step } from '../journey.ts';

/** A step about the story's placement. */
export const ofPlacement = (at: string, as: string, operation: string, body: object): Step => ({
  at,
  as,
  operation,
  path: { placementId: '$placement' },
  body,
});

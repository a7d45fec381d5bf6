import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a provider's command is refused: the closed table. */
export const PROVIDER_REJECTIONS = {
  'urn-missing': ['malformed', 'A registered school has a URN.'],
  'use-contradictory': ['malformed', 'Name the placement if, and only if, the approval is for one placement.'],
  'expired-before-checked': ['malformed', 'Evidence cannot expire before it was checked.'],
  'day-in-future': ['unmet', 'This day has not come yet.'],
  'criterion-unknown': ['unmet', 'The policy has no such criterion for a provider.'],
  'site-unknown': ['not-found', 'The provider has no such site.'],
  'site-closed': ['conflict', 'This site was closed.'],
  'provider-halted': ['conflict', 'Discussion is halted: this provider may be an unregistered school.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof PROVIDER_REJECTIONS>(PROVIDER_REJECTIONS);

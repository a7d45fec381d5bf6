import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a provider's command is refused: the closed table. */
export const PROVIDER_REJECTIONS = {
  'urn-missing': ['malformed', 'A registered school has a URN.'],
  'use-contradictory': ['malformed', 'Name the placement if, and only if, the approval is for one placement.'],
  'expired-before-checked': ['malformed', 'Evidence cannot expire before it was checked.'],
  'expiry-missing': ['malformed', 'Evidence of this kind says until when it holds.'],
  'staff-count-missing': ['malformed', 'Say how many staff there are, and of how many the check is confirmed.'],
  'staff-count-contradictory': ['malformed', 'This is met where every one of the staff is confirmed, and only then.'],
  'qualification-not-recognised': ['unmet', 'A qualification on the list is not nationally recognised.'],
  'edition-superseded': ['unmet', 'A later edition of the guidance was in force when this was checked.'],
  'not-judged-unsuitable': ['conflict', 'This provider was not judged unsuitable: there is nothing to open again.'],
  'day-in-future': ['unmet', 'This day has not come yet.'],
  'criterion-unknown': ['unmet', 'The policy has no such criterion for a provider.'],
  'placements-not-here': ['unmet', 'These placements are not all at this provider, and of one school that is yours.'],
  'action-missing': ['malformed', 'Where progress was unsatisfactory, say what is done about it.'],
  'next-meeting-out-of-order': ['malformed', 'The next meeting comes after this one.'],
  'site-unknown': ['not-found', 'The provider has no such site.'],
  'site-closed': ['conflict', 'This site was closed.'],
  'provider-halted': ['conflict', 'Discussion is halted: this provider may be an unregistered school.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof PROVIDER_REJECTIONS>(PROVIDER_REJECTIONS);

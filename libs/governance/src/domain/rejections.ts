import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a command to a trust, its policy or a school is refused: the closed table. */
export const GOVERNANCE_REJECTIONS = {
  'trust-unknown': ['not-found', 'There is no such trust.'],
  'profile-loosened': ['unmet', 'These numbers are set by law or for safety: a trust may only tighten them.'],
  'calendar-out-of-order': [
    'malformed',
    'Terms follow one another, each ends after it begins, and half-terms lie within.',
  ],
  'session-times-out-of-order': ['malformed', 'Sessions end after they begin, and the afternoon follows the morning.'],
  'delegation-out-of-order': ['malformed', 'A delegation ends no earlier than it begins.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof GOVERNANCE_REJECTIONS>(GOVERNANCE_REJECTIONS);

import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a command to a trust, its policy or a school is refused: the closed table. */
export const GOVERNANCE_REJECTIONS = {
  'trust-unknown': ['not-found', 'There is no such trust.'],
  'profile-loosened': ['unmet', 'These numbers are set by law or for safety: a trust may only tighten them.'],
  'profile-unsound': ['unmet', 'The profile has lines that nothing could be judged by.'],
  'policy-version-unknown': ['unmet', 'No such version of the trust’s policy was published.'],
  'review-out-of-order': ['malformed', 'The next review is due later than this one was held.'],
  'no-policy-to-tighten': ['unmet', 'The trust has no policy in effect by then that a school could tighten.'],
  'override-loosens': ['unmet', 'A school may ask more than its trust’s policy, never less.'],
  'not-accountable-officer': ['unmet', 'Only the named accountable officer can attest oversight.'],
  'attestation-out-of-order': [
    'malformed',
    'Oversight is attested of a time that has passed, from its first day to its last.',
  ],
  'clause-not-attestable': ['malformed', 'This clause is kept or broken by facts: nobody attests it.'],
  'local-policy-missing': ['conflict', 'The school has no local policy that this could be about.'],
  'local-policy-incomplete': ['unmet', 'The local policy cannot be approved yet.'],
  'training-need-unknown': ['unmet', 'No such need for training was identified at this school.'],
  'calendar-out-of-order': [
    'malformed',
    'Terms follow one another, each ends after it begins, and half-terms lie within.',
  ],
  'session-times-out-of-order': ['malformed', 'Sessions end after they begin, and the afternoon follows the morning.'],
  'delegation-out-of-order': ['malformed', 'A delegation ends no earlier than it begins.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof GOVERNANCE_REJECTIONS>(GOVERNANCE_REJECTIONS);

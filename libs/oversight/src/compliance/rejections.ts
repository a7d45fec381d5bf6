import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a question about duties or findings is refused: the closed table. */
export const OVERSIGHT_REJECTIONS = {
  'too-much-to-replay': [
    'unmet',
    'As at an earlier moment, the answer is worked out from the log: ask about one school, provider or placement.',
  ],
  'one-moment-only': ['malformed', 'Name one moment only: recordedBy, occurredBy or position.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof OVERSIGHT_REJECTIONS>(OVERSIGHT_REJECTIONS);

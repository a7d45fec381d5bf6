import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a command about a concern is refused: the closed table. */
export const SAFEGUARDING_REJECTIONS = {
  'concern-closed': ['conflict', 'This concern was closed.'],
  'concern-not-acknowledged': ['conflict', 'The safeguarding lead has not acknowledged this concern.'],
  'concern-in-future': ['unmet', 'This day has not come yet.'],
  'access-already-over': ['unmet', 'Access is given until a day that has not passed.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof SAFEGUARDING_REJECTIONS>(SAFEGUARDING_REJECTIONS);

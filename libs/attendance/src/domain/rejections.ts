import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a command about an absence is refused: the closed table. */
export const ATTENDANCE_REJECTIONS = {
  'placement-not-started': ['conflict', 'The placement has not started.'],
  'absence-before-start': ['unmet', 'The absence is dated before the placement started.'],
  'absence-after-end': ['unmet', 'The absence is dated after the placement ended.'],
  'absence-in-future': ['unmet', 'The absence is dated on a day that has not come yet.'],
  'session-not-expected': [
    'unmet',
    'No such session was expected on that day: it is outside the timetable, the term or a pause.',
  ],
  'absence-already-reported': [
    'conflict',
    'This absence was already reported with another reason; correct it instead.',
  ],
  'absence-unknown': ['not-found', 'No such absence was reported of this placement.'],
  'absence-withdrawn': ['conflict', 'This absence was withdrawn.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof ATTENDANCE_REJECTIONS>(ATTENDANCE_REJECTIONS);

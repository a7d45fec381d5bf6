/** What may be wrong with a connection, in a closed list: these words are labels of what is counted. */
export const TROUBLES = [
  'not-leader',
  'not-ready',
  'no-leader-found',
  'unavailable',
  'timeout',
  'too-slow',
  'silent',
  'ended',
  'broken',
  'other',
] as const;
export type Trouble = (typeof TROUBLES)[number];

/** Something of ours ended a wait: the server, or the way to it, is silent. */
export class Late extends Error {
  override readonly name = 'Late';
  constructor(readonly trouble: 'timeout' | 'silent' | 'ended' = 'timeout') {
    super(`No answer (${trouble})`);
  }
}

/** What the client's errors have in common, as far as anything may be relied on: class and message may be anything. */
type Shape = Readonly<{ type?: unknown; code?: unknown; message?: unknown }>;

export const shapeOf = (error: unknown): Readonly<{ type: string; code: number; message: string }> => {
  const { type, code, message } = Object(error) as Shape;
  return {
    type: typeof type === 'string' ? type : '',
    code: typeof code === 'number' ? code : -1,
    message: typeof message === 'string' ? message : '',
  };
};

const CANCELLED = 1;
const UNKNOWN = 2;
const DEADLINE_EXCEEDED = 4;
const ABORTED = 10;
const INTERNAL = 13;
const UNAVAILABLE = 14;

const OF_CODE: Readonly<Record<number, Trouble>> = {
  [CANCELLED]: 'broken',
  [UNKNOWN]: 'other',
  [DEADLINE_EXCEEDED]: 'timeout',
  [ABORTED]: 'timeout',
  [INTERNAL]: 'broken',
  [UNAVAILABLE]: 'unavailable',
};

/** Where there is no code, or one that says less than the words beside it. */
const OF_WORDS: readonly (readonly [RegExp, Trouble])[] = [
  [/^Failed to discover/u, 'no-leader-found'],
  [/Server Is Not Ready/iu, 'not-ready'],
  [/Consumer too slow/iu, 'too-slow'],
];

/** What was wrong, judged by the code where there is one, never by the class: the same loss comes as three of them. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Late) return error.trouble;
  const { type, code, message } = shapeOf(error);
  if (type === 'not-leader') return 'not-leader';
  const words = OF_WORDS.find(([known]) => known.test(message));
  if (words) return words[1];
  if (type === 'deadline-exceeded') return 'timeout';
  return OF_CODE[code] ?? 'other';
}

/** Whether the server cannot have taken what was sent: nobody was there, or who was there said no to everything. */
export function wasNeverTaken(error: unknown): boolean {
  const trouble = troubleOf(error);
  if (trouble === 'not-leader' || trouble === 'not-ready' || trouble === 'no-leader-found') return true;
  return trouble === 'unavailable' && /No connection established/u.test(shapeOf(error).message);
}

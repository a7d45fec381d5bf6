/** What the writer thinks of the stream: any state, none yet, some, or this last revision. */
export type Expected = 'any' | 'no-stream' | 'stream-exists' | bigint;

/** An event as a caller proposes it; data and metadata are bytes, as on the wire. */
export type Proposed = Readonly<{ id: string; type: string; isJson: boolean; data: Uint8Array; metadata: Uint8Array }>;

/** An event in the log. Positions are bytes, as on the server: they ascend, with gaps. */
export type Logged = Proposed & Readonly<{ stream: string; revision: bigint; position: bigint; created: Date }>;

/** A place in the log. They are compared by commit, then by prepare. */
export type Place = Readonly<{ commit: bigint; prepare: bigint }>;

/** What an append comes to. The revision of a stream that has no event is -1. */
export type Verdict =
  | Readonly<{ is: 'appended'; revision: bigint; position: bigint }>
  | Readonly<{ is: 'wrong-version'; expected: Expected; actual: bigint }>
  | Readonly<{ is: 'stream-deleted' }>
  | Readonly<{ is: 'too-large' }>
  | Readonly<{ is: 'bad-request' }>;

/** The revision of a stream that has none. */
export const NONE = -1n;

/** The revision of the event that ends a stream for ever. */
export const LAST_OF_ALL = 9_223_372_036_854_775_807n;

/** The most that the data of one append's events may take, together. */
export const MAX_APPEND_SIZE = 1_048_576;

export const metastreamOf = (stream: string): string => `$$${stream}`;

export const isMetastream = (stream: string): boolean => stream.startsWith('$$');

export const placeOf = ({ position }: Logged): Place => ({ commit: position, prepare: position });

/** Whether the event stands behind that place. */
export const isBehind = ({ position }: Logged, { commit, prepare }: Place): boolean =>
  position > commit || (position === commit && position > prepare);

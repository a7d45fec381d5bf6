/** What a contestant in the comparison of commands is started with. */
export type Settings = Readonly<{ directory: string; streams: number }>;

/** What it says of itself: how durable its log is, what an event weighs, and what else is worth telling. */
export type Ready = Readonly<{ durability: string; note?: string }>;

/** What a server tells of itself: where it listens, and the token that it takes. */
export type Served = Readonly<{ port: number; authorization: string }>;

/** What the load generator is asked: which server, how many connections, for how long. */
export type Load = Served & Readonly<{ atOnce: number; milliseconds: number }>;

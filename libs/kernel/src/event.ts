/** A fact as the domain knows it: past tense, plain, without metadata. The type's name is stored for ever. */
export type Event<Type extends string = string, Data = unknown> = Readonly<{ type: Type; data: Readonly<Data> }>;

/** What the event of type `T` holds. */
export type DataOf<E extends Event, T extends E['type']> = Extract<E, { type: T }>['data'];

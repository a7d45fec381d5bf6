import type { Event, RecordedEvent } from '#libs/kernel';

/** A context's event as the log delivers it: its own type and data, with stream, revision, position and metadata. */
export type Recorded<E extends Event> = E extends Event ? Omit<RecordedEvent, 'type' | 'data'> & E : never;

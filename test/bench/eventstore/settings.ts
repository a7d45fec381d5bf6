import type { Slice } from '../racing/race.ts';

/** What a contestant on a server is started with: the server, a namespace of its own, and with how many streams it begins. */
export type Settings = Readonly<{ url: string; namespace: string; streams: number }>;

/** What a contestant can be asked to do: append an event, carry out a command, read a long stream, follow the log. */
export type Task = 'append' | 'command' | 'read' | 'follow';
export type Ask = Slice & Readonly<{ task: Task }>;

/** How many events stand in the one long stream. */
export const LONG = 5_000;

/** How many events go to it in one append. */
export const LONG_APPEND = 500;

/** How many streams are appended to, each by one at a time. */
export const APPENDED = 1_000;

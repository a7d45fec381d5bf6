import type { Brand } from './brand.ts';
import { uuidV5 } from './uuid-v5.ts';

export type CommandId = Brand<string, 'CommandId'>;
export type EventId = Brand<string, 'EventId'>;
export type TrustId = Brand<string, 'TrustId'>;
export type SchoolId = Brand<string, 'SchoolId'>;
export type StudentId = Brand<string, 'StudentId'>;
export type ProviderId = Brand<string, 'ProviderId'>;
export type SiteId = Brand<string, 'SiteId'>;
export type PlacementId = Brand<string, 'PlacementId'>;

/** A person as other systems know them: an opaque UUID, never a name. */
export type PersonRef = Brand<string, 'PersonRef'>;

/** The product's own UUID namespace: every derived id starts here, so it never changes. */
const PRODUCT = '6f0a3f0e-6d5b-5c0a-9a63-6e1d4b9c2f51';

/** The id of a command: the same caller with the same key means the same command, in whichever process it arrives. */
export const commandIdOf = (trustId: string, actorId: string, key: string): CommandId =>
  uuidV5(JSON.stringify([trustId, actorId, key]), PRODUCT) as CommandId;

/** The id of what a command creates, so that a repeated create finds its own stream. */
export const createdIdOf = <Id extends string>(commandId: CommandId, what = 'id'): Id => uuidV5(what, commandId) as Id;

/**
 * The id of the event at `index` among those a command writes to `stream`; unique in the whole log. `decided` is the text of
 * all that was decided: two processes that decide one command differently never share an id, so the log refuses the second.
 */
export const eventIdOf = (commandId: CommandId, stream: string, index: number, decided: string): EventId =>
  uuidV5(`${stream}|${index}|${decided}`, commandId) as EventId;

/** The command id of what a process does about an event: a worker that wakes up late repeats it and adds nothing. */
export const reactionIdOf = (eventId: EventId, reaction: string, targetStream: string): CommandId =>
  uuidV5(`${reaction}|${targetStream}`, eventId) as CommandId;

/**
 * The command id of what a process does because a day is past: `what` on that stream fell due on that day, whoever notices and
 * however often.
 */
export const deadlineIdOf = (stream: string, what: string, on: string): CommandId =>
  uuidV5(JSON.stringify(['deadline', stream, what, on]), PRODUCT) as CommandId;

/** The id under which a danger is recorded: always its own, so that a key used before can never stand in its way. */
export const dangerIdOf = (commandId: CommandId): CommandId => uuidV5('danger', commandId) as CommandId;

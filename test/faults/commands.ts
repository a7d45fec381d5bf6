import { commandIdOf, createdIdOf, streamName, type Actor, type CommandId, type StreamName } from '#libs/kernel';

/**
 * A command as this test sends it, and what it must leave behind: the types of its events, in order, in the stream that it
 * names, or in that of what it creates.
 */
export type Command = Readonly<{
  key: string;
  as: string;
  operation: string;
  path?: Readonly<Record<string, string>>;
  body: unknown;
  stream: StreamName | Readonly<{ creates: string }>;
  events: readonly string[];
}>;

/** What the log holds once a command was carried out. */
export type Expected = Readonly<{
  commandId: CommandId;
  stream: StreamName;
  createdId: string;
  events: readonly string[];
}>;

/** What must be in the log of a command, known before it is sent: its ids follow from who sends it, and from its key. */
export function expectedOf({ key, stream, events }: Command, { id, trustId = '' }: Actor): Expected {
  const commandId = commandIdOf(trustId, id, key);
  const createdId: string = createdIdOf(commandId);
  const name = typeof stream === 'string' ? stream : streamName(stream.creates, createdId);
  return { commandId, stream: name, createdId, events };
}

type Told = Readonly<{ key: string; as?: string; operation: string; body: unknown; events?: readonly string[] }>;

/** A command about what there is already. */
export const about = (kind: 'placement' | 'provider' | 'student', id: string, told: Told): Command => ({
  as: 'apLead',
  events: [],
  path: { [`${kind}Id`]: id },
  stream: streamName(kind, id),
  ...told,
});

/** A command that creates something. */
export const creating = (kind: 'placement' | 'provider' | 'school' | 'student' | 'trust', told: Told): Command => ({
  as: 'apLead',
  events: [],
  stream: { creates: kind },
  ...told,
});

import type { CommandId, Outcome, Position, RecordedEvent, Revision } from '#libs/kernel';

/** What a stream keeps of a command that wrote to it: the digest of its body, and where its last event stands. */
export type RecordedCommand = { digest: string; revision: Revision; position: Position; recorded: number };

/**
 * The commands that wrote a stream. It only ever learns: told of an event twice it stays as it is, so every snapshot of one
 * stream may share it.
 */
export class RecordedCommands {
  readonly #byId = new Map<CommandId, RecordedCommand>();

  get(commandId: CommandId): RecordedCommand | undefined {
    return this.#byId.get(commandId);
  }

  learn({ metadata, revision, position }: Pick<RecordedEvent, 'metadata' | 'revision' | 'position'>): void {
    const known = this.#byId.get(metadata.$causationId);
    if (known === undefined) {
      this.#byId.set(metadata.$causationId, { digest: metadata.digest, revision, position, recorded: 1 });
    } else if (known.revision < revision) {
      Object.assign(known, { revision, position, recorded: known.recorded + 1 });
    }
  }

  /** One command's events at once, as they were just written. */
  wrote(commandId: CommandId, command: RecordedCommand): void {
    this.#byId.set(commandId, command);
  }
}

/** The answer that a command got, for whoever sends it again. */
export const asFirstTime = (id: string, { revision, position, recorded }: RecordedCommand): Outcome => ({
  id,
  revision,
  position,
  recorded,
  repeated: true,
});

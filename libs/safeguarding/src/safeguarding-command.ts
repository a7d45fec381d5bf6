import { Command } from '@nestjs/cqrs';
import type { Envelope, Outcome } from '#libs/kernel';

/** A command about one concern: its id, what was said, and all that came with it. */
export abstract class SafeguardingCommand<Said> extends Command<Outcome> {
  constructor(
    readonly concernId: string,
    readonly said: Said,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

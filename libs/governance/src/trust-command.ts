import { Command } from '@nestjs/cqrs';
import type { Envelope, Outcome, TrustId } from '#libs/kernel';

/** A command to one trust: its id, what was said (in the body and the path), and all that came with it. */
export abstract class TrustCommand<Said> extends Command<Outcome> {
  constructor(
    readonly trustId: TrustId,
    readonly said: Said,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

import { Command } from '@nestjs/cqrs';
import type { Envelope, Outcome, ProviderId } from '#libs/kernel';

/** A command to one provider: its id, what was said (in the body and the path), and all that came with it. */
export abstract class ProviderCommand<Said> extends Command<Outcome> {
  constructor(
    readonly providerId: ProviderId,
    readonly said: Said,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

import { Command } from '@nestjs/cqrs';
import type { Envelope, Outcome, SchoolId } from '#libs/kernel';

/** A command to one school: its id, what was said (in the body and the path), and all that came with it. */
export abstract class SchoolCommand<Said> extends Command<Outcome> {
  constructor(
    readonly schoolId: SchoolId,
    readonly said: Said,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

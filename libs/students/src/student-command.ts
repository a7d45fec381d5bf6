import { Command } from '@nestjs/cqrs';
import type { Envelope, Outcome, StudentId } from '#libs/kernel';

/** A command to one student: its id, what was said (in the body and the path), and all that came with it. */
export abstract class StudentCommand<Said> extends Command<Outcome> {
  constructor(
    readonly studentId: StudentId,
    readonly said: Said,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

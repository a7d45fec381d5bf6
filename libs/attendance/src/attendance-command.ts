import { Command } from '@nestjs/cqrs';
import type { Envelope, Outcome } from '#libs/kernel';

/** A command about the absences of one placement: its validated body, and all that came with it. */
export abstract class AttendanceCommand<Body> extends Command<Outcome> {
  constructor(
    readonly placementId: string,
    readonly body: Body,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

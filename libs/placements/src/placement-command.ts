import { Command } from '@nestjs/cqrs';
import type { Envelope, Outcome, PlacementId } from '#libs/kernel';

/** A command to one placement: its id, its validated body, and all that came with it. */
export abstract class PlacementCommand<Body> extends Command<Outcome> {
  constructor(
    readonly placementId: PlacementId,
    readonly body: Body,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

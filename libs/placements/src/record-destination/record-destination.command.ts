import { CommandBody, IsCode } from '#libs/http';
import type { Going } from '../domain/record-destination.ts';
import { DESTINATIONS, type Destination } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordDestinationBody extends CommandBody implements Going {
  @IsCode(DESTINATIONS) destination!: Destination;
}

export class RecordDestination extends PlacementCommand<RecordDestinationBody> {}

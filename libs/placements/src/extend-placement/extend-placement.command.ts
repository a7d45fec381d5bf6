import { CommandBody, DocumentRef, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { Extending } from '../domain/extend-placement.ts';
import { PlacementCommand } from '../placement-command.ts';

export class ExtendPlacementBody extends CommandBody implements Extending {
  @IsLocalDate() plannedEnd!: LocalDate;
  @NestedBody(() => DocumentRef) reason!: DocumentRef;
}

export class ExtendPlacement extends PlacementCommand<ExtendPlacementBody> {}

import { CommandBody, DocumentRef, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { Intervening } from '../domain/start-attendance-intervention.ts';
import { PlacementCommand } from '../placement-command.ts';

export class StartAttendanceInterventionBody extends CommandBody implements Intervening {
  @IsId() by!: PersonRef;
  @NestedBody(() => DocumentRef) plan!: DocumentRef;
}

export class StartAttendanceIntervention extends PlacementCommand<StartAttendanceInterventionBody> {}

import { IsBoolean } from 'class-validator';
import { CommandBody, DocumentRef, IsId, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate, SchoolId } from '#libs/kernel';
import type { Reintegrating } from '../domain/plan-reintegration.ts';
import { PlacementCommand } from '../placement-command.ts';

export class PlanReintegrationBody extends CommandBody implements Reintegrating {
  @IsId() schoolId!: SchoolId;
  @IsLocalDate() from!: LocalDate;
  @IsBoolean() phased!: boolean;
  @NestedBody(() => DocumentRef) plan!: DocumentRef;
}

export class PlanReintegration extends PlacementCommand<PlanReintegrationBody> {}

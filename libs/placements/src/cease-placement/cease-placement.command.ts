import { IsOptional, ValidateIf } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBodies, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { CEASING_GROUNDS, type CeasingGround } from '#libs/policy';
import type { Ceasing } from '../domain/events.ts';
import { DESTINATIONS, NO_RETURN_REASONS, type Destination } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';
import { MOST_TARGETS, TargetAssessmentBody } from '../target-assessment.body.ts';

/** On the ground of danger nothing else is looked at (decision 5). */
const UnlessDanger = () => ValidateIf(({ ground }: Readonly<{ ground?: unknown }>) => ground !== 'danger');

export class CeasePlacementBody extends CommandBody {
  @IsCode(CEASING_GROUNDS) ground!: CeasingGround;
  @UnlessDanger() @IsLocalDate() ceasedOn!: LocalDate;
  @UnlessDanger() @NestedBodies(() => TargetAssessmentBody, { most: MOST_TARGETS }) outcomes!: TargetAssessmentBody[];
  @UnlessDanger() @IsOptional() @IsCode(DESTINATIONS) destination?: Destination;
  @UnlessDanger() @IsOptional() @NestedBody(() => DocumentRef) studentAssessment?: DocumentRef;
  @UnlessDanger() @IsOptional() @NestedBody(() => DocumentRef) reason?: DocumentRef;
  @UnlessDanger()
  @IsOptional()
  @IsCode(NO_RETURN_REASONS)
  noReturnReason?: NonNullable<Ceasing['noReturnReason']>;
}

/** Any ground but danger. */
export type PlannedCeasing = CeasePlacementBody & Ceasing;

export const isPlanned = (body: CeasePlacementBody): body is PlannedCeasing => body.ground !== 'danger';

export class CeasePlacement extends PlacementCommand<PlannedCeasing> {}

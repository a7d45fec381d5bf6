import { IsOptional } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { DirectionDecision } from '../domain/decide-direction.ts';
import { DECISIONS } from '../domain/decide-placement.ts';
import { PlacementCommand } from '../placement-command.ts';

export class DecideDirectionBody extends CommandBody implements DirectionDecision {
  @IsCode(DECISIONS) decision!: DirectionDecision['decision'];
  @IsOptional() @IsLocalDate() until?: LocalDate;
  @NestedBody(() => DocumentRef) reasons!: DocumentRef;
}

export class DecideDirection extends PlacementCommand<DecideDirectionBody> {}

import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { DocumentRef, IsCode, NestedBody } from '#libs/http';
import { MEASURES, TARGET_AREAS, type Objective, type TargetArea } from './domain/vocabulary.ts';

/** An objective of a proposal, or a target of the initial meeting. */
export class ObjectiveBody implements Objective {
  @IsCode(TARGET_AREAS) area!: TargetArea;
  @IsCode(MEASURES) measure!: Objective['measure'];
  @IsOptional() @IsNumber() @Min(0) @Max(10_000) goal?: number;
  @IsOptional() @NestedBody(() => DocumentRef) description?: DocumentRef;
}

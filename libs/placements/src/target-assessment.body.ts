import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { IsCode, IsId } from '#libs/http';
import { ASSESSMENTS, type TargetAssessment, type TargetId } from './domain/vocabulary.ts';

/** The most targets that one meeting sets. */
export const MOST_TARGETS = 30;

/** How far one of the initial meeting's targets has come, with the number where it is counted. */
export class TargetAssessmentBody implements TargetAssessment {
  @IsId() targetId!: TargetId;
  @IsCode(ASSESSMENTS) assessment!: TargetAssessment['assessment'];
  @IsOptional() @IsNumber() @Min(0) @Max(10_000) value?: number;
}

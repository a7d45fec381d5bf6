import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { IsCount } from '#libs/http';
import type { Adjustments } from '../domain/policy/publish-policy-profile.ts';

const YEAR = 366;

export class AdjustmentsBody implements Adjustments {
  @IsOptional() @IsCount(0, 10) professionalsMinimum?: number;
  @IsOptional() @IsCount(0, 20) noticeSchoolDays?: number;
  @IsOptional() @IsCount(1, 52) maximumWeeks?: number;
  @IsOptional() @IsCount(1, YEAR) reviewMaximumDays?: number;
  @IsOptional() @IsCount(1, YEAR) visitMaximumDays?: number;
  @IsOptional() @IsCount(1, YEAR) reportMaximumDays?: number;
  @IsOptional() @IsCount(1, YEAR) studentViewMaximumDays?: number;
  @IsOptional() @IsCount(0, YEAR) backdatingDays?: number;
  @IsOptional() @IsNumber({ maxDecimalPlaces: 1 }) @Min(0) @Max(100) attendanceTargetPercent?: number;
  @IsOptional() @IsCount(1, YEAR) cascadeDays?: number;
  @IsOptional() @IsCount(1, YEAR) acknowledgementDays?: number;
  @IsOptional() @IsCount(1, YEAR) trainingRequestDays?: number;
  @IsOptional() @IsCount(1, YEAR) oversightAttestationDays?: number;
  @IsOptional() @IsCount(1, YEAR) localPolicyReviewDays?: number;
}

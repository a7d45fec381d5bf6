import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { IsCount } from '#libs/http';
import type { Adjustments } from '../domain/policy/publish-policy-profile.ts';

const YEAR = 366;
const WEEK_OF_HOURS = 168;

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
  @IsOptional() @IsCount(1, YEAR) recheckDays?: number;
  @IsOptional() @IsCount(1, 40) fullTimeHours?: number;
  @IsOptional() @IsCount(1, 50) registrationStudents?: number;
  @IsOptional() @IsCount(1, WEEK_OF_HOURS) deliveryFailureHours?: number;
  @IsOptional() @IsCount(1, WEEK_OF_HOURS) incidentReportHours?: number;
  @IsOptional() @IsCount(1, WEEK_OF_HOURS) concernAcknowledgeHours?: number;
  @IsOptional() @IsCount(1, YEAR) interventionDays?: number;
  @IsOptional() @IsCount(1, YEAR) attendanceReviewDays?: number;
  @IsOptional() @IsCount(1, YEAR) providerContactDays?: number;
  @IsOptional() @IsCount(1, YEAR) monitoringMaximumDays?: number;
  @IsOptional() @IsCount(1, YEAR) targetReviewMaximumDays?: number;
  @IsOptional() @IsCount(1, YEAR) formalReviewDays?: number;
  @IsOptional() @IsCount(1, YEAR) reintegrationDays?: number;
  @IsOptional() @IsCount(1, YEAR) educationContinuityDays?: number;
  @IsOptional() @IsCount(1, YEAR) decisionDays?: number;
  @IsOptional() @IsCount(1, YEAR) directionReviewDays?: number;
  @IsOptional() @IsCount(0, 52) directionReviewExemptWeeks?: number;
  @IsOptional() @IsCount(1, YEAR) outcomeNoticeDays?: number;
  @IsOptional() @IsCount(1, WEEK_OF_HOURS) sixthDayNoticeHours?: number;
}

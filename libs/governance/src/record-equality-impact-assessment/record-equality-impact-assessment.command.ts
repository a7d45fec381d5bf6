import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { ASSESSMENT_OUTCOMES, type Assessment, type AssessmentOutcome } from '../domain/policy/policy.ts';
import { IsVersion } from '../is-version.ts';
import { TrustCommand } from '../trust-command.ts';

export class RecordEqualityImpactAssessmentBody extends CommandBody implements Assessment {
  @IsVersion() version!: string;
  @IsCode(ASSESSMENT_OUTCOMES) outcome!: AssessmentOutcome;
  @IsLocalDate() assessedOn!: LocalDate;
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class RecordEqualityImpactAssessment extends TrustCommand<RecordEqualityImpactAssessmentBody> {}

import type { LocalDate, PersonRef } from '#libs/kernel';
import { IsOptional, Matches } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsId, IsLocalDate, NestedBody } from '#libs/http';
import { OUTCOMES, type Outcome } from '../domain/vocabulary.ts';
import type { NewEvidence } from '../domain/record-suitability-evidence.ts';
import { ProviderCommand } from '../provider-command.ts';

export class RecordSuitabilityEvidenceBody extends CommandBody implements NewEvidence {
  @Matches(/^[a-z][a-z0-9-]{0,59}$/, { message: 'must be a criterion of the policy' }) criterion!: string;
  @IsCode(OUTCOMES) outcome!: Outcome;
  @NestedBody(() => DocumentRef) evidence!: DocumentRef;
  @IsId() checkedBy!: PersonRef;
  @IsLocalDate() checkedOn!: LocalDate;
  @IsOptional() @IsLocalDate() expiresOn?: LocalDate;
}

export class RecordSuitabilityEvidence extends ProviderCommand<RecordSuitabilityEvidenceBody> {}

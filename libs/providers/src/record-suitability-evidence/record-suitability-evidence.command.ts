import type { LocalDate, PersonRef } from '#libs/kernel';
import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsCount, IsId, IsLocalDate, NestedBodies, NestedBody } from '#libs/http';
import { OUTCOMES, type Outcome, type Qualification } from '../domain/vocabulary.ts';
import type { NewEvidence } from '../domain/events.ts';
import { ProviderCommand } from '../provider-command.ts';

export class QualificationBody implements Qualification {
  @Matches(/^[0-9]{3}\/[0-9]{4}\/[0-9A-Z]$/, { message: 'must be a qualification number, 603/1234/5' }) number!: string;
  @IsCount(0, 8) level!: number;
  @IsBoolean() recognised!: boolean;
}

export class RecordSuitabilityEvidenceBody extends CommandBody implements NewEvidence {
  @Matches(/^[a-z][a-z0-9-]{0,59}$/, { message: 'must be a criterion of the policy' }) criterion!: string;
  @IsCode(OUTCOMES) outcome!: Outcome;
  @NestedBody(() => DocumentRef) evidence!: DocumentRef;
  @IsId() checkedBy!: PersonRef;
  @IsLocalDate() checkedOn!: LocalDate;
  @IsOptional() @IsLocalDate() expiresOn?: LocalDate;
  @IsOptional() @IsCount(2000, 2100) edition?: number;
  @IsOptional() @IsCount(0, 10_000) staffTotal?: number;
  @IsOptional() @IsCount(0, 10_000) staffConfirmed?: number;
  @IsOptional() @NestedBodies(() => QualificationBody, { most: 40 }) qualifications?: readonly Qualification[];
}

export class RecordSuitabilityEvidence extends ProviderCommand<RecordSuitabilityEvidenceBody> {}

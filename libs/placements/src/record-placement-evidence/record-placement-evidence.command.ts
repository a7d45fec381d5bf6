import { IsOptional, Matches } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsId, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate, PersonRef } from '#libs/kernel';
import type { Evidencing } from '../domain/record-placement-evidence.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordPlacementEvidenceBody extends CommandBody implements Evidencing {
  @Matches(/^[a-z][a-z0-9-]{0,59}$/, { message: 'must be a criterion of the policy' }) criterion!: string;
  @IsCode(['met', 'not-met']) outcome!: Evidencing['outcome'];
  @NestedBody(() => DocumentRef) evidence!: DocumentRef;
  @IsId() checkedBy!: PersonRef;
  @IsLocalDate() checkedOn!: LocalDate;
  @IsOptional() @IsLocalDate() expiresOn?: LocalDate;
}

export class RecordPlacementEvidence extends PlacementCommand<RecordPlacementEvidenceBody> {}

import { CommandBody, DocumentRef, IsCode, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { SafetyCheck } from '../domain/record-safety-check.ts';
import { CHECK_OUTCOMES, type CheckOutcome } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordSafetyCheckBody extends CommandBody implements SafetyCheck {
  @IsId() by!: PersonRef;
  @IsCode(CHECK_OUTCOMES) outcome!: CheckOutcome;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class RecordSafetyCheck extends PlacementCommand<RecordSafetyCheckBody> {}

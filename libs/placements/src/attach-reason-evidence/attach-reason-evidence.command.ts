import { CommandBody, DocumentRef, IsCode, NestedBody } from '#libs/http';
import type { Attaching } from '../domain/attach-reason-evidence.ts';
import { REASON_EVIDENCE, type ReasonEvidenceKind } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class AttachReasonEvidenceBody extends CommandBody implements Attaching {
  @IsCode(REASON_EVIDENCE) kind!: ReasonEvidenceKind;
  @NestedBody(() => DocumentRef) evidence!: DocumentRef;
}

export class AttachReasonEvidence extends PlacementCommand<AttachReasonEvidenceBody> {}

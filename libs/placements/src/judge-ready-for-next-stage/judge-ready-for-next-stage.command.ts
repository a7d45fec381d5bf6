import { CommandBody, DocumentRef, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { Judging } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class JudgeReadyForNextStageBody extends CommandBody implements Judging {
  @IsId() by!: PersonRef;
  @NestedBody(() => DocumentRef) basis!: DocumentRef;
}

export class JudgeReadyForNextStage extends PlacementCommand<JudgeReadyForNextStageBody> {}

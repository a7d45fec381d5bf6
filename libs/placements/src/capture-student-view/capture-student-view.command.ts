import { CommandBody, DocumentRef, IsCode, NestedBody } from '#libs/http';
import type { Viewing } from '../domain/capture-student-view.ts';
import { SENTIMENTS, type Sentiment } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class CaptureStudentViewBody extends CommandBody implements Viewing {
  @NestedBody(() => DocumentRef) views!: DocumentRef;
  @IsCode(SENTIMENTS) sentiment!: Sentiment;
}

export class CaptureStudentView extends PlacementCommand<CaptureStudentViewBody> {}

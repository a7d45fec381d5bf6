import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { Reporting } from '../domain/submit-progress-report.ts';
import { JUDGEMENTS, type ProgressJudgement } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class SubmitProgressReportBody extends CommandBody implements Reporting {
  @IsLocalDate() periodFrom!: LocalDate;
  @IsLocalDate() periodTo!: LocalDate;
  @IsCode(JUDGEMENTS) progress!: ProgressJudgement;
  @NestedBody(() => DocumentRef) report!: DocumentRef;
}

export class SubmitProgressReport extends PlacementCommand<SubmitProgressReportBody> {}

import { CommandBody, IsLocalDate } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { Resuming } from '../domain/resume-placement.ts';
import { PlacementCommand } from '../placement-command.ts';

export class ResumePlacementBody extends CommandBody implements Resuming {
  @IsLocalDate() from!: LocalDate;
}

export class ResumePlacement extends PlacementCommand<ResumePlacementBody> {}

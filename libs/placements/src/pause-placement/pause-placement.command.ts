import { CommandBody, IsCode, IsLocalDate } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { Pausing } from '../domain/pause-placement.ts';
import { PAUSE_REASONS, type PauseReason } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class PausePlacementBody extends CommandBody implements Pausing {
  @IsLocalDate() from!: LocalDate;
  @IsCode(PAUSE_REASONS) reason!: PauseReason;
}

export class PausePlacement extends PlacementCommand<PausePlacementBody> {}

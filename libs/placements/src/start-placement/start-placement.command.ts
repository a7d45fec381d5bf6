import { CommandBody, IsId, IsLocalDate } from '#libs/http';
import type { LocalDate, SiteId } from '#libs/kernel';
import type { Starting } from '../domain/start-placement.ts';
import { PlacementCommand } from '../placement-command.ts';

export class StartPlacementBody extends CommandBody implements Starting {
  @IsLocalDate() startedOn!: LocalDate;
  @IsId() siteId!: SiteId;
}

export class StartPlacement extends PlacementCommand<StartPlacementBody> {}

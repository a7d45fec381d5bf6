import { CommandBody, IsId, IsLocalDate } from '#libs/http';
import type { LocalDate, SiteId } from '#libs/kernel';
import type { SiteChange } from '../domain/change-site.ts';
import { PlacementCommand } from '../placement-command.ts';

export class ChangeSiteBody extends CommandBody implements SiteChange {
  @IsId() siteId!: SiteId;
  @IsLocalDate() effectiveFrom!: LocalDate;
}

export class ChangeSite extends PlacementCommand<ChangeSiteBody> {}

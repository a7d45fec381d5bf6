import type { SiteId } from '#libs/kernel';
import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsLocalDate } from '#libs/http';
import { ProviderCommand } from '../provider-command.ts';

export class CloseSiteBody extends CommandBody {
  @IsLocalDate() closedOn!: LocalDate;
}

export class CloseSite extends ProviderCommand<CloseSiteBody & Readonly<{ siteId: SiteId }>> {}

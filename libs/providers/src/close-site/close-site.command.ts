import type { LocalDate } from '#libs/kernel';
import { CommandBody, IsLocalDate } from '#libs/http';
import type { SiteClosure } from '../domain/close-site.ts';
import { ProviderCommand } from '../provider-command.ts';

export class CloseSiteBody extends CommandBody {
  @IsLocalDate() closedOn!: LocalDate;
}

export class CloseSite extends ProviderCommand<SiteClosure> {}

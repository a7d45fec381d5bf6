import type { SiteId } from '#libs/kernel';
import { IsBoolean, IsOptional, Length, Matches } from 'class-validator';
import { CommandBody, IsId, IsOrganisationName } from '#libs/http';
import type { Site } from '../domain/vocabulary.ts';
import { ProviderCommand } from '../provider-command.ts';

export class AddSiteBody extends CommandBody implements Site {
  @IsOrganisationName() name!: string;
  @Length(1, 200) address!: string;
  @Matches(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, { message: 'must be a postcode, B15 2TT' }) postcode!: string;
  @IsOptional() @IsId() satelliteOf?: SiteId;
  @IsBoolean() subcontracted!: boolean;
}

export class AddSite extends ProviderCommand<AddSiteBody> {}

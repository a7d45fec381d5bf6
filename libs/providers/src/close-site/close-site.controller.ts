import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId, SiteId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { CloseSite, CloseSiteBody } from './close-site.command.ts';

@Controller('providers/:providerId/sites/:siteId/closure')
export class CloseSiteController {
  constructor(private readonly commands: CommandBus) {}

  @Write('CloseSite', {
    summary: 'Closes a site of the provider.',
    access: ACCESS.CloseSite,
    problems: codesOf(PROVIDER_REJECTIONS, 'site-unknown'),
  })
  close(
    @Param('providerId') providerId: ProviderId,
    @Param('siteId') siteId: SiteId,
    @Body() body: CloseSiteBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new CloseSite(providerId, { siteId, closedOn: body.closedOn }, envelope));
  }
}

import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { AddSite, AddSiteBody } from './add-site.command.ts';

@Controller('providers/:providerId/sites')
export class AddSiteController {
  constructor(private readonly commands: CommandBus) {}

  @Write('AddSite', {
    summary: 'Adds a place where the provider’s sessions are held. The id is the site’s.',
    access: ACCESS.AddSite,
    problems: codesOf(PROVIDER_REJECTIONS, 'site-unknown'),
    creates: '/providers/{providerId}',
  })
  add(@Param('providerId') providerId: ProviderId, @Body() body: AddSiteBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new AddSite(providerId, body, envelope));
  }
}

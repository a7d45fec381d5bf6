import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { RecordQualityVisit, RecordQualityVisitBody } from './record-quality-visit.command.ts';

@Controller('providers/:providerId/quality-visits')
export class RecordQualityVisitController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordQualityVisit', {
    summary: 'Somebody of the trust saw a site of the provider for themselves.',
    access: ACCESS.RecordQualityVisit,
    problems: codesOf(PROVIDER_REJECTIONS, 'site-unknown', 'day-in-future'),
  })
  record(
    @Param('providerId') providerId: ProviderId,
    @Body() body: RecordQualityVisitBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordQualityVisit(providerId, body, envelope));
  }
}

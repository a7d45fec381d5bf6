import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PROVIDER_REJECTIONS } from '../domain/rejections.ts';
import { RecordSuitabilityEvidence, RecordSuitabilityEvidenceBody } from './record-suitability-evidence.command.ts';

@Controller('providers/:providerId/evidence')
export class RecordSuitabilityEvidenceController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordSuitabilityEvidence', {
    summary: 'Records evidence of how far the provider meets a criterion of suitability.',
    access: ACCESS.RecordSuitabilityEvidence,
    problems: codesOf(
      PROVIDER_REJECTIONS,
      'criterion-unknown',
      'expired-before-checked',
      'expiry-missing',
      'staff-count-missing',
      'staff-count-contradictory',
      'qualification-not-recognised',
      'edition-superseded',
      'day-in-future',
    ),
  })
  record(
    @Param('providerId') providerId: ProviderId,
    @Body() body: RecordSuitabilityEvidenceBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordSuitabilityEvidence(providerId, body, envelope));
  }
}

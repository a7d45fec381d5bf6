import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { IdentifyTrainingNeed, IdentifyTrainingNeedBody } from './identify-training-need.command.ts';

@Controller('schools/:schoolId/training-needs')
export class IdentifyTrainingNeedController {
  constructor(private readonly commands: CommandBus) {}

  @Write('IdentifyTrainingNeed', {
    summary: 'Says that training is needed at the school.',
    access: ACCESS.IdentifyTrainingNeed,
  })
  identify(
    @Param('schoolId') schoolId: SchoolId,
    @Body() body: IdentifyTrainingNeedBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new IdentifyTrainingNeed(schoolId, body, envelope));
  }
}

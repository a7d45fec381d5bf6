import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import {
  RecordTrainingAndResourceImplications,
  RecordTrainingAndResourceImplicationsBody,
} from './record-training-and-resource-implications.command.ts';

@Controller('schools/:schoolId/local-policy/implications')
export class RecordTrainingAndResourceImplicationsController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordTrainingAndResourceImplications', {
    summary: 'Records what training and resources the drafted local policy needs.',
    access: ACCESS.RecordTrainingAndResourceImplications,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'local-policy-missing'),
  })
  record(
    @Param('schoolId') schoolId: SchoolId,
    @Body() body: RecordTrainingAndResourceImplicationsBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordTrainingAndResourceImplications(schoolId, body, envelope));
  }
}

import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { RecordTraining, RecordTrainingBody } from './record-training.command.ts';

@Controller('schools/:schoolId/training-records')
export class RecordTrainingController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordTraining', {
    summary: 'Records that somebody of the school was trained.',
    access: ACCESS.RecordTraining,
  })
  record(@Param('schoolId') schoolId: SchoolId, @Body() body: RecordTrainingBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new RecordTraining(schoolId, body, envelope));
  }
}

import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GOVERNANCE_REJECTIONS } from '../domain/rejections.ts';
import type { TrainingNeedId } from '../domain/training/training.ts';
import { RequestTraining, RequestTrainingBody } from './request-training.command.ts';

@Controller('schools/:schoolId/training-needs/:needId/requests')
export class RequestTrainingController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RequestTraining', {
    summary: 'Asks the trust for training that was seen to be needed.',
    access: ACCESS.RequestTraining,
    problems: codesOf(GOVERNANCE_REJECTIONS, 'training-need-unknown'),
  })
  request(
    @Param('schoolId') schoolId: SchoolId,
    @Param('needId') needId: TrainingNeedId,
    @Body() _body: RequestTrainingBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RequestTraining(schoolId, { needId }, envelope));
  }
}

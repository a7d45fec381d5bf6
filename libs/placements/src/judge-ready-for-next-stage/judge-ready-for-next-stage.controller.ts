import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { JudgeReadyForNextStage, JudgeReadyForNextStageBody } from './judge-ready-for-next-stage.command.ts';

@Controller('placements/:placementId/next-stage-judgements')
export class JudgeReadyForNextStageController {
  constructor(private readonly commands: CommandBus) {}

  @Write('JudgeReadyForNextStage', {
    summary: 'A named person judges that the student is likely to succeed in the next stage.',
    access: ACCESS.JudgeReadyForNextStage,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  judge(
    @Param('placementId') placementId: PlacementId,
    @Body() body: JudgeReadyForNextStageBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new JudgeReadyForNextStage(placementId, body, envelope));
  }
}

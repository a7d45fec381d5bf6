import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordBehaviour, RecordBehaviourBody } from './record-behaviour.command.ts';

@Controller('placements/:placementId/behaviour')
export class RecordBehaviourController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordBehaviour', {
    summary: 'How the student’s behaviour goes, beside the baseline.',
    access: ACCESS.RecordBehaviour,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'placement-not-live',
      'placement-ended',
      'date-in-future',
      'date-before-start',
    ),
  })
  record(
    @Param('placementId') placementId: PlacementId,
    @Body() body: RecordBehaviourBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordBehaviour(placementId, body, envelope));
  }
}

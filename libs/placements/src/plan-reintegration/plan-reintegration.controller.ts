import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { PlanReintegration, PlanReintegrationBody } from './plan-reintegration.command.ts';

@Controller('placements/:placementId/reintegration')
export class PlanReintegrationController {
  constructor(private readonly commands: CommandBus) {}

  @Write('PlanReintegration', {
    summary: 'The way back to a school is planned.',
    access: ACCESS.PlanReintegration,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'reintegration-completed',
      'date-before-start',
      'placement-not-live',
      'placement-ended',
    ),
  })
  plan(
    @Param('placementId') placementId: PlacementId,
    @Body() body: PlanReintegrationBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new PlanReintegration(placementId, body, envelope));
  }
}

import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ChangeSite, ChangeSiteBody } from './change-site.command.ts';

@Controller('placements/:placementId/site')
export class ChangeSiteController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ChangeSite', {
    method: 'PUT',
    summary: 'The student goes to another of the provider’s sites, from a day on.',
    access: ACCESS.ChangeSite,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'site-unknown',
      'date-before-start',
      'placement-not-live',
      'placement-ended',
    ),
  })
  change(
    @Param('placementId') placementId: PlacementId,
    @Body() body: ChangeSiteBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new ChangeSite(placementId, body, envelope));
  }
}

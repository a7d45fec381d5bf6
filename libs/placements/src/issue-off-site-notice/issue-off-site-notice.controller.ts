import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { IssueOffSiteNotice, IssueOffSiteNoticeBody } from './issue-off-site-notice.command.ts';

@Controller('placements/:placementId/off-site-notice')
export class IssueOffSiteNoticeController {
  constructor(private readonly commands: CommandBus) {}

  @Write('IssueOffSiteNotice', {
    summary: 'Gives those with parental responsibility notice of a direction off site.',
    access: ACCESS.IssueOffSiteNotice,
    problems: codesOf(
      PLACEMENT_REJECTIONS,
      'clauses-unmet',
      'placement-not-approved',
      'notice-already-issued',
      'site-unknown',
      'placement-not-before-start',
      'placement-ended',
    ),
  })
  give(
    @Param('placementId') placementId: PlacementId,
    @Body() body: IssueOffSiteNoticeBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new IssueOffSiteNotice(placementId, body, envelope));
  }
}

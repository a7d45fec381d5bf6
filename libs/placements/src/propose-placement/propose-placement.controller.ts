import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { PLACEMENT_REJECTIONS } from '../domain/rejections.ts';
import { ProposePlacement, ProposePlacementBody } from './propose-placement.command.ts';

@Controller('placements')
export class ProposePlacementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('ProposePlacement', {
    summary: 'Proposes alternative provision for a student of a school, and says why.',
    access: ACCESS.ProposePlacement,
    problems: codesOf(PLACEMENT_REJECTIONS, 'clauses-unmet', 'unknown-reference', 'dates-out-of-order'),
    creates: '/placements/{id}',
  })
  propose(@Body() body: ProposePlacementBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new ProposePlacement(body, envelope));
  }
}

import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional } from 'class-validator';
import { Asker, codesOf, IsCode, IsCount, IsCursor, IsId, Read } from '#libs/http';
import type { Actor } from '#libs/kernel';
import { ACCESS, CLAUSES, type ClauseId } from '#libs/policy';
import { isCursor } from '../as-at/cursor.ts';
import { MomentParameters } from '../as-at/moment.ts';
import { FINDING_STATUSES, type FindingStatus } from '../domain/findings/finding.ts';
import { JUDGED } from '../judging/compliance.derivation.ts';
import { OVERSIGHT_REJECTIONS } from '../rejections.ts';
import { GetCompliance } from './findings-list.query.ts';

/** Which findings, as at which moment, behind which page's `next`, and how many. */
export class ComplianceParameters extends MomentParameters {
  @IsOptional() @IsId() school?: string;
  @IsOptional() @IsId() placement?: string;
  @IsOptional() @IsId() provider?: string;
  @IsOptional() @IsCode(CLAUSES.map(({ id }) => id)) clause?: ClauseId;
  @IsOptional() @IsCode(FINDING_STATUSES) status?: FindingStatus;
  @IsOptional() @IsCursor(isCursor) behind?: string;
  @IsOptional() @IsCount(1, 500) limit?: number;
}

@Controller('compliance')
export class ComplianceController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetCompliance', {
    summary: 'How each clause stands, and the events that prove it: as at a day, or as it was known at a moment.',
    tags: ['oversight'],
    access: ACCESS.GetCompliance,
    after: JUDGED,
    problems: codesOf(OVERSIGHT_REJECTIONS, 'too-much-to-replay', 'one-moment-only'),
  })
  get(@Query() parameters: ComplianceParameters, @Asker() actor: Actor) {
    const {
      school: schoolId,
      placement: placementId,
      provider: providerId,
      clause,
      status,
      behind,
      limit,
    } = parameters;
    const wanted = { schoolId, placementId, providerId, clause, status };
    const page = { behind, limit: limit ?? 100 };
    return this.queries.execute(new GetCompliance(wanted, actor, { moment: parameters, page }));
  }
}

import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsBoolean, IsOptional } from 'class-validator';
import { Asker, codesOf, IsCode, IsCount, IsCursor, IsId, IsLocalDate, Read } from '#libs/http';
import { ROLES, type Actor, type LocalDate, type Role } from '#libs/kernel';
import { ACCESS, CLAUSES, DUTY_KINDS, type ClauseId, type DutyKind } from '#libs/policy';
import { isCursor } from '../as-at/cursor.ts';
import { MomentParameters } from '../as-at/moment.ts';
import { JUDGED } from '../judging/compliance.derivation.ts';
import { OVERSIGHT_REJECTIONS } from '../rejections.ts';
import { GetDuties } from './due-list.query.ts';

/** Which duties, as at which moment, behind which page's `next`, and how many. */
export class DutyParameters extends MomentParameters {
  @IsOptional() @IsId() school?: string;
  @IsOptional() @IsId() placement?: string;
  @IsOptional() @IsId() provider?: string;
  @IsOptional() @IsCode(ROLES) owner?: Role;
  @IsOptional() @IsCode(Object.keys(DUTY_KINDS)) kind?: DutyKind;
  @IsOptional() @IsCode(CLAUSES.map(({ id }) => id)) clause?: ClauseId;
  @IsOptional() @IsLocalDate() dueBefore?: LocalDate;
  @IsOptional() @IsBoolean() overdue?: boolean;
  @IsOptional() @IsCursor(isCursor) behind?: string;
  @IsOptional() @IsCount(1, 500) limit?: number;
}

@Controller('duties')
export class DueListController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetDuties', {
    summary: 'The due list: what is to be done by when and by whom, as at a day, or as it was known at a moment.',
    tags: ['oversight'],
    access: ACCESS.GetDuties,
    after: JUDGED,
    problems: codesOf(OVERSIGHT_REJECTIONS, 'too-much-to-replay', 'one-moment-only'),
  })
  get(@Query() parameters: DutyParameters, @Asker() actor: Actor) {
    const { school: schoolId, placement: placementId, provider: providerId, behind, limit, ...rest } = parameters;
    const wanted = { ...rest, schoolId, placementId, providerId };
    const page = { behind, limit: limit ?? 100 };
    return this.queries.execute(new GetDuties(wanted, actor, { moment: parameters, page }));
  }
}

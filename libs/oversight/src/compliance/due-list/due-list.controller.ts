import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsBoolean, IsOptional, MaxLength } from 'class-validator';
import { Asker, IsCode, IsCount, IsId, IsLocalDate, Read } from '#libs/http';
import { ROLES, type Actor, type LocalDate, type Role } from '#libs/kernel';
import { ACCESS, CLAUSES, DUTY_KINDS, type ClauseId, type DutyKind } from '#libs/policy';
import { GetDuties } from './due-list.query.ts';

/** Which duties, as at which day, behind which page's `next`, and how many. */
export class DutyParameters {
  @IsOptional() @IsId() school?: string;
  @IsOptional() @IsId() placement?: string;
  @IsOptional() @IsId() provider?: string;
  @IsOptional() @IsCode(ROLES) owner?: Role;
  @IsOptional() @IsCode(Object.keys(DUTY_KINDS)) kind?: DutyKind;
  @IsOptional() @IsCode(CLAUSES.map(({ id }) => id)) clause?: ClauseId;
  @IsOptional() @IsLocalDate() dueBefore?: LocalDate;
  @IsOptional() @IsBoolean() overdue?: boolean;
  @IsOptional() @IsLocalDate() on?: LocalDate;
  @IsOptional() @MaxLength(400) behind?: string;
  @IsOptional() @IsCount(1, 500) limit?: number;
}

@Controller('duties')
export class DueListController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetDuties', {
    summary: 'The due list: what is to be done by when and by whom, or was, as at a day.',
    tags: ['oversight'],
    access: ACCESS.GetDuties,
    after: 'duties',
  })
  get(@Query() parameters: DutyParameters, @Asker() actor: Actor) {
    const { school: schoolId, placement: placementId, provider: providerId, on, behind, limit, ...rest } = parameters;
    const page = { on, behind, limit: limit ?? 100 };
    return this.queries.execute(new GetDuties({ schoolId, placementId, providerId, ...rest }, actor, page));
  }
}

import { IsBoolean, IsOptional, Matches } from 'class-validator';
import { IsCode } from '#libs/http';
import type { ClauseId, Criterion } from '#libs/policy';
import { CLAUSE_ID } from './clause-id.ts';

const SCOPES = ['provider', 'placement'] as const;

export class CriterionBody implements Criterion {
  @Matches(/^[a-z]+(-[a-z]+){0,9}$/, { message: 'must be words in lower case, with hyphens between' }) id!: string;
  @Matches(CLAUSE_ID, { message: 'must be the id of a clause' }) clause!: ClauseId;
  @IsCode(SCOPES) scope!: Criterion['scope'];
  @IsBoolean() required!: boolean;
  @IsOptional() @IsBoolean() leaderJudgement?: boolean;
}

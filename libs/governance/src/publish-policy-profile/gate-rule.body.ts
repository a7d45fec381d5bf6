import { IsOptional, Matches } from 'class-validator';
import { IsCode, ListOf } from '#libs/http';
import { GATES, PARTIES, REASONS, REQUIREMENTS } from '#libs/policy';
import type { ClauseId, Gate, GateRule, Party, Reason, Requirement } from '#libs/policy';
import { CLAUSE_ID } from './clause-id.ts';

export class GateRuleBody implements GateRule {
  @IsCode(GATES) gate!: Gate;
  @IsCode(REQUIREMENTS) requires!: Requirement;
  @Matches(CLAUSE_ID, { message: 'must be the id of a clause' }) clause!: ClauseId;
  @IsOptional()
  @ListOf({ least: 1, most: REASONS.length })
  @IsCode(REASONS, { each: true })
  onlyFor?: readonly Reason[];
  @IsOptional() @IsCode(PARTIES) party?: Party;
}

import { IsBoolean } from 'class-validator';
import { CommandBody, IsCount, IsId } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { FollowingUp } from '../domain/record-follow-up.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordFollowUpBody extends CommandBody implements FollowingUp {
  @IsCount(1, 104) weeksAfter!: number;
  @IsBoolean() sustained!: boolean;
  @IsId() by!: PersonRef;
}

export class RecordFollowUp extends PlacementCommand<RecordFollowUpBody> {}

import { CommandBody, IsCode, IsId } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import { AUDIENCES, type Explaining } from '../domain/explain-reasons.ts';
import { PlacementCommand } from '../placement-command.ts';

export class ExplainReasonsBody extends CommandBody implements Explaining {
  @IsCode(AUDIENCES) to!: Explaining['to'];
  @IsId() by!: PersonRef;
}

export class ExplainReasons extends PlacementCommand<ExplainReasonsBody> {}

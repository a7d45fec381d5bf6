import { IsOptional } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsCount, NestedBody } from '#libs/http';
import type { Baseline } from '../domain/record-baseline.ts';
import { BASELINE_AREAS, type BaselineArea } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordBaselineBody extends CommandBody implements Baseline {
  @IsCode(BASELINE_AREAS) area!: BaselineArea;
  @NestedBody(() => DocumentRef) baseline!: DocumentRef;
  @IsOptional() @IsCount(0, 100) percent?: number;
}

export class RecordBaseline extends PlacementCommand<RecordBaselineBody> {}

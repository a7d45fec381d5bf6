import { CommandBody, DocumentRef, IsCode, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { BehaviourNote } from '../domain/record-behaviour.ts';
import { TRENDS, type Trend } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordBehaviourBody extends CommandBody implements BehaviourNote {
  @IsId() by!: PersonRef;
  @IsCode(TRENDS) trend!: Trend;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class RecordBehaviour extends PlacementCommand<RecordBehaviourBody> {}

import { IsBoolean } from 'class-validator';
import { CommandBody, DocumentRef, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { Visiting } from '../domain/record-visit.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordVisitBody extends CommandBody implements Visiting {
  @IsId() visitor!: PersonRef;
  @IsBoolean() studentSeen!: boolean;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class RecordVisit extends PlacementCommand<RecordVisitBody> {}

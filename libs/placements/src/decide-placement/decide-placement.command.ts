import { CommandBody, DocumentRef, IsCode, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import { DECISIONS, type Deciding } from '../domain/decide-placement.ts';
import { PlacementCommand } from '../placement-command.ts';

export class DecidePlacementBody extends CommandBody implements Deciding {
  @IsCode(DECISIONS) decision!: Deciding['decision'];
  @IsId() by!: PersonRef;
  @NestedBody(() => DocumentRef) reason!: DocumentRef;
}

export class DecidePlacement extends PlacementCommand<DecidePlacementBody> {}

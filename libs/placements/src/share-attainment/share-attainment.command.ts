import { CommandBody, DocumentRef, IsId, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { Sharing } from '../domain/share-attainment.ts';
import { PlacementCommand } from '../placement-command.ts';

export class ShareAttainmentBody extends CommandBody implements Sharing {
  @NestedBody(() => DocumentRef) baseline!: DocumentRef;
  @IsId() to!: PersonRef;
}

export class ShareAttainment extends PlacementCommand<ShareAttainmentBody> {}

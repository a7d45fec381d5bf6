import { CommandBody, DocumentRef, IsId, ListOf, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import type { OutcomeLetter } from '../domain/tell-direction-outcome.ts';
import { PlacementCommand } from '../placement-command.ts';

export class TellDirectionOutcomeBody extends CommandBody implements OutcomeLetter {
  @ListOf({ least: 1, most: 20 }) @IsId({ each: true }) recipients!: readonly PersonRef[];
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class TellDirectionOutcome extends PlacementCommand<TellDirectionOutcomeBody> {}

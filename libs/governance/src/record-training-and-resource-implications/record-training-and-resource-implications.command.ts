import { CommandBody, DocumentRef, NestedBody } from '#libs/http';
import { IsBoolean } from 'class-validator';
import type { Implications } from '../domain/local-policy/record-training-and-resource-implications.ts';
import { SchoolCommand } from '../school-command.ts';

export class RecordTrainingAndResourceImplicationsBody extends CommandBody implements Implications {
  @IsBoolean() trainingNeeded!: boolean;
  @IsBoolean() resourcesNeeded!: boolean;
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class RecordTrainingAndResourceImplications extends SchoolCommand<RecordTrainingAndResourceImplicationsBody> {}

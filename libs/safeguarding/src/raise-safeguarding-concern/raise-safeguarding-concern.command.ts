import { Command } from '@nestjs/cqrs';
import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { Envelope, LocalDate, Outcome } from '#libs/kernel';
import type { Raising } from '../domain/raise-safeguarding-concern.ts';
import { CONCERN_CATEGORIES, type ConcernCategory } from '../domain/vocabulary.ts';

export class RaiseSafeguardingConcernBody extends CommandBody implements Raising {
  @IsCode(CONCERN_CATEGORIES) category!: ConcernCategory;
  @IsLocalDate() occurredOn!: LocalDate;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class RaiseSafeguardingConcern extends Command<Outcome> {
  constructor(
    readonly placementId: string,
    readonly said: RaiseSafeguardingConcernBody,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

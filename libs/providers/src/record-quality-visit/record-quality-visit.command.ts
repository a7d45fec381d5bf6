import type { LocalDate, PersonRef, SiteId } from '#libs/kernel';
import { CommandBody, DocumentRef, IsId, IsLocalDate, NestedBody } from '#libs/http';
import type { QualityVisit } from '../domain/record-quality-visit.ts';
import { ProviderCommand } from '../provider-command.ts';

export class RecordQualityVisitBody extends CommandBody implements QualityVisit {
  @IsLocalDate() on!: LocalDate;
  @IsId() visitor!: PersonRef;
  @IsId() siteId!: SiteId;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class RecordQualityVisit extends ProviderCommand<RecordQualityVisitBody> {}

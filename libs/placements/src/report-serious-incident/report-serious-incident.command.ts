import { CommandBody, DocumentRef, IsCode, IsInstant, NestedBody } from '#libs/http';
import type { Instant } from '#libs/kernel';
import type { Incident } from '../domain/report-serious-incident.ts';
import { INCIDENT_KINDS, type IncidentKind } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class ReportSeriousIncidentBody extends CommandBody implements Incident {
  @IsCode(INCIDENT_KINDS) kind!: IncidentKind;
  @IsInstant() happenedAt!: Instant;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class ReportSeriousIncident extends PlacementCommand<ReportSeriousIncidentBody> {}

import type { SiteId } from '#libs/kernel';
import { IsOptional } from 'class-validator';
import { CommandBody, DocumentRef, IsId, ListOf, NestedBody } from '#libs/http';
import type { Concern } from '../domain/raise-unregistered-school-concern.ts';
import { ProviderCommand } from '../provider-command.ts';

export class RaiseUnregisteredSchoolConcernBody extends CommandBody implements Concern {
  @NestedBody(() => DocumentRef) evidence!: DocumentRef;
  @IsOptional() @ListOf({ most: 50 }) @IsId({ each: true }) siteIds?: readonly SiteId[];
}

export class RaiseUnregisteredSchoolConcern extends ProviderCommand<RaiseUnregisteredSchoolConcernBody> {}

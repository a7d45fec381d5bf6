import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TrailController } from './trail/trail.controller.ts';
import { GetTrailHandler } from './trail/trail.query.ts';

/** What auditors ask. */
@Module({ imports: [CqrsModule], controllers: [TrailController], providers: [GetTrailHandler] })
export class AuditModule {}

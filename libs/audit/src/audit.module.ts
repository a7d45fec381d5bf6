import { Module } from '@nestjs/common';
import { TrailController } from './trail/trail.controller.ts';
import { GetTrailHandler } from './trail/trail.query.ts';

/** What auditors ask. */
@Module({ controllers: [TrailController], providers: [GetTrailHandler] })
export class AuditModule {}

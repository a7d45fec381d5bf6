import 'reflect-metadata';
import { Body, Controller, HttpCode, Module, Param, Post, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { contend } from '../racing/contestant.ts';
import type { Served } from './settings.ts';

const REASONS = ['not-known', 'illness', 'medical-appointment', 'other-authorised', 'unauthorised'];

/** The same four fields, by class-validator's own decorators. */
class AbsenceBody {
  @Matches(/^\d{4}-\d{2}-\d{2}$/) date!: string;
  @IsIn(['AM', 'PM']) session!: string;
  @IsIn(REASONS) reason!: string;
  @IsOptional() @IsISO8601() occurredAt?: string;
}

@Controller('v1/placements/:placementId/absences')
class AbsenceController {
  @Post()
  @HttpCode(204)
  report(@Param('placementId') _id: string, @Body() _body: AbsenceBody): void {}
}

@Module({ controllers: [AbsenceController] })
class Floor {}

/** The least that NestJS on Fastify can cost: a handler that does nothing behind the stock ValidationPipe, and no token. */
await contend<object, never, void>(async () => {
  const app = await NestFactory.create<NestFastifyApplication>(Floor, new FastifyAdapter(), { logger: false });
  app.useGlobalPipes(new ValidationPipe());
  await app.listen(0, '127.0.0.1');
  const ready: Served = { port: Number(new URL(await app.getUrl()).port), authorization: 'Bearer none' };
  return { ready, run: () => undefined, close: () => app.close() };
});

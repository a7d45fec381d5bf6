import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DynamicModule, Type } from '@nestjs/common';
import { Tokens } from '../tokens/tokens.ts';
import { installAccessLog } from './access-log.ts';
import { installBodyParsers } from './body-parsers.ts';
import { installHooks, refuseUnread } from './hooks.ts';
import type { HttpLog } from './log.ts';
import { nestLog } from './nest-log.ts';
import { installObserver, type HttpObserver } from './observer.ts';
import { ProblemFilter } from './problem.filter.ts';
import { answerRaw } from './raw-problems.ts';

/** The most bytes a body may have. */
const MAX_BODY_BYTES = 256 * 1024;

/** How long a request may take to come in whole. */
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * A Nest application on Fastify with this edge around it: problems for whatever goes wrong, tokens, ids, one log line per
 * answer. The module has to import HttpModule. Not listening yet.
 */
export async function createHttpApplication(
  module: Type | DynamicModule,
  log: HttpLog,
  observe?: HttpObserver,
): Promise<NestFastifyApplication> {
  const adapter = new PlainAdapter({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: answerRaw,
    frameworkErrors: refuseUnread,
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: nestLog(log),
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('v1', { exclude: ['health/{*path}'] });
  app.useGlobalFilters(new ProblemFilter(log));
  installBodyParsers(adapter.getInstance());
  installHooks(adapter.getInstance(), app.get(Tokens));
  if (observe) installObserver(adapter.getInstance(), observe);
  installAccessLog(adapter.getInstance(), log);
  return app;
}

/** Hands on what Fastify threw as it is: its code tells more than the exception that Nest would make of it. */
class PlainAdapter extends FastifyAdapter {
  override mapException(error: unknown): unknown {
    return error;
  }
}

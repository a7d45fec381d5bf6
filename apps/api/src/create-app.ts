import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApplication, secretKey, serveDocs, Tokens, type HttpLog } from '#libs/http';
import { ApiModule } from './api.module.ts';
import { SettableClock } from './clock/settable-clock.ts';
import {
  COMPOSITION,
  Health,
  keyFile,
  measuringOf,
  openGround,
  startWorker,
  SystemClock,
  type Composition,
  type Configuration,
} from '#libs/runtime';
import { descriptionOf } from './description.ts';

/** How long requests under way may take once the application stops. */
const LAST_REQUESTS_MS = 10_000;

export type AppOptions = Readonly<{ configuration: Configuration; log: HttpLog; composition?: Composition }>;

/** The application, open and not yet listening. `stop` lets requests under way end, then closes everything, once. */
export type App = Readonly<{
  app: NestFastifyApplication;
  tokens: Tokens;
  /** Where measures and health are served, if anywhere. */
  management: string | undefined;
  listen: () => Promise<string>;
  stop: () => Promise<void>;
}>;

/**
 * Opens the stores, starts projections and processes, and puts the contexts behind HTTP. Rejects with what the event store
 * (DataDirectoryInUse, LogNotUsable), the read store or a key (UnsafeKey) is refused for, everything closed again.
 */
export async function createApp({ configuration, log, composition = COMPOSITION }: AppOptions): Promise<App> {
  await using opening = new AsyncDisposableStack();
  const clock = configuration.settableClock ? new SettableClock() : new SystemClock();
  const report = (line: string) => log.warn(line);
  const { telemetry, serve } = await measuringOf({ configuration, process: 'api', report }, opening);
  const ground = await openGround({ configuration, composition, clock, report, telemetry }, opening);
  const tokens = new Tokens(secretKey({ base64: configuration.tokenKey, file: keyFile(configuration, 'token') }));
  const follows = configuration.worker === 'embedded';
  const health = new Health(ground, follows ? await startWorker(ground, composition, opening) : undefined);
  const app = await createHttpApplication(ApiModule.of({ ground, tokens, composition, health }), log, telemetry.http);
  opening.defer(() => closeHttp(app));
  serveDocs(app, descriptionOf(app, composition));
  const management = await serve({ ground, health }, opening);
  const opened = opening.move();
  return { app, tokens, management, listen: () => listen(app, configuration), stop: () => opened.disposeAsync() };
}

async function listen(app: NestFastifyApplication, { port, host }: Configuration): Promise<string> {
  await app.listen(port, host);
  return app.getUrl();
}

/** No new requests; those under way end, or are cut off when they take too long. */
async function closeHttp(app: NestFastifyApplication): Promise<void> {
  const tooLong = setTimeout(() => app.getHttpServer().closeAllConnections(), LAST_REQUESTS_MS);
  await app.close().finally(() => clearTimeout(tooLong));
}

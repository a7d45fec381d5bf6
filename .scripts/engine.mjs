import { createServer } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';

const KURRENTDB = { CLUSTER_SIZE: '1', INSECURE: 'true', NODE_PORT: '2113', TELEMETRY_OPTOUT: 'true' };

/** The images that the product itself is run with. */
const imageOf = async (name) => {
  const file = inRoot('docker-compose.yml');
  if (!existsSync(file)) throw new Error('docker-compose.yml names no images');
  const { parse } = await import('yaml');
  const services = Object.values(parse(readFileSync(file, 'utf8')).services);
  const image = services.map((service) => service.image ?? '').find((known) => known.includes(name));
  if (image === undefined) throw new Error(`docker-compose.yml has no service of an image ${name}`);
  return image;
};

/** A container that is started again must be found where it was: the engine would give it another port each time. */
const freePort = async () => {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

/** Asks the engine itself: a client may be installed where no engine runs. Undefined where none answers. */
const engine = async () => {
  const testcontainers = await import('testcontainers');
  try {
    await testcontainers.getContainerRuntimeClient();
    return testcontainers;
  } catch {
    return undefined;
  }
};

/** Starts KurrentDB and PostgreSQL where a Docker engine answers: what to tell the suites of them, and how they end. */
export const startServers = async () => {
  const docker = await engine();
  if (!docker) return undefined;
  const port = await freePort();
  console.log('── a Docker engine answers: KurrentDB and PostgreSQL are started');
  const [log, database] = await Promise.all([startLog(docker, port), startDatabase(docker)]);
  const credentials = 'postgres:password';
  return {
    environment: {
      EVENTSTOREDB_URL: `esdb://${log.getHost()}:${port}?tls=false`,
      DATABASE_URL_TEST: `postgres://${credentials}@${database.getHost()}:${database.getMappedPort(5432)}/postgres`,
      ...hooksOf(log.getId()),
    },
    stop: () => Promise.all([log.stop(), database.stop()]),
  };
};

/** How the suites lose the server, have it back, and freeze it. */
const hooksOf = (container) => ({
  SERVER_STOP: `docker kill --signal KILL ${container}`,
  SERVER_START: `docker start ${container}`,
  SERVER_FREEZE: `docker pause ${container}`,
  SERVER_THAW: `docker unpause ${container}`,
});

const startLog = async ({ GenericContainer, Wait }, host) =>
  new GenericContainer(await imageOf('kurrentdb'))
    .withEnvironment(Object.fromEntries(Object.entries(KURRENTDB).map(([name, value]) => [`KURRENTDB_${name}`, value])))
    .withExposedPorts({ container: 2113, host })
    .withWaitStrategy(Wait.forHttp('/health/live', 2113).forStatusCode(204))
    .withStartupTimeout(120_000)
    .start();

const startDatabase = async ({ GenericContainer, Wait }) =>
  new GenericContainer(await imageOf('postgres'))
    .withEnvironment({ POSTGRES_PASSWORD: 'password' })
    .withExposedPorts(5432)
    .withWaitStrategy(Wait.forLogMessage(/ready to accept connections/, 2))
    .start();

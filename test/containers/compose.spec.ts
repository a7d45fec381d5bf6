import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { secretKey } from '#libs/http';
import { readConfiguration, SECRETS, VARIABLES } from '#libs/runtime';
import { root } from '../docs/repository.ts';
import { BUILT, COMPOSE, COMPOSE_TEXT, IMAGE_ENVIRONMENT, LEDGERS, SERVICES, type Service } from './files.ts';

const KNOWN: ReadonlySet<string> = new Set([...Object.keys(VARIABLES), ...SECRETS.map((name) => `${name}_FILE`)]);
const KEY = Buffer.alloc(32, 7).toString('base64');
/** What stands in the files that the first start makes. */
const VALUES: Readonly<Record<string, string>> = {
  DATABASE_URL: 'postgres://ledger:secret@postgres:5432/ledger',
  EVENTSTOREDB_URL: 'esdb://admin:secret@node-1:2113,node-2:2113,node-3:2113?tls=true&nodePreference=leader',
  LEDGER_DIGEST_KEY: KEY,
  LEDGER_TOKEN_KEY: KEY,
};

/** The environment as the process gets it: the image's, the file's over it, an operator's variable at its default. */
const environmentOf = ({ environment = {} }: Service): Record<string, string> => {
  const merged = { ...IMAGE_ENVIRONMENT, ...environment };
  const filled = (value: string) => value.replace(/\$\{\w+:-([^}]*)\}/, '$1');
  return Object.fromEntries(Object.entries(merged).map(([name, value]) => [name, filled(value)]));
};

/** Where a volume is mounted, by its name or path. */
const mountsOf = ({ volumes = [] }: Service) => volumes.map((volume) => volume.split(':') as [string, string, string?]);

describe('The compose file', () => {
  it('runs an API and a worker by default, and two of each in profile cluster', () => {
    const commands = (profile: boolean) =>
      LEDGERS.filter(({ profiles }) => (profiles !== undefined) === profile).map(({ command }) => command?.[0]);
    const [api, worker] = ['dist/programs/api.js', 'dist/programs/worker.js'];
    expect(commands(false)).toStrictEqual([api, worker]);
    expect(commands(true)).toStrictEqual([api, api, worker, worker]);
    expect(BUILT).toEqual(expect.arrayContaining([api, worker]));
  });

  it.each(SERVICES)('takes for $name an image by an exact tag', ({ image }) =>
    expect(image).toMatch(/^[\w./-]+:\d+\.\d+(\.\d+)?(-[\w.]+)?$/),
  );

  it.each(SERVICES)('gives $name no rights, and nothing to write but what it was given', (service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    const isRoot = service.user === '0:0';
    expect([service.name, isRoot]).toStrictEqual([service.name, service.restart === 'no']);
    if (isRoot) expect(service.network_mode).toBe('none');
    else expect(service.cap_add).toBeUndefined();
  });

  it.each(LEDGERS)('tells $name only what the configuration knows', (service) =>
    expect(Object.keys(service.environment ?? {}).filter((name) => !KNOWN.has(name))).toStrictEqual([]),
  );

  it.each(LEDGERS)('tells $name all that it needs, so that it would start', (service) => {
    const told = environmentOf(service);
    for (const name of SECRETS) {
      const file = told[`${name}_FILE`];
      if (file === undefined) continue;
      expect(mountsOf(service).some(([, path]) => file.startsWith(`${path}/`))).toBe(true);
      delete told[`${name}_FILE`];
      Object.assign(told, { [name]: VALUES[name] });
    }
    expect(told).toMatchObject({ DATABASE_URL: expect.any(String), EVENTSTOREDB_URL: expect.any(String) });
    const configuration = readConfiguration(told);
    expect(configuration).toMatchObject({ host: '0.0.0.0', port: 3000, management: { host: '0.0.0.0', port: 9464 } });
    expect(configuration).toMatchObject({ logServer: expect.anything(), databaseUrl: expect.any(String) });
    expect(secretKey({ base64: configuration.digestKey, file: 'none' })).toHaveLength(32);
  });

  it.each(LEDGERS)(
    'lets $name end in order, as soon as it is told to, while it starts, too',
    ({ init, ...service }) => {
      expect(init).toBe(true);
      // Longer than requests under way may take.
      expect(service.stop_grace_period).toBe('30s');
    },
  );

  it.each(SERVICES.filter(({ restart }) => restart !== 'no'))(
    'asks $name for its health where it tells it',
    (service) => {
      const test = service.healthcheck?.test?.join(' ') ?? '';
      const { MANAGEMENT_PORT } = environmentOf(service);
      if (LEDGERS.includes(service))
        expect(test).toContain(`.docker/probe.mjs http://127.0.0.1:${MANAGEMENT_PORT}/health/ready`);
      else expect(test).toMatch(/pg_isready|\/health\/live$/);
    },
  );

  it.each(SERVICES)('starts $name once all that it stands on is well', ({ depends_on: needs = {} }) => {
    for (const [name, { condition }] of Object.entries(needs)) {
      const needed = COMPOSE.services[name];
      expect(condition).toBe(needed?.restart === 'no' ? 'service_completed_successfully' : 'service_healthy');
    }
  });

  it('publishes the API on this machine alone, and nothing else', () => {
    const published = SERVICES.flatMap(({ name, ports = [] }) => ports.map((port) => [name, port]));
    expect(published).toStrictEqual([
      ['api', '127.0.0.1:3000:3000'],
      ['api-1', '127.0.0.1:3001:3000'],
      ['api-2', '127.0.0.1:3002:3000'],
    ]);
    const outside = SERVICES.filter(({ networks = [] }) => networks.includes('outside')).map(({ name }) => name);
    expect(outside).toStrictEqual(['api', 'api-1', 'api-2']);
    expect(COMPOSE.networks['inside']).toStrictEqual({ internal: true });
  });

  it('runs a cluster of three over TLS, whose nodes are started again however they end', () => {
    const nodes = SERVICES.filter(({ name }) => name.startsWith('node-'));
    expect(nodes.map(({ restart }) => restart)).toStrictEqual(['always', 'always', 'always']);
    for (const { name, environment = {} } of nodes) {
      const others = nodes.map((node) => node.name).filter((other) => other !== name);
      expect(environment['KURRENTDB_GOSSIP_SEED']).toBe(others.map((other) => `${other}:2113`).join());
      expect(environment['KURRENTDB_NODE_HOST_ADVERTISE_AS']).toBe(name);
      expect(environment['KURRENTDB_CERTIFICATE_FILE']).toBe(`/run/certificates/${name}/node.crt`);
      expect(environment).not.toHaveProperty('KURRENTDB_INSECURE');
    }
  });

  it('mounts volumes that are declared and files that are there, and declares none for nothing', () => {
    const mounted = SERVICES.flatMap(mountsOf).map(([from]) => from);
    const [files, volumes] = [
      mounted.filter((from) => from.startsWith('./')),
      mounted.filter((from) => !from.startsWith('./')),
    ];
    expect(new Set(volumes)).toStrictEqual(new Set(Object.keys(COMPOSE.volumes)));
    expect(files.filter((file) => !existsSync(join(root, file)))).toStrictEqual([]);
  });

  it('holds no secret', () => {
    expect(COMPOSE_TEXT).not.toMatch(/changeit|:\/\/\w+:[^@\s]+@/);
    for (const { environment = {} } of SERVICES)
      for (const [name, value] of Object.entries(environment))
        if (/PASSWORD|SECRET|_KEY/.test(name))
          expect([name, value]).toStrictEqual([name, expect.stringMatching(/^\/run\//)]);
  });
});

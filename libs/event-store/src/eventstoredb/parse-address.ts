import type { Credentials, EndPoint } from '@eventstore/db-client';
import type { Address, TlsFiles } from './address.ts';
import { parseSettings, type Settings } from './address-settings.ts';
import { InvalidEventStoreUrl } from './invalid-event-store-url.ts';

/** Whether a connection that is not encrypted is allowed. */
export type AddressRules = Readonly<{ insecureAllowed: boolean }>;

const ESDB = 'esdb://';
const DEFAULT_PORT = 2113;
const PARTS = /^esdb:\/\/(?:(?<user>[^@]*)@)?(?<hosts>[^/?@]*)\/?(?:\?(?<query>.*))?$/su;
const HOST = /^(?<address>[a-z\d](?:[a-z\d._-]*[a-z\d])?)(?::(?<port>\d{1,5}))?$/iu;

/**
 * Takes a connection string apart: `esdb://user:password@host:port,host:port,host:port?key=value&…`, one host for a single
 * node, all of them for a cluster. Throws InvalidEventStoreUrl, which repeats nothing that could be a secret. The client's
 * own reader is not used: it prints what it does not understand, password and all.
 */
export function parseAddress(url: string, { insecureAllowed }: AddressRules): Address {
  const { user, hosts, query } = partsOf(url.trim());
  const endpoints = endpointsOf(hosts);
  const settings = parseSettings(query);
  const credentials = user === undefined ? undefined : credentialsOf(user);
  const tls = tlsOf(settings);
  if (!tls && !insecureAllowed) throw new InvalidEventStoreUrl(INSECURE);
  if (tls && !credentials)
    throw new InvalidEventStoreUrl('tls=true needs a user and a password: esdb://user:password@…');
  return { endpoints, tls, credentials, ...tuning(settings) };
}

const INSECURE =
  'tls=false is refused in production: events and passwords would cross the network as they are. ' +
  'EVENTSTOREDB_ALLOW_INSECURE=1 allows it, where the network is your own.';

function partsOf(url: string): Readonly<{ user: string | undefined; hosts: string; query: string | undefined }> {
  if (url.startsWith('esdb+discover://')) {
    throw new InvalidEventStoreUrl(
      'esdb+discover:// asks only the first address: name every node, esdb://one,two,three',
    );
  }
  if (!url.startsWith(ESDB)) throw new InvalidEventStoreUrl('it must begin with esdb://');
  const { user, hosts = '', query } = PARTS.exec(url)?.groups ?? {};
  if (hosts === '') throw new InvalidEventStoreUrl('it names no host, or has an @ that is not written as %40');
  return { user, hosts, query };
}

function endpointsOf(hosts: string): Address['endpoints'] {
  const [first, ...others] = hosts.split(',').map(endpointOf);
  if (!first) throw new InvalidEventStoreUrl('it names no host');
  return [first, ...others];
}

function endpointOf(host: string): EndPoint {
  const { address, port } = HOST.exec(host)?.groups ?? {};
  const number = Number(port ?? DEFAULT_PORT);
  if (address === undefined || number < 1 || number > 65_535) {
    throw new InvalidEventStoreUrl('a host must be a name or an IPv4 address, with a port from 1 to 65535 or none');
  }
  return { address, port: number };
}

function credentialsOf(user: string): Credentials {
  const [username = '', password, ...rest] = user.split(':').map(decoded);
  if (username === '' || password === undefined || rest.length > 0) {
    throw new InvalidEventStoreUrl('before the @ stand user:password, with any : or @ of theirs written as %3A or %40');
  }
  return { username, password };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new InvalidEventStoreUrl('before the @, % must stand for a character: %25 for itself');
  }
}

function tlsOf(settings: Settings): TlsFiles | undefined {
  const { tls, tlsCAFile, userCertFile, userKeyFile } = settings;
  if (tls === 'false') return undefined;
  if ((userCertFile === undefined) !== (userKeyFile === undefined)) {
    throw new InvalidEventStoreUrl('userCertFile and userKeyFile go together');
  }
  return {
    ...(tlsCAFile !== undefined && { ca: tlsCAFile }),
    ...(userCertFile !== undefined && { userCertificate: userCertFile }),
    ...(userKeyFile !== undefined && { userKey: userKeyFile }),
  };
}

const tuning = (settings: Settings) => ({
  keepAliveInterval: Number(settings.keepAliveInterval ?? 10_000),
  keepAliveTimeout: Number(settings.keepAliveTimeout ?? 10_000),
  maxDiscoverAttempts: Number(settings.maxDiscoverAttempts ?? 3),
  discoveryInterval: Number(settings.discoveryInterval ?? 100),
  gossipTimeout: Number(settings.gossipTimeout ?? 2),
  connectionName: settings.connectionName ?? 'placement-ledger',
  deadline: settings.defaultDeadline === undefined ? undefined : Number(settings.defaultDeadline),
});

import type { Credentials, EndPoint } from '@eventstore/db-client';

/** How long things may take, in milliseconds. What is not known at a command's end is told as not known. */
export type Patience = Readonly<{
  /** A command, with all its tries. */
  command: number;
  /** One try of an append. */
  attempt: number;
  /** How long a reading may be silent before it is tried again. */
  reading: number;
  /** After how long a silence of a subscription the log is asked whether there is nothing to tell. */
  quiet: number;
  /** How long a consumer's connection may be lost before the consumer is told. */
  following: number;
  /** How long a start waits for a server that is not there yet. */
  start: number;
}>;

export const PATIENCE: Patience = {
  command: 8000,
  attempt: 3000,
  reading: 3000,
  quiet: 1000,
  following: 10_000,
  start: 30_000,
};

/** Files of an encrypted connection: whom to trust, and who we are. */
export type TlsFiles = Readonly<{ ca?: string; userCertificate?: string; userKey?: string }>;

/** What a connection string says, taken apart. It is never written anywhere as it came. */
export type Address = Readonly<{
  endpoints: readonly [EndPoint, ...EndPoint[]];
  tls: TlsFiles | undefined;
  credentials: Credentials | undefined;
  keepAliveInterval: number;
  keepAliveTimeout: number;
  maxDiscoverAttempts: number;
  discoveryInterval: number;
  /** In seconds, as the client wants it. */
  gossipTimeout: number;
  connectionName: string;
  /** Of a command, where the address says. */
  deadline: number | undefined;
}>;

/** The address as it may be shown: hosts, and whether the connection is encrypted. */
export const shown = ({ endpoints, tls }: Address): string =>
  `${endpoints.map(({ address, port }) => `${address}:${port}`).join(',')}${tls ? ', encrypted' : ', not encrypted'}`;

import { readFileSync } from 'node:fs';
import { EventStoreDBClient, type ChannelCredentialOptions } from '@eventstore/db-client';
import type { Address, TlsFiles } from './address.ts';
import { InvalidEventStoreUrl } from './invalid-event-store-url.ts';
import { silenceClient } from './silence-client.ts';

type Channel = Awaited<ReturnType<EventStoreDBClient['getChannel']>>;

/** The package's client, made from an address that was read by us, and able to leave nothing behind when it goes. */
export class LedgerClient extends EventStoreDBClient {
  #channel: Promise<Channel> | undefined;

  constructor(address: Address) {
    silenceClient();
    super(...settingsOf(address));
    const channel = this.getChannel;
    this.getChannel = () => (this.#channel = channel());
  }

  /** Ends what is open, and the connection: the client's own `dispose` leaves that standing. */
  async close(): Promise<void> {
    await this.dispose();
    const closed = this.#channel?.then(
      (channel) => channel.close(),
      () => undefined,
    );
    void closed;
  }
}

function settingsOf(address: Address): ConstructorParameters<typeof EventStoreDBClient> {
  const { endpoints, tls, credentials, deadline: _, ...tuning } = address;
  const [endpoint, ...others] = endpoints;
  const cluster = { endpoints: [...endpoints], nodePreference: 'leader' as const, ...tuning };
  const { keepAliveInterval, keepAliveTimeout, connectionName } = tuning;
  const node = { endpoint, keepAliveInterval, keepAliveTimeout, connectionName };
  const secured = tls ? certificates(tls) : { insecure: true };
  return [others.length > 0 ? cluster : node, secured, credentials] as ConstructorParameters<typeof EventStoreDBClient>;
}

const certificates = ({ ca, userCertificate, userKey }: TlsFiles): ChannelCredentialOptions => ({
  ...(ca !== undefined && { rootCertificate: fileOf('tlsCAFile', ca) }),
  ...(userCertificate !== undefined && { userCertFile: fileOf('userCertFile', userCertificate) }),
  ...(userKey !== undefined && { userKeyFile: fileOf('userKeyFile', userKey) }),
});

function fileOf(setting: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new InvalidEventStoreUrl(`the file that ${setting} names cannot be read`);
  }
}

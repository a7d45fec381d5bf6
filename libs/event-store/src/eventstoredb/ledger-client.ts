import { readFileSync } from 'node:fs';
import { EventStoreDBClient, type ChannelCredentialOptions } from '@eventstore/db-client';
import { convertToCommandError } from '@eventstore/db-client/dist/utils/CommandError.js';
import rpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import type { Appended } from '#libs/kernel';
import type { Address, TlsFiles } from './address.ts';
import { appendedIn, messagesOf, type ClassicAppend } from './append-call.ts';
import { InvalidEventStoreUrl } from './invalid-event-store-url.ts';
import { silenceClient } from './silence-client.ts';

type Channel = Awaited<ReturnType<EventStoreDBClient['getChannel']>>;

/** The package's client, made from an address that was read by us, and able to leave nothing behind when it goes. */
export class LedgerClient extends EventStoreDBClient {
  #channel: Promise<Channel> | undefined;
  /** What each append says beside its events, made once. */
  readonly #toLeader: ReturnType<EventStoreDBClient['callArguments']>;

  constructor(address: Address) {
    silenceClient();
    super(...settingsOf(address));
    const channel = this.getChannel;
    this.getChannel = () => (this.#channel = channel());
    this.#toLeader = this.callArguments({ requiresLeader: true });
  }

  /**
   * One append by a call of its own, to the leader alone: the classic way, whatever the server can do. The client itself goes
   * it only where a call carries credentials, and writes each event twice on it.
   */
  async append(append: ClassicAppend, deadline: number): Promise<Appended> {
    const messages = messagesOf(append);
    const answer = await this.execute(rpc.StreamsClient, 'append', (client) => {
      return new Promise<streams.AppendResp>((resolve, reject) => {
        const [metadata, lasting] = this.#toLeader;
        const options = { ...lasting, deadline: this.createDeadline(deadline) };
        const call = withoutStack(() =>
          client.append(metadata, options, (error, said) =>
            error ? reject(convertToCommandError(error)) : resolve(said),
          ),
        );
        call.on('error', reject);
        for (const message of messages) call.write(message);
        call.end();
      });
    });
    return appendedIn(answer, append);
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

/**
 * gRPC takes a picture of the stack with each call, should that one fail: a twelfth of all that an append costs us. An append's
 * errors are judged by their code, and nobody looks at it.
 */
function withoutStack<T>(begin: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
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

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';

const HOST = '127.0.0.1';
const RETRY_MS = 20;
const RETRIES = 250;

type Pair = Readonly<{ outside: Socket; inside: Socket }>;

/**
 * What stands between the callers and the server behind it: bytes pass through, until a fault has it that connections are cut,
 * refused or frozen. The server behind it never notices more than that.
 */
export class Gate {
  private readonly pairs = new Set<Pair>();
  private listener: Server | undefined;
  private frozen = false;
  port = 0;

  private constructor(private readonly behind: number) {}

  /** Opens a gate before the port of a server. */
  static async before(behind: number): Promise<Gate> {
    const gate = new Gate(behind);
    await gate.open();
    return gate;
  }

  get isOpen(): boolean {
    return this.listener !== undefined;
  }

  /** Cuts all connections there are; new ones are let in. */
  cut(): void {
    for (const { outside, inside } of this.pairs) {
      outside.resetAndDestroy();
      inside.destroy();
    }
    this.pairs.clear();
  }

  /** Cuts all connections and refuses new ones, as a server that is gone. */
  async shut(): Promise<void> {
    const { listener } = this;
    this.listener = undefined;
    const closed = listener && once(listener, 'close');
    listener?.close();
    this.cut();
    await closed;
  }

  /** Lets callers in again, on the same port. */
  async open(): Promise<void> {
    for (let left = RETRIES; !this.listener; left--) {
      this.listener = await this.listen().catch(async (error: unknown) => {
        if (left === 0) throw error;
        await later(RETRY_MS);
        return undefined;
      });
    }
    this.port = (this.listener.address() as AddressInfo).port;
  }

  /** Connections stay open and new ones are taken, but no byte passes: as before a server that was stopped. */
  freeze(): void {
    this.frozen = true;
    for (const { outside, inside } of this.pairs) {
      outside.unpipe(inside).pause();
      inside.unpipe(outside).pause();
    }
  }

  /** What was held back passes, and all that comes. */
  thaw(): void {
    this.frozen = false;
    for (const pair of this.pairs) join(pair);
  }

  /** The server's side of every connection ends; what callers send is still taken in. */
  halfClose(): void {
    for (const { outside, inside } of this.pairs) {
      inside.unpipe(outside);
      outside.end();
    }
  }

  private async listen(): Promise<Server> {
    const server = createServer({ allowHalfOpen: true }, (outside) => this.admit(outside));
    server.listen(this.port, HOST);
    await once(server, 'listening');
    return server;
  }

  private admit(outside: Socket): void {
    const pair = { outside, inside: connect({ port: this.behind, host: HOST, allowHalfOpen: true }) };
    this.pairs.add(pair);
    for (const socket of [pair.outside, pair.inside]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => this.part(pair));
    }
    if (!this.frozen) join(pair);
  }

  private part(pair: Pair): void {
    this.pairs.delete(pair);
    pair.outside.destroy();
    pair.inside.destroy();
  }
}

function join({ outside, inside }: Pair): void {
  outside.pipe(inside);
  inside.pipe(outside);
}

import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { duplexPair, type Duplex } from 'node:stream';
import { setTimeout as later } from 'node:timers/promises';
import { passing } from './passing.ts';

const HOST = '127.0.0.1';
const RETRY_MS = 20;
const RETRIES = 250;

/** A caller's connection, the server's end of it, and how to hold up what passes between them. */
type Passage = Readonly<{ outside: Socket; inside: Duplex; hold: () => void; release: () => void }>;

/**
 * What stands between the callers and the server behind it: bytes pass through, until a fault has it that connections are cut,
 * refused or frozen. The server behind it never notices more than that.
 */
export class Gate {
  private readonly passages = new Set<Passage>();
  private listener: Server | undefined;
  private frozen = false;
  port = 0;

  private constructor(private readonly admitted: (connection: Duplex) => void) {}

  /** Opens a gate: whoever comes through it is handed over. */
  static async before(admitted: (connection: Duplex) => void): Promise<Gate> {
    const gate = new Gate(admitted);
    await gate.open();
    return gate;
  }

  get isOpen(): boolean {
    return this.listener !== undefined;
  }

  /** Cuts all connections there are; new ones are let in. */
  cut(): void {
    for (const { outside, inside } of this.passages) {
      outside.resetAndDestroy();
      inside.destroy();
    }
    this.passages.clear();
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
    for (const { hold } of this.passages) hold();
  }

  /** What was held up passes, and all that comes. */
  thaw(): void {
    this.frozen = false;
    for (const { release } of this.passages) release();
  }

  /** The server's side of every connection ends; what callers send is still taken in. */
  halfClose(): void {
    for (const { outside } of this.passages) outside.end();
  }

  private async listen(): Promise<Server> {
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (outside) => this.admit(outside));
    server.listen(this.port, HOST);
    await once(server, 'listening');
    return server;
  }

  private admit(outside: Socket): void {
    const [inside, between] = duplexPair({ allowHalfOpen: true });
    const ways = [passing(outside, between), passing(between, outside)];
    const passage = {
      outside,
      inside,
      hold: () => ways.forEach((way) => way.hold()),
      release: () => ways.forEach((way) => way.release()),
    };
    this.passages.add(passage);
    for (const end of [outside, inside, between]) {
      end.on('error', () => undefined);
      end.once('close', () => this.part(passage, between));
    }
    if (!this.frozen) passage.release();
    this.admitted(inside);
  }

  private part(passage: Passage, between: Duplex): void {
    this.passages.delete(passage);
    for (const end of [passage.outside, passage.inside, between]) end.destroy();
  }
}

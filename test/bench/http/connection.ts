import { connect, type Socket } from 'node:net';

/** One HTTP connection that is kept open, as little of HTTP as it takes, so that the machine is left to the servers. */
export class Connection {
  private readonly socket: Socket;
  private received = '';
  private answered: ((status: number) => void) | undefined;

  constructor(port: number) {
    this.socket = connect(port, '127.0.0.1').setNoDelay(true).setEncoding('latin1');
    this.socket.on('data', (text) => this.take(String(text)));
    this.socket.on('close', () => this.answered?.(0));
  }

  /** Sends a whole request; resolves to the status of its answer, 0 where the connection was closed. */
  send(request: string): Promise<number> {
    return new Promise((resolve) => {
      this.answered = resolve;
      this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(text: string): void {
    this.received += text;
    const head = this.received.indexOf('\r\n\r\n');
    if (head < 0) return;
    const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(this.received.slice(0, head)) ?? [];
    if (this.received.length < head + 4 + Number(length)) return;
    const status = Number(this.received.slice(9, 12));
    this.received = '';
    this.answered?.(status);
  }
}

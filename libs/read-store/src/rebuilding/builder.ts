import type { ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import type { Mark } from '../checkpoints.ts';
import type { Passage } from '../passage.ts';
import { standBehind, startApart } from '../start-apart.ts';
import { Turns } from '../turns.ts';
import { errorOf, SWAP, type Order, type Poured, type Step } from './orders.ts';

/**
 * A program, without its extension, that calls `serveRebuilds`, and what it is to open the log by: anything that can be sent
 * to another process.
 */
export type RebuildsApart = Readonly<{ program: URL; log: unknown }>;

/** A projection to be built anew; the rest as `rebuild` has it. A signal ends the process, whatever it does. */
export type Task = Readonly<{
  projection: string;
  fence: number;
  signal: AbortSignal;
  poured: (events: number, seconds: number) => void;
  pausedFor: (swap: () => Promise<Mark>) => Promise<void>;
}>;

const ignored = (): void => undefined;

/**
 * Builds projections anew in a process of its own, which holds up nobody in this one: one after the other, in one process,
 * which is started for the first and gone behind the last.
 */
export class Builder {
  private readonly turns = new Turns();
  private child: ChildProcess | undefined;
  private waiting = 0;

  constructor(
    private readonly apart: RebuildsApart,
    private readonly passage: Passage,
  ) {}

  /** Rejects as `rebuild` does, and where the process ended: then the tables are swapped, or nothing has changed. */
  async build(task: Task): Promise<void> {
    this.waiting += 1;
    try {
      await this.turns.take(() => this.carriedOut(task));
    } finally {
      this.waiting -= 1;
      if (this.waiting === 0) this.letGo();
    }
  }

  private async carriedOut(task: Task): Promise<void> {
    const { projection, fence, signal } = task;
    signal.throwIfAborted();
    const child = this.started();
    const said = on(child, 'message', { close: ['exit'] }) as AsyncIterator<[Poured | Step]>;
    const end = (): void => void child.kill('SIGKILL');
    signal.addEventListener('abort', end);
    try {
      send(child, { projection, fence, log: this.apart.log, passage: this.passage });
      await followed(child, said, task);
    } finally {
      signal.removeEventListener('abort', end);
      await said.return?.();
      if (signal.aborted) await gone(child);
    }
  }

  private started(): ChildProcess {
    if (this.child?.connected === true) return this.child;
    const child = startApart(this.apart.program);
    // What goes wrong with it is met where its answer is waited for.
    child.on('error', ignored);
    if (child.pid !== undefined) standBehind(child.pid);
    return (this.child = child);
  }

  private letGo(): void {
    if (this.child?.connected === true) this.child.disconnect();
    this.child = undefined;
  }
}

/** One that could not even be started has no number, and never exits. */
const gone = async (child: ChildProcess): Promise<void> => {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

const send = (child: ChildProcess, message: Order | typeof SWAP): void => void child.send(message, ignored);

/** Follows what the process says to its end. */
async function followed(child: ChildProcess, said: AsyncIterator<[Poured | Step]>, task: Task): Promise<void> {
  const step = (): Promise<Step> => stepOf(said, task);
  await step();
  await task.pausedFor(async () => {
    send(child, SWAP);
    const swapped = await step();
    if (swapped.kind !== 'swapped') throw new TypeError(`The process said ${swapped.kind}`);
    return swapped.mark;
  });
  await step();
}

async function stepOf(said: AsyncIterator<[Poured | Step]>, { signal, poured }: Task): Promise<Step> {
  for (;;) {
    const next = await said.next();
    signal.throwIfAborted();
    if (next.done === true)
      throw Object.assign(new Error('The process that builds has ended'), { code: 'builder-ended' });
    const [one] = next.value;
    if (one.kind === 'failed') throw errorOf(one.failure);
    if (one.kind !== 'poured') return one;
    poured(one.events, one.seconds);
  }
}

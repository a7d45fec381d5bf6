import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import type { Answer } from './contestant.ts';

const started = new Set<ChildProcess>();

/** Ends those that nobody ended, where a comparison broke off: none is to outlive the bench. */
export function endAll(): void {
  for (const process of started) process.kill();
  started.clear();
}

/** A process of a contestant's own: it opens with its settings, then does what it is asked, one thing at a time. */
export class Child<Ready, Ask, Reply> {
  private constructor(
    private readonly process: ChildProcess,
    /** What it said of itself when it was open. */
    readonly ready: Ready,
  ) {}

  /** Starts the program (a path from this folder's parent, without its extension). Rejects with what kept it from opening. */
  static async open<Ready, Ask, Reply>(program: string, settings: object): Promise<Child<Ready, Ask, Reply>> {
    const file = new URL(`../${program}${extname(import.meta.url)}`, import.meta.url);
    const process = fork(file, [JSON.stringify(settings)]);
    started.add(process);
    return new Child(process, await answerOf<Ready>(process));
  }

  async ask(ask: Ask): Promise<Reply> {
    const answer = answerOf<Reply>(this.process);
    this.process.send(ask as object);
    return answer;
  }

  /** It closes what it opened, and ends. */
  async end(): Promise<void> {
    const exit = once(this.process, 'exit');
    this.process.disconnect();
    await exit;
    started.delete(this.process);
  }
}

async function answerOf<T>(process: ChildProcess): Promise<T> {
  const gone = new AbortController();
  const exit = once(process, 'exit', { signal: gone.signal }).then(([code]) => {
    throw new Error(`A contestant ended with ${code}`);
  });
  try {
    const [answer] = (await Promise.race([once(process, 'message', { signal: gone.signal }), exit])) as [Answer];
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.value as T;
  } finally {
    exit.catch(() => undefined);
    gone.abort();
  }
}

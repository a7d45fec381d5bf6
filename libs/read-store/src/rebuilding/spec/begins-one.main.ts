import { Builder, type Task } from '../builder.ts';

// A process that has a projection built, so that a spec may end it meanwhile.
process.once('message', (message) => {
  const { passage, directory } = message as { passage: never; directory: string };
  const program = new URL('./noting.main', import.meta.url);
  const task: Task = {
    projection: 'noted',
    fence: 9,
    signal: new AbortController().signal,
    poured: () => undefined,
    pausedFor: async (swap) => void (await swap()),
  };
  void new Builder({ program, log: directory }, passage).build(task);
});

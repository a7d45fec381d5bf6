/** What a contestant's process sends to whoever started it. */
export type Answer = Readonly<{ value: unknown } | { failure: string }>;

/** What a contestant is once it is open: what it says of itself, what it does when asked, and how it ends. */
export type Contestant<Ask, Reply> = Readonly<{
  ready: unknown;
  run: (ask: Ask) => Promise<Reply> | Reply;
  close: () => Promise<void> | void;
}>;

/** Runs in the contestant's process: opens it with the settings it was started with, and answers until it is let go. */
export async function contend<Settings, Ask, Reply>(
  open: (settings: Settings) => Promise<Contestant<Ask, Reply>>,
): Promise<void> {
  try {
    const { ready, run, close } = await open(JSON.parse(process.argv[2] ?? '{}') as Settings);
    process.on('message', (ask: Ask) => void answer(async () => run(ask)));
    process.once('disconnect', () => void Promise.resolve(close()).then(() => process.exit()));
    await answer(() => Promise.resolve(ready));
  } catch (error) {
    await answer(() => Promise.reject(error));
    process.exit();
  }
}

async function answer(work: () => Promise<unknown>): Promise<void> {
  const answered = await work().then(
    (value): Answer => ({ value }),
    (error: unknown): Answer => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
  await new Promise((resolve) => process.send?.(answered, resolve));
}

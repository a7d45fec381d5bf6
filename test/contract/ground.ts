import { EventStoreDBClient } from '@eventstore/db-client';
import { errorShown, plain } from './shown.ts';

const PATIENCE_MS = 20_000;

/** What a step of a scenario came to. */
export type Answer = Readonly<{ scenario: string; step: string; outcome: unknown }>;

/** What a scenario has: a client of the server under observation, streams of its own, and somebody who writes down. */
export type Ground = Readonly<{
  client: EventStoreDBClient;
  /** A stream's name that no other run has. */
  stream: (name: string) => string;
  /** Carries out one step, and writes down what it came to: a value, as it is to be shown, or an error. */
  attempt: <T>(step: string, work: () => Promise<T>, shown?: (outcome: T) => unknown) => Promise<void>;
  /** Writes down something that was seen. */
  say: (step: string, outcome: unknown) => void;
  /** What was thrown outside any promise so far, and not elsewhere. */
  uncaught: readonly string[];
}>;

export type Scenario = (ground: Ground) => Promise<void>;

export type Observing = Readonly<{
  scenario: string;
  client: EventStoreDBClient;
  /** Tells this run's streams from those of others; it is taken out of what is written down. */
  run: string;
  uncaught: readonly string[];
  write: (answer: Answer) => void;
  patience?: number;
}>;

export function groundOf({ scenario, client, run, uncaught, write, patience = PATIENCE_MS }: Observing): Ground {
  const say = (step: string, outcome: unknown) => write({ scenario, step, outcome: plain(outcome, `_${run}`) });
  return {
    client,
    say,
    uncaught,
    stream: (name) => `obs_${name}_${run}`,
    attempt: async (step, work, shown = (outcome) => outcome) => {
      try {
        say(step, shown(await inTime(work(), patience)));
      } catch (error) {
        say(step, errorShown(error as Error));
      }
    },
  };
}

/** The recorded answers waited 20 seconds before they said so; who knows that no answer comes may wait less. */
async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, no) => {
    timer = setTimeout(() => no(new Error('no answer in 20 s')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

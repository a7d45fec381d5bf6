import type { RecordedEvent } from '#libs/kernel';

/**
 * Who is told of what consumers do, to count, time and trace it. `around` does the work, once, and hands on what it throws;
 * `rebuilding` is told of each page that a rebuild folded, and of the seconds that it took.
 */
export type ConsumerObserver = Readonly<{
  around: <T>(consumer: string, events: readonly RecordedEvent[], work: () => Promise<T>) => Promise<T>;
  rebuilding: (consumer: string, events: number, seconds: number) => void;
}>;

/** Nobody looks on. */
export const UNOBSERVED: ConsumerObserver = { around: (_consumer, _events, work) => work(), rebuilding: () => {} };

import { DataDirectoryInUse, LogNotUsable } from '#libs/event-store';
import { UnsafeKey } from '#libs/http';
import { InvalidConfiguration } from '../configuration/invalid-configuration.ts';

/** What a process ends with: 2, it was told something that cannot be; 3, another one serves the data; 1, anything else. */
export const exitCodeOf = (error: unknown): number => {
  if (error instanceof DataDirectoryInUse) return 3;
  return [InvalidConfiguration, UnsafeKey, LogNotUsable].some((known) => error instanceof known) ? 2 : 1;
};

/** A line for the person who started this; the structured log has standard output for itself. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

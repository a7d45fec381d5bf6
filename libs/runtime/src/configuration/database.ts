import { POSTGRES_LIMITS, type PostgresLimits } from '#libs/read-store';
import { InvalidConfiguration } from './invalid-configuration.ts';
import type { Environment } from './variables.ts';

/** What each limit is called in the environment, and from where to where it may go. */
const LIMITS = {
  DATABASE_POOL: ['readers', 1, 500],
  DATABASE_WRITERS: ['writers', 2, 500],
  DATABASE_CONNECT_MS: ['connectMs', 100, 60_000],
  DATABASE_STATEMENT_MS: ['statementMs', 100, 600_000],
  DATABASE_LONG_STATEMENT_MS: ['longStatementMs', 1_000, 86_400_000],
  DATABASE_LOCK_MS: ['lockMs', 100, 60_000],
  DATABASE_IDLE_IN_TRANSACTION_MS: ['idleInTransactionMs', 500, 60_000],
  DATABASE_OPEN_MS: ['openMs', 0, 600_000],
} as const satisfies Readonly<Record<string, readonly [keyof PostgresLimits, number, number]>>;

/** The read database's address. What it says stays out of every message: it may hold a password. */
export function databaseUrlOf(text: string | undefined): string | undefined {
  if (text === undefined || (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text))) return text;
  throw new InvalidConfiguration('DATABASE_URL must be a URL that begins with postgres:// or postgresql://');
}

/** How much of the database this process may take, and how long it waits. */
export function databaseLimitsOf(environment: Environment): PostgresLimits {
  const told = Object.entries(LIMITS).flatMap(([variable, [limit, least, most]]) => {
    const name = variable as keyof typeof LIMITS;
    const text = environment[name];
    return text === undefined ? [] : [[limit, numberOf(text, name, least, most)] as const];
  });
  const applicationName = environment['DATABASE_APPLICATION_NAME'] ?? POSTGRES_LIMITS.applicationName;
  return { ...POSTGRES_LIMITS, ...Object.fromEntries(told), applicationName: nameOf(applicationName) };
}

function numberOf(text: string, name: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidConfiguration(`${name} must be a number from ${least} to ${most}`);
}

function nameOf(text: string): string {
  if (/^[\x20-\x7e]{1,63}$/.test(text)) return text;
  throw new InvalidConfiguration('DATABASE_APPLICATION_NAME must be 1 to 63 printable ASCII characters');
}

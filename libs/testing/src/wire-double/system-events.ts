import { system, type DoubleLog } from './double-log.ts';

const STATS = '$stats-127.0.0.1:2113';

/** What a server writes by itself when it is new: its own streams stand in the log before any other. */
export function seedSystemEvents(log: DoubleLog): DoubleLog {
  log.append(`$$${STATS}`, 'any', [system('$metadata', '{"$maxAge":86400}')]);
  log.append('$$$users', 'any', [system('$metadata', '{"$acl":{"$r":"$admins"}}')]);
  for (const user of ['admin', 'ops']) {
    log.append(`$user-${user}`, 'any', [system('$UserCreated', JSON.stringify({ loginName: user }))]);
    log.append('$users', 'any', [system('$User', JSON.stringify(user))]);
  }
  return log;
}

/** Writes what a server writes by itself as time goes by. */
export const writeStatistics = (log: DoubleLog): unknown =>
  log.append(STATS, 'any', [system('$statsCollected', '{"proc-startTime":"2026-01-01T00:00:00Z"}')]);

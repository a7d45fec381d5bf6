import { execFileSync } from 'node:child_process';
import { temporaryDirectory } from '#libs/testing';
import { streamName } from '#libs/kernel';
import { Callers } from '../callers.ts';
import { creating, type Command } from '../commands.ts';
import { times } from '../invented.ts';
import { isPutOff } from '../pipeline.ts';
import { environmentOf } from '../place.ts';
import { registering } from '../registering.ts';
import { sentUntil, type Sent } from '../round.ts';
import { serve, type Service } from '../service.ts';
import { cameThrough, watched } from '../trial.ts';
import type { FaultyServer } from './stand.ts';

/** How many commands come at once, and how many of them want the same stream: those go one after the other. */
const [WAVE, ON_ONE] = [80, 16];
/** Room for what the service needs, and not for what it would leave behind, outage by outage: that ends it. */
const SMALL = { NODE_OPTIONS: '--max-old-space-size=192' };
const MOST_GROWTH_KB = 160 * 1024;
/** By how much answers may be late on a machine that has other things to do: less than one stream’s commands would be. */
const GRACE_MS = 15_000;

type Outage = Readonly<{ milliseconds: number; deadlineMs: number }>;

/**
 * The server is gone for as long as that: command after command is put off inside its deadline, the service says what is
 * down, memory stays flat; and everything comes back by itself.
 */
export async function outage(server: FaultyServer, away: Outage): Promise<void> {
  const place = { directory: temporaryDirectory(), server };
  const service = await serve(place.directory, { ...environmentOf(place), ...SMALL });
  const callers = await schoolOn(service, place.directory);
  const trial = watched(place);
  await trial.seen.news();
  await server.stop();
  const ended = putOff(service, callers, away);
  await Promise.allSettled([ended]);
  await server.start();
  const sent = await ended;
  expect((await cameThrough(service, callers, trial, sent)).added).toStrictEqual([]);
  expect(await service.end('SIGTERM')).toBe(0);
}

/** Wave after wave is put off, as long as the outage lasts. */
async function putOff(
  service: Service,
  callers: Callers,
  { milliseconds, deadlineMs }: Outage,
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const [sizes, took]: [number[], number[]] = [[], []];
  for (const end = performance.now() + milliseconds; performance.now() < end;) {
    const began = performance.now();
    sent.push(...(await wave(callers, sent.length)));
    took.push(performance.now() - began);
    sizes.push(residentKbOf(service));
    expect(await downAt(service)).toContain('log');
  }
  expect(sent.filter(({ answer }) => !isPutOff(answer))).toStrictEqual([]);
  expect(Math.max(...took)).toBeLessThan(deadlineMs + GRACE_MS);
  expect(Math.max(...sizes) - (sizes[0] ?? 0)).toBeLessThan(MOST_GROWTH_KB);
  return sent;
}

/** Those who speak for a school, in a trust of its own. */
async function schoolOn(service: Service, directory: string): Promise<Callers> {
  const nobody = await Callers.of(service, directory);
  const ofTrust = registering(0);
  const trust = nobody.expected(ofTrust).createdId;
  const body = { trustId: trust, name: 'A school' };
  const ofSchool = creating('school', { key: 'school', as: 'operator', operation: 'RegisterSchool', body });
  for (const command of [ofTrust, ofSchool]) await nobody.carryOut([command]);
  return Callers.of(service, directory, { trust, school: nobody.expected(ofSchool).createdId });
}

async function wave(callers: Callers, from: number): Promise<readonly Sent[]> {
  const load = times(WAVE).map((n) => (n < ON_ONE ? aiming(callers, from + n) : registering(1 + from + n)));
  return (await sentUntil(WAVE, () => Promise.resolve(), { callers, load })).sent;
}

/** The school’s target, another each time: tenths of a percent. */
const aiming = ({ names: { school = '' } }: Callers, n: number): Command => ({
  key: `target-${n}`,
  as: 'headteacher',
  operation: 'SetAttendanceTarget',
  path: { schoolId: school },
  body: { percent: (((n / WAVE) | 0) * ON_ONE + (n % WAVE)) / 10 },
  stream: streamName('school', school),
  events: ['AttendanceTargetSet'],
});

/** The parts that are down, as the service tells an operator's tools. */
async function downAt({ port }: Service): Promise<readonly string[]> {
  const response = await fetch(`http://127.0.0.1:${port}/health/ready`);
  expect(response.status).toBe(503);
  const { facts } = (await response.json()) as { facts: { down: readonly Readonly<{ name: string }>[] } };
  return facts.down.map(({ name }) => name);
}

const residentKbOf = ({ pid }: Service): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));

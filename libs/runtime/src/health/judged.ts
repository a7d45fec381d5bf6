import { epochOf, instantOfEpoch, type Clock, type Position } from '#libs/kernel';
import type { ConsumerStanding } from '#libs/read-store';
import type { Noted } from './noted.ts';
import { DOWN, type OwnStatus, type Part } from './part.ts';

/** How long a consumer may stand at one place behind the log before that is worth a word: a fail-over takes as long. */
const SILENCE_MS = 30_000;

/** How long a consumer may be nobody's: another process takes over within seconds. */
const HANDOVER_MS = 15_000;

/** What a consumer is judged by: the log's end, and when. */
export type Circumstances = Readonly<{ head: Position; clock: Clock; noted: Noted }>;

/** A consumer as it is, whether it keeps this process from being ready, or only limps somewhere. */
export type Judged = Readonly<{ kind: OwnStatus['kind']; part: Part; verdict: 'well' | 'down' | 'degraded' }>;

/** How a consumer is that this process runs. One that is behind and does not move is silent, whatever it says of itself. */
export function judgedHere(own: OwnStatus, circumstances: Circumstances): Judged {
  const { name, kind, state, since, position, lastError } = own;
  const told = { name, state, since, ...(lastError !== undefined && { lastError }) };
  if (position === undefined) return { kind, part: told, verdict: DOWN.has(state) ? 'down' : 'well' };
  const part = heard({ ...told, position }, circumstances);
  return { kind, part, verdict: DOWN.has(part.state) ? 'down' : 'well' };
}

/** How a consumer is that another process runs, or should: nothing of it keeps this process from answering. */
export function judgedElsewhere(standing: ConsumerStanding, circumstances: Circumstances): Judged {
  const { consumer: name, kind, position, holder, heldSeconds = 0 } = standing;
  const { noted, clock } = circumstances;
  const held = noted.note(`${name} is held`, holder === undefined ? 'by nobody' : 'by somebody');
  const since =
    holder === undefined ? held.since : instantOfEpoch(Math.round(epochOf(clock.now()) - heldSeconds * 1_000));
  const state = holder === undefined ? 'unattended' : 'elsewhere';
  const part = heard({ name, state, since, position }, circumstances);
  const left = state === 'unattended' && held.milliseconds > HANDOVER_MS;
  return { kind, part, verdict: left || part.state === 'silent' ? 'degraded' : 'well' };
}

const MOVES = new Set(['live', 'elsewhere', 'catching-up']);

function heard({ position, ...part }: Part & { position: Position }, { head, noted }: Circumstances): Part {
  const lag = Math.max(0, head - position);
  const stands = noted.note(`${part.name} stands`, lag === 0 ? 'at the end' : `at ${position}`);
  if (!MOVES.has(part.state) || lag === 0 || stands.milliseconds < SILENCE_MS) return { ...part, lag };
  return { ...part, lag, state: 'silent', since: stands.since };
}

import { serveWhoeverStarted } from '../once-left-alone.ts';
import { writerThrough } from '../writer-through.ts';
import type { Writer } from '../writer.ts';
import type { Derivation } from './derivation.ts';
import { deriveRound } from './derive-round.ts';
import { BREAK_OFF, type RoundOrder, type RoundOutcome } from './round-apart.ts';

/** Carries out the round that this process was started for, and says what became of it. It ends with whoever started it. */
export async function serveRound(derivation: Derivation): Promise<void> {
  serveWhoeverStarted();
  const breakingOff = new AbortController();
  const { passage, fence } = await new Promise<RoundOrder>((resolve) => {
    process.on('message', (message: RoundOrder | typeof BREAK_OFF) =>
      message === BREAK_OFF ? breakingOff.abort() : resolve(message),
    );
  });
  const writer = await writerThrough(passage);
  const outcome = await outcomeOf(writer, derivation, { fence, signal: breakingOff.signal });
  await writer.close();
  process.send?.(outcome);
}

async function outcomeOf(
  writer: Writer,
  derivation: Derivation,
  options: Readonly<{ fence: number; signal: AbortSignal }>,
): Promise<RoundOutcome> {
  try {
    const position = await deriveRound({ writer }, derivation, options);
    return { position: position === 'too-many' ? undefined : position };
  } catch (error) {
    const {
      code,
      name = 'unknown',
      message = '',
    } = Object(error) as { code?: unknown; name?: string; message?: string };
    return { failure: { code: typeof code === 'string' ? code : name, message } };
  }
}

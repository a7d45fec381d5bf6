import { NO_STREAM, OutcomeUnknown, StoreUnavailable, type StreamName } from '#libs/kernel';
import { countUnder, envelopeOf, frozenClock, newEvent, tally } from '#libs/testing';
import { EventLedger } from '../ledger/event-ledger.ts';
import { inServer, opened, until } from './spec/opened.ts';

const STREAM = 'placement-1' as StreamName;
const COMMAND_MS = 20_000;

/** Since when a command was about it of whose time so much is left. */
const timeLeft = (milliseconds: number) => ({ since: performance.now() - COMMAND_MS + milliseconds });

describe('The time of a command', () => {
  it('is over when it is over: nothing is asked of the log then, and nothing was written', async () => {
    const { server, store } = await opened({ command: COMMAND_MS });
    await store.append(STREAM, NO_STREAM, [newEvent(1)]);
    await expect(store.append(STREAM, 0, [newEvent(2)], timeLeft(0))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(Array.fromAsync(store.readStream(STREAM, timeLeft(0)))).rejects.toBeInstanceOf(StoreUnavailable);
    expect(server.log.stream(inServer(STREAM))).toHaveLength(1);
  });

  it('is what an append has left of it, whatever was asked before', async () => {
    const { server, store } = await opened({ command: COMMAND_MS, attempt: COMMAND_MS });
    server.gate.freeze();
    const began = performance.now();
    const late = store.append(STREAM, NO_STREAM, [newEvent(1)], timeLeft(500));
    await expect(late).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(performance.now() - began).toBeLessThan(COMMAND_MS / 2);
    server.gate.thaw();
  });

  it('is what a reading has left of it, whatever was asked before', async () => {
    const { server, store } = await opened({ command: COMMAND_MS, reading: COMMAND_MS });
    server.gate.freeze();
    const began = performance.now();
    const late = Array.fromAsync(store.readStream(STREAM, timeLeft(500)));
    await expect(late).rejects.toBeInstanceOf(StoreUnavailable);
    expect(performance.now() - began).toBeLessThan(COMMAND_MS / 2);
    server.gate.thaw();
  });

  it('is one for all that it reads and writes: where reading took it all, nothing is written', async () => {
    const { server, store } = await opened({ command: 500 });
    const ledger = new EventLedger({ store, clock: frozenClock(), digestKey: new Uint8Array(32) });
    const { loadContext, ...rest } = countUnder('limits');
    const began = performance.now();
    const slowly: typeof loadContext = async (read, state) => {
      const context = await loadContext?.(read, state);
      await until(() => performance.now() > began + 600);
      return context ?? { policyVersion: '7', limit: 9 };
    };
    const counted = ledger.transact(tally, 't', envelopeOf(1), { ...rest, loadContext: slowly });
    await expect(counted).rejects.toBeInstanceOf(StoreUnavailable);
    expect(server.log.stream(inServer('tally-t')) ?? []).toHaveLength(0);
  });
});

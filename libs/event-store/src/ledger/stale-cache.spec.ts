import { Rejected, type Decision, type EventStore } from '#libs/kernel';
import {
  countBy,
  countUnder,
  envelopeOf,
  frozenClock,
  openTestStore,
  tally,
  temporaryDirectory,
  type Tally,
  type TallyEvent,
} from '#libs/testing';
import { EventLedger } from './event-ledger.ts';

const ledgerOn = (store: EventStore) => new EventLedger({ store, clock: frozenClock(), digestKey: new Uint8Array(32) });

/** Two processes, as it were: what `there` writes, the cache of `here` does not know. */
async function hereAndThere() {
  const directory = temporaryDirectory();
  return { here: ledgerOn(await openTestStore(directory)), there: ledgerOn(await openTestStore(directory)) };
}

const limitTo = (limit: number): Decision<Tally, TallyEvent, undefined> => ({
  authorise: () => undefined,
  decide: () => [{ type: 'LimitSet', data: { limit } }],
});

describe('A ledger whose memory is behind the log', () => {
  it('accepts what the log’s state allows', async () => {
    const { here, there } = await hereAndThere();
    await here.transact(tally, 't', envelopeOf(1), countBy(1));
    await there.transact(tally, 't', envelopeOf(2), countBy(1));
    expect(await here.transact(tally, 't', envelopeOf(3), countBy(1))).toMatchObject({ revision: 2, recorded: 1 });
    expect((await here.load(tally, 't')).state.count).toBe(3);
  });

  it('refuses what only its memory would allow', async () => {
    const { here, there } = await hereAndThere();
    await here.transact(tally, 't', envelopeOf(1), countBy(1));
    await there.transact(tally, 't', envelopeOf(2), countBy(9));
    await expect(here.transact(tally, 't', envelopeOf(3), countBy(1))).rejects.toMatchObject({ code: 'limit-reached' });
  });

  it('refuses nothing that only its memory would refuse', async () => {
    const { here, there } = await hereAndThere();
    await here.transact(tally, 't', envelopeOf(1), countBy(10));
    await there.transact(tally, 't', envelopeOf(2), limitTo(20));
    expect(await here.transact(tally, 't', envelopeOf(3), countBy(1))).toMatchObject({ revision: 2, recorded: 1 });
  });

  it('calls nothing unchanged that only its memory would leave unchanged', async () => {
    const { here, there } = await hereAndThere();
    const onlyOnce = {
      ...countBy(1),
      decide: ({ limit }: Tally) => (limit === 10 ? [] : countBy(1).decide({ count: 0, limit }, undefined)),
    };
    await here.transact(tally, 't', envelopeOf(1), countBy(1));
    await there.transact(tally, 't', envelopeOf(2), limitTo(20));
    expect(await here.transact(tally, 't', envelopeOf(3), onlyOnce)).toMatchObject({ recorded: 1 });
  });

  it('turns nobody away whom only its memory would turn away', async () => {
    const { here, there } = await hereAndThere();
    const afterTheLimit = {
      ...countBy(1),
      authorise: ({ limit }: Tally) => {
        if (limit === 10) throw new Rejected('not-found', 'not-found', 'There is no such record.');
      },
    };
    await here.transact(tally, 't', envelopeOf(1), countBy(1));
    await there.transact(tally, 't', envelopeOf(2), limitTo(20));
    expect(await here.transact(tally, 't', envelopeOf(3), afterTheLimit)).toMatchObject({ recorded: 1 });
  });

  it('takes the revision that the caller saw elsewhere, and refuses its own older one', async () => {
    const { here, there } = await hereAndThere();
    await here.transact(tally, 't', envelopeOf(1), countBy(1));
    await there.transact(tally, 't', envelopeOf(2), countBy(1));
    const older = here.transact(tally, 't', envelopeOf(3, { ifMatch: 0 }), countBy(1));
    await expect(older).rejects.toMatchObject({ code: 'precondition-failed' });
    await there.transact(tally, 't', envelopeOf(4), countBy(1));
    expect(await here.transact(tally, 't', envelopeOf(5, { ifMatch: 2 }), countBy(1))).toMatchObject({ revision: 3 });
  });

  it('refuses on what another stream holds by now', async () => {
    const { here, there } = await hereAndThere();
    await here.transact(tally, 'limits', envelopeOf(1), limitTo(5));
    await here.transact(tally, 't', envelopeOf(2), countUnder('limits'));
    await there.transact(tally, 'limits', envelopeOf(3), limitTo(1));
    const refused = here.transact(tally, 't', envelopeOf(4), countUnder('limits'));
    await expect(refused).rejects.toMatchObject({ code: 'limit-reached', details: { limit: 1 } });
  });

  it('accepts on what another stream holds by now', async () => {
    const { here, there } = await hereAndThere();
    await here.transact(tally, 'limits', envelopeOf(1), limitTo(1));
    await here.transact(tally, 't', envelopeOf(2), countUnder('limits'));
    await there.transact(tally, 'limits', envelopeOf(3), limitTo(5));
    expect(await here.transact(tally, 't', envelopeOf(4), countUnder('limits'))).toMatchObject({ revision: 1 });
  });

  it('forgets streams it has no room for, and knows them again', async () => {
    const store = await openTestStore();
    const small = new EventLedger({ store, clock: frozenClock(), digestKey: new Uint8Array(32), cacheSize: 2 });
    for (let n = 0; n < 5; n += 1) await small.transact(tally, `t${n}`, envelopeOf(n), countBy(n));
    for (let n = 0; n < 5; n += 1) await small.transact(tally, `t${n}`, envelopeOf(n + 10), countBy(1));
    expect((await small.load(tally, 't4')).state.count).toBe(5);
  });
});

import { EventLedger, openEmbedded } from '#libs/event-store';
import { school, type SchoolEvent } from '#libs/governance';
import type { SchoolId, TrustId } from '#libs/kernel';
import { envelopeOf, frozenClock, fixedId, temporaryDirectory } from '#libs/testing';
import { readConfiguration } from '../configuration/configuration.ts';
import { trustOf } from './trust-of.ts';

const [schoolId, trustId] = [fixedId(1) as SchoolId, fixedId(2) as TrustId];

async function directoryWithSchool(): Promise<string> {
  const directory = temporaryDirectory();
  const store = await openEmbedded({ directory });
  const clock = frozenClock('2026-09-07T08:00:00Z');
  const ledger = new EventLedger({ store, clock, digestKey: new Uint8Array(32) });
  const registered: SchoolEvent = { type: 'SchoolRegistered', data: { schoolId, trustId, name: 'Riverside Academy' } };
  await ledger.transact(school, schoolId, envelopeOf(1), { authorise: () => undefined, decide: () => [registered] });
  await store.close();
  return directory;
}

describe('The trust of an organisation', () => {
  it('is what the school’s own stream says', async () => {
    const configuration = readConfiguration({ LEDGER_DATA: await directoryWithSchool() });
    expect(await trustOf(configuration, schoolId)).toBe(trustId);
    expect(await trustOf(configuration, fixedId(9))).toBeUndefined();
  });
  it('is not known before there is a log', async () => {
    expect(await trustOf(readConfiguration({ LEDGER_DATA: temporaryDirectory() }), schoolId)).toBeUndefined();
  });
});

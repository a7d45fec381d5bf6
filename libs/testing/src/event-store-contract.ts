import { appendingContract } from './contract/appending.ts';
import { clientsContract } from './contract/clients.ts';
import { dataContract } from './contract/data.ts';
import { followingContract } from './contract/following.ts';
import { readingContract } from './contract/reading-back.ts';
import { repeatingContract } from './contract/repeating.ts';
import { slowConsumerContract } from './contract/slow-consumer.ts';
import { useLog, type ContractLog, type MakeSubject } from './contract/subject.ts';

export type { ContractSubject, MakeSubject } from './contract/subject.ts';

const PARTS: Readonly<Record<string, (log: ContractLog) => void>> = {
  Appending: appendingContract,
  'Sending again what was recorded': repeatingContract,
  'What events hold': dataContract,
  Reading: readingContract,
  Following: followingContract,
  'A slow consumer': slowConsumerContract,
  'Clients and namespaces': clientsContract,
};

/** What every adapter of the EventStore port must do; `make` gives a new, empty log before each test. */
export const eventStoreContract = (name: string, make: MakeSubject): void =>
  describe(name, () => {
    for (const [part, contract] of Object.entries(PARTS)) describe(part, () => contract(useLog(make)));
  });

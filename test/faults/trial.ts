import { temporaryDirectory } from '#libs/testing';
import type { RecordedEvent } from '#libs/kernel';
import { Callers } from './callers.ts';
import { LOAD_TIME } from './load.ts';
import { SeenLog } from './log.ts';
import { isPutOff } from './pipeline.ts';
import { directoryOf, openedBeside, type Place } from './place.ts';
import { differences } from './read-models.ts';
import { keptWhole, repeated, wholeOnce, type Sent } from './round.ts';
import { found, type Counts, type School } from './school.ts';
import { seeded } from './seeded.ts';
import type { Service } from './service.ts';

/** What is looked at behind each fault: the log, and read models that no fault ever met, kept from the same log. */
export type Watched = Readonly<{ place: Place; seen: SeenLog; rebuilt: string }>;

/** A school that goes on from round to round. */
export type Trial = Watched & Readonly<{ school: School; random: () => number }>;

/** All that has no answer is sent again, and so many of the others, who must hear the same as before. */
const REPEATED = 200;

export const watched = (place: Place): Watched => ({
  place,
  seen: new SeenLog(() => openedBeside(place)),
  rebuilt: temporaryDirectory(),
});

/** Founds a school on the service; the same seed means the same commands, and faults after as many answers. */
export async function trialOn(
  service: Service,
  place: Place,
  { seed, counts }: Readonly<{ seed: number; counts: Counts }>,
): Promise<Trial> {
  const trial = watched(place);
  const school = await found(service, directoryOf(place), counts);
  await trial.seen.news();
  return { ...trial, school, random: seeded(seed) };
}

export async function callersOf(service: Service, { place, school }: Trial): Promise<Callers> {
  const callers = await Callers.of(service, directoryOf(place), school.names);
  await callers.stage.setClock(LOAD_TIME);
  return callers;
}

/** What was found behind a fault: what the log held before anything was sent again, and what processes added to it. */
export type Found = Readonly<{ kept: readonly RecordedEvent[]; added: readonly RecordedEvent[] }>;

/**
 * Whatever befell the service: what was answered is kept, nothing is there by halves, all of it in the end, and once, and the
 * read models are equal to a rebuild. What was put off has no answer yet, any more than what nobody answered.
 */
export async function cameThrough(
  service: Service,
  callers: Callers,
  { place, seen, rebuilt }: Watched,
  sent: readonly Sent[],
): Promise<Found> {
  const [open, told] = [sent.filter(isOpen).map(unanswered), sent.filter((one) => !isOpen(one))];
  const kept = await seen.news();
  keptWhole([...open, ...told], kept);
  const again = await repeated(callers, [...open, ...told.slice(0, REPEATED)]);
  const events = [...kept];
  const log = async () => {
    events.push(...(await seen.news()));
    return seen.asLog();
  };
  expect(await differences(service, place, { rebuilt, log })).toStrictEqual([]);
  return { kept, added: wholeOnce([...again, ...told.slice(REPEATED)], events) };
}

const isOpen = ({ answer }: Sent): boolean => answer === undefined || isPutOff(answer);
const unanswered = (one: Sent): Sent => ({ ...one, answer: undefined });

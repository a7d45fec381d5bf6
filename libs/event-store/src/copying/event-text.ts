import type { RecordedEvent } from '#libs/kernel';

/** All of an event that a copy keeps, as one text: two events are the same where their texts are. */
export const eventText = ({ stream, revision, id, type, data, metadata }: RecordedEvent): string =>
  JSON.stringify([stream, revision, id, type, data, metadata]);

const PARTS = ['id', 'type', 'data', 'metadata'] as const;

/**
 * How two events at one place of two logs differ, for the operator; undefined where they do not. Says of no event what is
 * in it.
 */
export function differenceBetween(
  here: RecordedEvent | undefined,
  there: RecordedEvent | undefined,
): string | undefined {
  if (!there) return here && `the target lacks ${nameOf(here)}`;
  if (!here) return `the target holds ${nameOf(there)}, which the source does not have`;
  if (eventText(here) === eventText(there)) return undefined;
  if (placeOf(here) !== placeOf(there))
    return `where the source has ${nameOf(here)}, the target holds ${nameOf(there)}`;
  const parts = PARTS.filter((part) => JSON.stringify(here[part]) !== JSON.stringify(there[part]));
  return `${nameOf(here)} has another ${parts.join(' and ')} in the target`;
}

const placeOf = ({ stream, revision }: RecordedEvent): string => `revision ${revision} of ${stream}`;
const nameOf = (event: RecordedEvent): string => `${placeOf(event)} (${event.type})`;

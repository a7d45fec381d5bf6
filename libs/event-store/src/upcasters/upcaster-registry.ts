import type { RecordedEvent } from '#libs/kernel';

/** A pure step from one stored type's data to the next one's. */
export type Upcaster = Readonly<{ to: string; step: (data: never) => unknown }>;

/** Stored type (`AbsenceReported`, `AbsenceReported.v2` …) → the step up from it. The last type of a chain has none. */
export type UpcasterRegistry = Readonly<Record<string, Upcaster>>;

const VERSION = /\.v\d+$/;

/** The name that code knows a stored type by. */
export const nameOf = (storedType: string): string => storedType.replace(VERSION, '');

/** Takes an event all the way up, and gives it the name that code knows. */
export function upcast(event: RecordedEvent, registry: UpcasterRegistry): RecordedEvent {
  let { type, data } = event;
  for (let next = stepFrom(registry, type); next !== undefined; next = stepFrom(registry, type)) {
    data = next.step(data as never);
    type = next.to;
  }
  return type === event.type && !VERSION.test(type) ? event : { ...event, type: nameOf(type), data };
}

/** For each name with versions, the stored type at the end of its chain: what is written today. */
export function currentNames(registry: UpcasterRegistry): ReadonlyMap<string, string> {
  return new Map(Object.keys(registry).map((type) => [nameOf(type), lastOf(type, registry)]));
}

function lastOf(first: string, registry: UpcasterRegistry): string {
  const seen = new Set<string>();
  let type = first;
  for (let next = stepFrom(registry, type); next !== undefined; next = stepFrom(registry, type)) {
    seen.add(type);
    if (seen.has(next.to)) throw new Error(`Upcasting ${first} never ends`);
    if (nameOf(next.to) !== nameOf(first)) throw new Error(`Upcasting ${first} must not end as ${next.to}`);
    type = next.to;
  }
  return type;
}

const stepFrom = (registry: UpcasterRegistry, type: string): Upcaster | undefined =>
  Object.hasOwn(registry, type) ? registry[type] : undefined;

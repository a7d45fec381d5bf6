import type { CommandId, EventId } from '#libs/kernel';

/** The n-th id of a kind (0 to 15): a UUID, the same in every run. */
export const fixedId = (n: number, kind = 0): string =>
  `00000000-0000-500${kind.toString(16)}-8000-${n.toString(16).padStart(12, '0')}`;

/** Ids for specs: the same in every run, apart from each other by their kind. */
export const fixedIds = {
  event: (n: number): EventId => fixedId(n, 1) as EventId,
  command: (n: number): CommandId => fixedId(n, 2) as CommandId,
  correlation: (n: number): string => fixedId(n, 3),
  record: (n: number): string => fixedId(n, 4),
  person: (n: number): string => fixedId(n, 5),
};

import { categoryOf, idIn, type Event, type RecordedEvent } from '#libs/kernel';
import type { Recorded } from './recorded.ts';
import type { Key, Row, Table } from './table.ts';

/** What an event makes of the row under one of its keys. Pure; the same row means no change, undefined deletes it. */
export type Step<R, E extends Event> = (row: R | undefined, event: Recorded<E>, key: Key) => R | undefined;

/**
 * How events fold into a table. `steps` names event types; `every` comes after a type's own step, on every event of the
 * `categories` (of the whole log where none are named). The keys that an event touches are the id in its stream's name,
 * unless `key` or `keys` says otherwise. With `appendOnly` a step only ever adds rows, so none is loaded.
 */
export type FoldOptions<R, E extends Event> = Readonly<{
  categories?: readonly string[];
  key?: (event: Recorded<E>) => Key;
  keys?: (event: Recorded<E>) => readonly Key[];
  steps?: { readonly [T in E['type']]?: Step<R, Extract<E, { type: T }>> };
  every?: Step<R, E>;
  appendOnly?: boolean;
}>;

/** A fold as the runner sees it; `events` is only there for the compiler, so that a fold keeps the type of its events. */
export type Fold<E extends Event = Event> = Readonly<{
  table: Table;
  appendOnly: boolean;
  concerns: (event: RecordedEvent) => boolean;
  keysOf: (event: RecordedEvent) => readonly Key[];
  step: (row: Row | undefined, event: RecordedEvent, key: Key) => Row | undefined;
  /** Never there: it ties a fold to its events for the compiler. A method, so that folds over several contexts go together. */
  events?(event: E): void;
}>;

/** A read model: tables, and the pure fold that fills them. A changed fold or table gets a new version. */
export type Projection = Readonly<{ name: string; version: number; folds: readonly Fold[] }>;

type AnyStep = ((row: Row | undefined, event: RecordedEvent, key: Key) => Row | undefined) | undefined;

/** A fold over one table: `tableFold(placementTable)({ steps: … })`. Two calls, so that steps are typed by table and events. */
export const tableFold =
  <R>(into: Table<R>) =>
  <E extends Event>(options: FoldOptions<R, E>): Fold<E> => {
    const steps = new Map(Object.entries(options.steps ?? {})) as ReadonlyMap<string, AnyStep>;
    const every = options.every as AnyStep;
    const { categories, appendOnly = false } = options;
    return {
      table: into as unknown as Table,
      appendOnly,
      concerns: ({ type, stream }) =>
        (every !== undefined || steps.has(type)) && (categories?.includes(categoryOf(stream)) ?? true),
      keysOf: keysOf(options),
      step: (row, event, key) => {
        const own = steps.get(event.type);
        const stepped = own ? own(row, event, key) : row;
        return every ? every(stepped, event, key) : stepped;
      },
    };
  };

function keysOf<R, E extends Event>({ key, keys }: FoldOptions<R, E>): (event: RecordedEvent) => readonly Key[] {
  if (keys) return keys as (event: RecordedEvent) => readonly Key[];
  const one = (key ?? (({ stream }) => [idIn(stream)])) as (event: RecordedEvent) => Key;
  return (event) => [one(event)];
}

/** Defines a read model over a context's events. */
export const projection = <E extends Event>(
  definition: Readonly<{ name: string; version: number; folds: readonly Fold<E>[] }>,
): Projection => definition;

/** The tables of a projection, each once, in the order of its folds. */
export const tablesOf = ({ folds }: Projection): readonly Table[] => [
  ...new Map(folds.map(({ table }) => [table.name, table])).values(),
];

import { streamName, type Event, type RecordedEvent } from '#libs/kernel';
import { projection, table, tableFold, type Projection } from '#libs/read-store';
import { recordedLog, type LogEntry } from './recorded-in.ts';

/** A toy context for the specs of what carries projections: places are visited, now and then they are closed. */
export type VisitEvent = Event<'Visited', { by: string }> | Event<'Closed', object>;

export type PlaceRow = Readonly<{ place_id: string; visits: number; last_by: string }>;
export type VisitRow = Readonly<{ visit: number; place_id: string; by: string }>;
export type VisitTables = { place: PlaceRow; visit: VisitRow };

const places = table<PlaceRow>('place', {
  columns: { place_id: 'text', visits: 'integer', last_by: 'text' },
  key: ['place_id'],
  indexes: [['visits', 'place_id']],
});
const visits = table<VisitRow>('visit', {
  columns: { visit: 'integer', place_id: 'text', by: 'text' },
  key: ['visit'],
});

/** What a spec may want otherwise; `onVisit` is called by the step, so that it can be made to throw. */
export type VisitsChange = Readonly<{
  name?: string;
  version?: number;
  onVisit?: (by: string) => void;
  numberOf?: (event: { position: number }) => number;
}>;

/** Counts the visits of each place, and lists them all. */
export const visitsProjection = (change: VisitsChange = {}): Projection => {
  const { name = 'visits', version = 1, onVisit, numberOf = ({ position }) => position } = change;
  return projection<VisitEvent>({
    name,
    version,
    folds: [
      tableFold(places)({
        steps: {
          Visited: (row, { data }, [id]) => {
            onVisit?.(data.by);
            return { place_id: String(id), visits: (row?.visits ?? 0) + 1, last_by: data.by };
          },
          Closed: () => undefined,
        },
      }),
      tableFold(visits)({
        appendOnly: true,
        steps: {
          Visited: (_none, event, [id]) => ({ visit: numberOf(event), place_id: String(id), by: event.data.by }),
        },
      }),
    ],
  });
};

/** `count` visits to `among` places in turn, from the position on. */
export const visitsFrom = (position: number, count: number, among = 3): RecordedEvent[] =>
  recordedLog(
    ...Array.from({ length: count }, (_, index): LogEntry => {
      const n = position + index;
      const visited: VisitEvent = { type: 'Visited', data: { by: `v-${n}` } };
      return [streamName('place', `p-${n % among}`), visited, { position: n }];
    }),
  );

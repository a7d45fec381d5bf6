import { streamName, type Event } from '#libs/kernel';
import { describeOnBothDatabases, project, recordedLog, rowsOf, type LogEntry } from '#libs/testing';
import { projection, table, tableFold } from './index.ts';

type Thing = Readonly<{
  thing_id: string;
  status: 'open' | 'closed';
  revision: number;
  weight: number | null;
  urgent: boolean;
  targets: readonly Readonly<{ area: string; at: string | null }>[];
}>;

type ThingEvent =
  | Event<'ThingOpened', Pick<Thing, 'targets' | 'urgent'>>
  | Event<'ThingWeighed', { weight: number }>
  | Event<'ThingClosed', object>
  | Event<'ThingForgotten', object>;

const things = table<Thing>('thing', {
  columns: {
    thing_id: 'text',
    status: 'text',
    revision: 'integer',
    weight: 'real?',
    urgent: 'boolean',
    targets: 'json',
  },
  key: ['thing_id'],
  indexes: [['status', 'thing_id']],
});

type Line = Readonly<{ thing_id: string; revision: number; type: string; at: string }>;
const lines = table<Line>('thing_line', {
  columns: { thing_id: 'text', revision: 'integer', type: 'text', at: 'text' },
  key: ['thing_id', 'revision'],
});

type Tally = Readonly<{ day: string; kind: string; count: number }>;
const tallies = table<Tally>('thing_tally', {
  columns: { day: 'text', kind: 'text', count: 'integer' },
  key: ['day', 'kind'],
});

const thingProjection = projection<ThingEvent>({
  name: 'thing',
  version: 1,
  folds: [
    tableFold(things)({
      steps: {
        ThingOpened: (_none, { data, revision }, [id]) => ({
          thing_id: String(id),
          status: 'open',
          revision,
          weight: null,
          urgent: data.urgent,
          targets: data.targets,
        }),
        ThingWeighed: (row, { data }) => row && { ...row, weight: data.weight },
        ThingClosed: (row) => row && { ...row, status: 'closed' },
        ThingForgotten: () => undefined,
      },
      every: (row, { revision }) => row && { ...row, revision },
    }),
    tableFold(lines)({
      categories: ['thing'],
      appendOnly: true,
      every: (_none, { type, revision, metadata }, [id]) => ({
        thing_id: String(id),
        revision,
        type,
        at: metadata.occurredAt,
      }),
    }),
    tableFold(tallies)({
      keys: ({ metadata, type }) => [
        [metadata.occurredAt.slice(0, 10), type],
        [metadata.occurredAt.slice(0, 10), 'any'],
      ],
      steps: { ThingOpened: count, ThingClosed: count },
    }),
  ],
});

function count(row: Tally | undefined, _event: unknown, [day, kind]: readonly (string | number)[]): Tally {
  return { day: String(day), kind: String(kind), count: (row?.count ?? 0) + 1 };
}

const [one, two] = [streamName('thing', 'a-1'), streamName('thing', 'Łódź ’2’')];
const other = streamName('other', 'o-1');
const opened = (urgent = false): ThingEvent => ({
  type: 'ThingOpened',
  data: { urgent, targets: [{ area: 'Größe — “naïve” 🎒', at: null }] },
});
const weighed = (weight: number): ThingEvent => ({ type: 'ThingWeighed', data: { weight } });
const closed: ThingEvent = { type: 'ThingClosed', data: {} };
const forgotten: ThingEvent = { type: 'ThingForgotten', data: {} };
const elsewhere: Event = { type: 'SomethingElse', data: {} };

describeOnBothDatabases('A projection', (openDb) => {
  const told = async (...entries: readonly LogEntry[]) => {
    const db = await project(thingProjection, recordedLog(...entries), await openDb());
    return rowsOf(thingProjection, db);
  };

  it('folds each event once into the row of its stream, whatever is delivered how often', async () => {
    const { thing } = await told(
      [one, opened(true)],
      [two, opened()],
      [other, elsewhere],
      [one, weighed(1.5)],
      [two, closed],
    );
    const targets = [{ area: 'Größe — “naïve” 🎒', at: null }];
    expect(thing).toStrictEqual([
      { thing_id: 'a-1', status: 'open', revision: 1, weight: 1.5, urgent: true, targets },
      { thing_id: 'Łódź ’2’', status: 'closed', revision: 1, weight: null, urgent: false, targets },
    ]);
  });

  it('deletes the row that a step makes nothing of, and may make it again', async () => {
    const { thing } = await told([one, opened()], [one, forgotten], [two, opened()], [two, forgotten], [two, opened()]);
    expect(thing).toMatchObject([{ thing_id: 'Łódź ’2’', revision: 2 }]);
  });

  it('adds a row for every event of a category', async () => {
    const { thing_line: trail } = await told([one, opened()], [other, elsewhere], [one, closed]);
    const at = '2026-09-04T08:50:00.000Z';
    expect(trail).toStrictEqual([
      { thing_id: 'a-1', revision: 0, type: 'ThingOpened', at },
      { thing_id: 'a-1', revision: 1, type: 'ThingClosed', at },
    ]);
  });

  it('folds an event into every key it touches', async () => {
    const { thing_tally: tally } = await told([one, opened()], [two, opened()], [one, closed]);
    expect(tally).toStrictEqual([
      { day: '2026-09-04', kind: 'ThingClosed', count: 1 },
      { day: '2026-09-04', kind: 'ThingOpened', count: 2 },
      { day: '2026-09-04', kind: 'any', count: 3 },
    ]);
  });
});

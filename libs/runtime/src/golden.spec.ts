import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { absences, attendanceTrail } from '#libs/attendance';
import { openEmbedded, withUpcasters } from '#libs/event-store';
import { cascade, governanceTrail, localPolicy, oversight, policy, school, training, trust } from '#libs/governance';
import { categoryOf, fold, type Aggregate, type Event, type RecordedEvent } from '#libs/kernel';
import { placement, placementTrail } from '#libs/placements';
import { provider, providerTrail } from '#libs/providers';
import { openReadDb } from '#libs/read-store';
import { concern, safeguardingTrail } from '#libs/safeguarding';
import { student, studentTrail } from '#libs/students';
import { FixedLog, project, temporaryDirectory } from '#libs/testing';
import { COMPOSITION } from './composition.ts';

/** A context, as far as what it stores is concerned. Its sentences name every type of its union: a forgotten one does not compile. */
type Storing = Readonly<{
  context: string;
  types: readonly string[];
  sentences: Readonly<Record<string, (data: never) => string>>;
  aggregates: readonly Aggregate<unknown, Event>[];
}>;

const storing = (
  context: string,
  sentences: Storing['sentences'],
  ...aggregates: readonly Readonly<{ category: string }>[]
): Storing => ({
  context,
  types: Object.keys(sentences),
  sentences,
  aggregates: aggregates as Storing['aggregates'],
});

/** Every context that stores events. */
const STORING: readonly Storing[] = [
  storing('governance', governanceTrail, trust, school, policy, cascade, oversight, localPolicy, training),
  storing('students', studentTrail, student),
  storing('providers', providerTrail, provider),
  storing('placements', placementTrail, placement),
  storing('attendance', attendanceTrail, absences),
  storing('safeguarding', safeguardingTrail, concern),
];

const folderOf = (context: string): URL => new URL(`../../${context}/src/domain/golden/`, import.meta.url);

/** One real event of each type that a context ever stored, by the stored type: they are read for ever. */
function goldenOf(context: string): ReadonlyMap<string, RecordedEvent> {
  const folder = folderOf(context);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as RecordedEvent;
  return new Map(files.map((file) => [file.replace(/\.json$/, ''), read(file)]));
}

/** Keeps an event as the example of its stored type; one that is there already is never replaced. */
function keepGolden(context: string, event: RecordedEvent): void {
  const folder = folderOf(context);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${event.type}.json`, folder), `${JSON.stringify(event, null, 2)}\n`, { flag: 'wx' });
}

/** Every type that was ever stored: what is written today, and what a step leads up from. */
const { upcasters } = COMPOSITION;
const FORMER = Object.keys(upcasters);
const nameOf = (storedType: string): string => storedType.replace(/\.v\d+$/, '');
const storedTypes = ({ types }: Storing): readonly string[] => {
  const upTo = Object.values(upcasters).map(({ to }) => to);
  const versioned = [...FORMER, ...upTo].filter((stored) => types.includes(nameOf(stored)));
  return [...new Set([...types, ...versioned])].toSorted();
};

/** The events as the product reads them today. */
async function decoded(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
  const batches = await Array.fromAsync(withUpcasters(new FixedLog(events), upcasters).readAll());
  return batches.flatMap((batch) => batch.events);
}

/** All golden events as one log, those of a category as one stream, in the order in which they were written. */
function asOneLog(): readonly RecordedEvent[] {
  const events = STORING.flatMap(({ context }) => [...goldenOf(context).values()]);
  const streams = new Map<string, RecordedEvent[]>();
  return events
    .toSorted((one, other) => one.position - other.position)
    .map((event, position) => {
      const stream = streams.get(categoryOf(event.stream)) ?? [];
      streams.set(categoryOf(event.stream), [...stream, event]);
      return { ...event, stream: (stream[0] ?? event).stream, revision: stream.length, position };
    });
}

/** `GOLDEN_FROM=<data directory>` keeps, from a real log, an example of each type that has none yet. */
async function keepWhatIsMissing(directory: string): Promise<void> {
  const log = await openEmbedded({ directory, readOnly: true });
  const events = (await Array.fromAsync(log.readAll())).flatMap((batch) => batch.events);
  await log.close();
  for (const { context, types } of STORING) {
    const kept = goldenOf(context);
    for (const type of types.filter((one) => !kept.has(one))) {
      const example = events.find((event) => event.type === type);
      if (example) keepGolden(context, example);
    }
  }
}

const from = process.env['GOLDEN_FROM'];
if (from !== undefined) await keepWhatIsMissing(from);

describe.each(STORING)('Every type of event that $context ever stored', (storing) => {
  const golden = goldenOf(storing.context);

  it('has a real one on record, and nothing else is', () =>
    expect([...golden.keys()].toSorted()).toStrictEqual(storedTypes(storing)));

  it('is on record under its own name, as the log holds it', () => {
    for (const [storedType, event] of golden) {
      expect(event.type).toBe(storedType);
      expect(Object.keys(event).toSorted()).toStrictEqual(
        ['data', 'id', 'metadata', 'position', 'revision', 'storedAt', 'stream', 'type'].toSorted(),
      );
    }
  });

  it('can be told in a sentence', async () => {
    const events = await decoded(asOneLog());
    for (const { type, data } of events.filter((event) => storing.types.includes(event.type))) {
      const sentence = storing.sentences[type]!(data as never);
      expect(sentence).toMatch(/^.+\.$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('can be folded', async () => {
    const events = await decoded(asOneLog());
    for (const aggregate of storing.aggregates) {
      const own = events.filter(({ stream }) => categoryOf(stream) === aggregate.category);
      expect(fold(aggregate, own as unknown as readonly Event[])).not.toStrictEqual(aggregate.initialState);
    }
  });
});

describe('All of them together', () => {
  it('reach every read model', async () => {
    const events = await decoded(asOneLog());
    const db = await openReadDb({ directory: temporaryDirectory() }, () => undefined);
    try {
      for (const projection of COMPOSITION.projections) await project(projection, events, db);
    } finally {
      await db.close();
    }
  }, 60_000);
});

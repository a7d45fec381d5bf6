import { COLUMN_TYPES, type Dialect } from './dialect.ts';
import { StaleCheckpoint, statement, type Write, type Writer } from './writer.ts';

/** A read database was last used by a newer version of this software, which may keep its checkpoints differently. */
export class ReadStoreTooNew extends Error {
  override readonly name = 'ReadStoreTooNew';
}

type Types = (typeof COLUMN_TYPES)[Dialect];

/** Forward only: a step, once released, is never changed, only followed by another. */
const STEPS: readonly ((types: Types) => readonly string[])[] = [
  ({ text, integer }) => [
    `create table projection_checkpoint (
      projection ${text} not null primary key, version ${integer} not null, generation ${integer} not null,
      log_id ${text} not null, position ${integer} not null)`,
    `create table consumer_checkpoint (
      consumer ${text} not null primary key, log_id ${text} not null, position ${integer} not null)`,
  ],
  ({ text, integer, real }) => [
    `alter table projection_checkpoint add column fence ${integer} not null default 0`,
    `alter table consumer_checkpoint add column fence ${integer} not null default 0`,
    `create table consumer_lease (
      consumer ${text} not null primary key, holder ${text} not null, fence ${integer} not null,
      held_since ${real} not null, held_until ${real} not null)`,
  ],
];

/** A step and its mark, together and once: a process that comes second does nothing. */
async function take(writer: Writer, done: number, step: readonly string[]): Promise<void> {
  const mark: Write = {
    kind: 'sql',
    sql: `insert into read_store (step) select ${done + 1} where ${done} = (select coalesce(max(step), 0) from read_store)`,
    mustChange: true,
  };
  await writer.commit([mark, ...step.map((sql) => statement(sql))]).catch((error: unknown) => {
    if (!(error instanceof StaleCheckpoint)) throw error;
  });
}

async function upgrade(writer: Writer, dialect: Dialect): Promise<void> {
  const types = COLUMN_TYPES[dialect];
  await writer.commit([statement(`create table if not exists read_store (step ${types.integer} not null)`)]);
  const [{ step } = { step: 0 }] = await writer.read('select max(step) as step from read_store');
  const done = Number(step ?? 0);
  if (done > STEPS.length) throw new ReadStoreTooNew(`The read database is at step ${done}, known are ${STEPS.length}`);
  for (const [index, sqlOf] of STEPS.entries()) {
    if (index < done) continue;
    await take(writer, index, sqlOf(types));
  }
}

/** Brings the read store's own tables up to date; processes that start together take turns. */
export const migrate = (writer: Writer, dialect: Dialect): Promise<void> =>
  writer.exclusively('read-store-schema', () => upgrade(writer, dialect));

import { canStartPostgres, createTestDatabase, describeWhere } from '#libs/testing';
import { openReadDb, table } from '../index.ts';
import { createTable } from '../statements.ts';
import type { Row, Table } from '../table.ts';
import { copyText } from './copying.ts';

type NoteRow = Readonly<{ note: number; said: string; heard: boolean; share: number | null; told: object }>;

const notes = table<NoteRow>('note', {
  columns: { note: 'integer', said: 'text', heard: 'boolean', share: 'real?', told: 'json' },
  key: ['note'],
}) as unknown as Table;

/** Whatever COPY's text format has a meaning of its own for. */
const WORDS = ['', '\\', '\\N', '\\.', 'a\tb', 'a\nb\r', "it's", '“é” 🜁', '{"a":1}', 'null'];

const rows: readonly Row[] = Array.from({ length: 1_200 }, (_, note) => ({
  note,
  said: WORDS[note % WORDS.length],
  heard: note % 2 === 0,
  share: note % 3 === 0 ? null : note / 7,
  told: { said: WORDS[note % WORDS.length], list: [note, null] },
}));

describe('A row as COPY takes it', () => {
  it('is a line of fields between tabs, in the order of the columns', () =>
    expect(copyText(notes, rows.slice(4, 5))).toBe(
      '4\ta\\tb\tt\t0.5714285714285714\t{"said":"a\\\\tb","list":[4,null]}\n',
    ));
});

describeWhere(canStartPostgres(), 'no PostgreSQL for this platform', 'Many new rows at once', () => {
  it('come out as they went in, in the transaction of what else is written, or not at all', async () => {
    const db = await openReadDb({ url: await createTestDatabase() });
    await db.writer.commit([{ kind: 'sql', sql: createTable('postgres', notes) }]);
    const failing = { kind: 'sql', sql: 'update note set said = said where note < 0', mustChange: true } as const;
    const insert = { kind: 'insert', table: notes, rows } as const;
    await expect(db.writer.commit([insert, failing])).rejects.toMatchObject({ code: 'stale-checkpoint' });
    expect(await db.writer.read('select * from note')).toStrictEqual([]);
    await db.writer.commit([insert]);
    expect(await db.writer.read('select * from note order by note')).toStrictEqual(rows);
    const wrong = { kind: 'insert', table: notes, rows: rows.map((row) => ({ ...row, said: null })) } as const;
    await expect(db.writer.commit([wrong])).rejects.toMatchObject({ code: '23502' });
    await db.close();
  });
});

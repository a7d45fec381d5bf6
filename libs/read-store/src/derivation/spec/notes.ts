import { idIn, type Event } from '#libs/kernel';
import { projection, tableFold } from '../../projection.ts';
import { table } from '../../table.ts';
import type { Derivation, Source } from '../derivation.ts';

type Noted = Event<'Noted', { group: string; n: number }>;
type NoteRow = Readonly<{ position: number; subject_id: string; class: string; n: number }>;
type SumRow = Readonly<{ subject_id: string; sum: number; of: number }>;

const notes = table<NoteRow>('note', {
  columns: { position: 'integer', subject_id: 'text', class: 'text', n: 'integer' },
  key: ['position'],
});
const sums = table<SumRow>('note_sum', {
  columns: { subject_id: 'text', sum: 'integer', of: 'integer' },
  key: ['subject_id'],
});

/** Notes as they come in. */
export const noted = projection<Noted>({
  name: 'notes',
  version: 1,
  folds: [
    tableFold(notes)<Noted>({
      key: ({ position }) => [position],
      steps: {
        Noted: (_, { position, stream, data }) => ({
          position,
          subject_id: idIn(stream),
          class: data.group,
          n: data.n,
        }),
      },
      appendOnly: true,
    }),
  ],
});

/** The sum of each subject's notes; whoever is of a class is concerned by what comes in for any of it. */
export const summed = (looked: string[] = []): Derivation => ({
  name: 'sums',
  version: 1,
  from: 'notes',
  tables: [sums] as never,
  apart: new URL('./sums.main', import.meta.url),
  touched: async (source, { after, through }, atMost) => {
    const sql = `select distinct subject_id from note where class in
      (select class from note where position > ? and position <= ?) order by subject_id`;
    const rows = (await source.read(sql, [after, through])) as readonly NoteRow[];
    return rows.map(({ subject_id: id }) => id).slice(0, atMost);
  },
  derive: (source, subjects, through) => {
    looked.push(...subjects);
    return Promise.all(subjects.map((subject) => sumOf(source, subject, through)));
  },
});

async function sumOf(source: Source, subject: string, through: number) {
  const sql = 'select n from note where subject_id = ? and position <= ?';
  const rows = (await source.read(sql, [subject, through])) as readonly NoteRow[];
  const sum = rows.reduce((all, { n }) => all + n, 0);
  return { subject, rows: [sum === 0 ? [] : [{ subject_id: subject, sum, of: rows.length }]] };
}

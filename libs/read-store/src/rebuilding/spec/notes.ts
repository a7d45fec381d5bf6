import type { Event } from '#libs/kernel';
import { projection, tableFold } from '../../projection.ts';
import { table } from '../../table.ts';

type Noted = Event<'Noted', object>;

/** A note, and which process folded it. */
export type NoteRow = Readonly<{ position: number; folded_by: number }>;

const notes = table<NoteRow>('noted', {
  columns: { position: 'integer', folded_by: 'integer' },
  key: ['position'],
});

/** Notes as they come in. No projection of ours looks at who folds it; this one shows it. */
export const noted = projection<Noted>({
  name: 'noted',
  version: 1,
  folds: [
    tableFold(notes)<Noted>({
      key: ({ position }) => [position],
      steps: { Noted: (_, { position }) => ({ position, folded_by: process.pid }) },
      appendOnly: true,
    }),
  ],
});

import { filesMatching, readText } from '../repository.ts';
import { page, table } from './markdown.ts';

/** A record of a decision: its number and title, its file, its lines. */
export type DecisionRecord = Readonly<{ number: number; title: string; file: string; text: string }>;

/** Every record in docs/adr, in their order. */
export const decisionRecords = (): readonly DecisionRecord[] =>
  filesMatching('docs/adr/[0-9]*.md').map((path) => {
    const text = readText(path);
    const [, number = '', title = ''] = /^# (\d+)\. (.+)$/m.exec(text) ?? [];
    return { number: Number(number), title, file: path.replace('docs/adr/', ''), text };
  });

/** How a record says that it is checked, in one paragraph. */
export const checkOf = ({ text }: DecisionRecord): string =>
  (/\*\*How it is checked\.\*\*([\s\S]*)$/.exec(text)?.[1] ?? '').trim().replaceAll(/\s*\n\s*/g, ' ');

/** docs/adr/README.md */
export const adrIndexPage = (): string =>
  page(
    'Decisions',
    'Each says what was decided, beside what else, what follows from it, and how it is checked. None is edited once it stands, but for what it says of the code as it is; another takes its place.',
    table(
      ['', 'decision', 'how it is checked'],
      decisionRecords().map((record) => [String(record.number), `[${record.title}](${record.file})`, checkOf(record)]),
    ),
  );

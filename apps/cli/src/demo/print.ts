import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colour for a terminal, plain text when piped. */
export const styled = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

export const line = (text = ''): void => {
  process.stdout.write(`${text}\n`);
};

/** A heading with a rule under it. */
export const heading = (text: string): void => {
  line();
  line(styled('bold', text));
  line(styled('dim', '─'.repeat(text.length)));
};

/** Rows under each other, each column as wide as its widest cell but the last. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    line(
      `  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ')}`,
    );
}

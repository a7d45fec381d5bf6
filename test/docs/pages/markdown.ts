/** A row of cells; what would end a cell is escaped. */
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table, a row a line. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');

export const code = (text: string): string => `\`${text}\``;

/** A link from a page in docs/ to a file of the checkout, called by the file's name without its ending. */
export const fileLink = (path: string): string => `[${nameOf(path)}](../${path})`;

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/(\.spec|\.e2e)*\.ts$/, '');

/** A page: its title, then its parts with a blank line between; it says that it is made, and by what. */
export const page = (title: string, ...parts: readonly string[]): string =>
  `${[`# ${title}`, '<!-- Made by `npm run docs`; a test fails when it is stale. -->', ...parts].join('\n\n')}\n`;

import { ROLES, type Access } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { COMMANDS, QUERIES } from './command-events.ts';
import { code, page, table } from './markdown.ts';

const INTRODUCTION = `Who may send which command and ask which query. Whose records a role reaches is in the token: a trust's, a school's or a
provider's own. A record outside that reach is unknown (404); within it, a role that may not is told so (403), with the clause
where one says who may. An operator without a trust keeps the whole ledger. A deputy headteacher approves only as a recorded
delegate.`;

const rowOf = ([action, { roles, clause }]: readonly [string, Access]): readonly string[] => [
  code(action),
  ...ROLES.map((role) => (roles.includes(role) ? '●' : '')),
  clause === undefined ? '' : `[${clause}](clauses.md#${clause.toLowerCase()})`,
];

const HEAD = ['', ...ROLES, 'clause'];

const accessTable = (actions: readonly string[]): string =>
  table(
    HEAD,
    Object.entries<Access>(ACCESS)
      .filter(([action]) => actions.includes(action))
      .map(rowOf),
  );

/** docs/access.md */
export const accessPage = (): string =>
  page('Who may do what', INTRODUCTION, '## Commands', accessTable(COMMANDS), '## Queries', accessTable(QUERIES));

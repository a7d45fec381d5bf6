import { VARIABLES, type Variable } from '#libs/runtime';
import { page, table } from './markdown.ts';

const noteOn = ({ secret, readBy }: Variable): string =>
  [
    secret && 'secret: may stand in a file, named by the same variable with `_FILE` behind it',
    readBy && `read by ${readBy}`,
  ]
    .filter(Boolean)
    .join('; ');

/** docs/configuration.md */
export const configurationPage = (): string =>
  page(
    'What a process is told by its environment',
    'Every variable that the API, the worker and the operator’s tools read; there is no other way to configure them, and what cannot be is refused at the start, in words.',
    table(
      ['variable', 'what it is for', 'without it', ''],
      Object.entries<Variable>(VARIABLES).map(([name, variable]) => [
        `\`${name}\``,
        variable.purpose,
        variable.otherwise ?? '',
        noteOn(variable),
      ]),
    ),
  );

import { ACCESS } from '#libs/policy';
import { filesMatching, readText } from '../repository.ts';

const isQuery = (action: string): boolean => /^(Get|List)/.test(action);
const kebab = (name: string): string => name.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

/** The names of all commands, and of all queries. */
export const COMMANDS: readonly string[] = Object.keys(ACCESS).filter((action) => !isQuery(action));
export const QUERIES: readonly string[] = Object.keys(ACCESS).filter(isQuery);

/** A command's decision is the file of its name. */
const decisions: ReadonlyMap<string, string> = new Map(
  filesMatching('libs/*/src/domain/**/*.ts').map((path) => [path.replace(/^.*\/|\.ts$/g, ''), path]),
);

/** The command whose decision stands in a file; undefined where none does. */
export const commandIn = (path: string): string | undefined =>
  COMMANDS.find((command) => decisions.get(kebab(command)) === path);

/** The events that a command's decision can answer with, read from its file. */
export function eventsOf(command: string): readonly string[] {
  const path = decisions.get(kebab(command));
  if (path === undefined) throw new Error(`The decision of ${command} stands in no file of its name`);
  return [...new Set([...readText(path).matchAll(/\btype: '(\w+)'/g)].map(([, type = '']) => type))];
}

/** The commands that can answer with an event. */
export const commandsOf = (event: string): readonly string[] =>
  COMMANDS.filter((command) => eventsOf(command).includes(event));

import ts from 'typescript';

/** What a spec shows of a clause: that it is kept, or what happens where it is not. */
export type Shows = 'kept' | 'violated';

/** A spec whose sentence ends with a mark: `[CTT-7.4.1 kept]`, `[CTT-7.2.3 CTT-7.2.4 violated]`. */
export type ClauseMark = Readonly<{ clause: string; shows: Shows; sentence: string; path: string }>;

const MARK = /\s*\[([^\][]+) (kept|violated)\]/g;
const ID = /^(CTT|CRST|F)-[0-9A-Z][0-9a-z.]*$/;
/** What stands for an id that comes from the table of an `it.each`: `%s`, `$clause`. */
const PLACEHOLDER = /^[%$]/;

/**
 * Every mark in a file of specs, read from its source, so that no page has to run anything. Where the mark has a placeholder,
 * its ids are the literals in the table of its `it.each` (or of a `describe.each` around it), or in a constant of the file
 * that the table names.
 */
export function marksIn(path: string, text: string): readonly ClauseMark[] {
  if (!text.includes(' kept]') && !text.includes(' violated]')) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return callsIn(source).flatMap((call) => marksOf(call, source).map((mark) => ({ ...mark, path })));
}

function marksOf(call: ts.CallExpression, source: ts.SourceFile): readonly Omit<ClauseMark, 'path'>[] {
  const title = titleOf(call);
  const sentence = title.replaceAll(MARK, '').trim();
  return [...title.matchAll(MARK)].flatMap(([, said = '', shows]) => {
    const words = said.split(' ');
    const fromTable = words.some((word) => PLACEHOLDER.test(word)) ? idsAround(call, source) : [];
    const ids = [...words.filter((word) => !PLACEHOLDER.test(word)), ...fromTable];
    return [...new Set(ids)].map((clause) => ({ clause, shows: shows as Shows, sentence }));
  });
}

const RUNNERS = ['it', 'test'];

/** Calls of `it(…)` and `it.each(…)(…)`. */
function callsIn(node: ts.Node): readonly ts.CallExpression[] {
  const inner = node.getChildren().flatMap(callsIn);
  return ts.isCallExpression(node) && RUNNERS.includes(runnerOf(node) ?? '') ? [node, ...inner] : inner;
}

/** What a call runs: `it` for `it(…)`, and for what `it.each(…)` hands back. */
function runnerOf({ expression }: ts.CallExpression): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  const each = tableCallOf(expression);
  return each && ts.isPropertyAccessExpression(each.expression) ? each.expression.expression.getText() : undefined;
}

/** The `it.each(table)` whose answer is called. */
const tableCallOf = (expression: ts.Expression): ts.CallExpression | undefined =>
  ts.isCallExpression(expression) &&
  ts.isPropertyAccessExpression(expression.expression) &&
  expression.expression.name.text === 'each'
    ? expression
    : undefined;

function titleOf({ arguments: [title] }: ts.CallExpression): string {
  if (title === undefined) return '';
  return ts.isStringLiteralLike(title) || ts.isTemplateExpression(title) ? title.getText().slice(1, -1) : '';
}

/** The ids in the tables of the call and of every `describe.each` around it. */
function idsAround(call: ts.Node, source: ts.SourceFile): readonly string[] {
  if (call === source) return [];
  const table = ts.isCallExpression(call) ? tableCallOf(call.expression) : undefined;
  const own = table?.arguments.flatMap((argument) => idsIn(argument, source)) ?? [];
  return [...own, ...idsAround(call.parent, source)];
}

function idsIn(node: ts.Node, source: ts.SourceFile, followed: readonly string[] = []): readonly string[] {
  if (ts.isStringLiteralLike(node)) return ID.test(node.text) ? [node.text] : [];
  if (ts.isIdentifier(node) && !followed.includes(node.text)) {
    const named = constantIn(source, node.text);
    return named ? idsIn(named, source, [...followed, node.text]) : [];
  }
  return node.getChildren().flatMap((child) => idsIn(child, source, followed));
}

const constantIn = (source: ts.SourceFile, name: string): ts.Expression | undefined =>
  source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((one) => ts.isIdentifier(one.name) && one.name.text === name)?.initializer;

import ts from 'typescript';
import { relative } from 'node:path';
import { root } from '../repository.ts';

/** A type that fields are made of: its name, what it is, what its author says of it, and where it stands. */
export type NamedType = Readonly<{ name: string; is: string; meaning: string; file: string }>;

const OF_A_LIST = /\(typeof (\w+)\)\[number\]/g;

/** A type as its author wrote it, on one line; what is a member of a list of codes is called by the list's name. */
export const written = (node: ts.Node): string => node.getText().replaceAll(OF_A_LIST, '$1').replaceAll(/\s+/g, ' ');

/** Collects the types and lists of codes of this project that written types name, and what those name in turn. */
export class NamedTypes {
  private readonly found = new Map<string, NamedType>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /** What was found, by name; a brand that says nothing but its name is left out. */
  all(): readonly NamedType[] {
    const telling = [...this.found.values()].filter(({ is, meaning }) => is !== 'text' || meaning !== '');
    return telling.sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  }

  note(node: ts.Node): void {
    const symbol = this.symbolIn(node);
    const declaration = symbol?.declarations?.[0];
    if (symbol && declaration && isOurs(declaration) && !this.found.has(symbol.name)) this.add(symbol, declaration);
    ts.forEachChild(node, (child) => this.note(child));
  }

  private add(symbol: ts.Symbol, declaration: ts.Declaration): void {
    const list = this.listIn(declaration);
    const file = relative(root, declaration.getSourceFile().fileName);
    const meaning = this.comment(symbol) || (list ? this.comment(list) : '');
    this.found.set(symbol.name, { name: symbol.name, is: isWhat(declaration, list), meaning, file });
    if (ts.isTypeAliasDeclaration(declaration) && !list && !isBrand(declaration)) this.note(declaration.type);
  }

  /** The list of codes that `(typeof LIST)[number]` is made from. */
  private listIn(declaration: ts.Declaration): ts.Symbol | undefined {
    if (!ts.isTypeAliasDeclaration(declaration) || !ts.isIndexedAccessTypeNode(declaration.type)) return undefined;
    const { objectType } = declaration.type;
    return ts.isParenthesizedTypeNode(objectType) ? this.symbolIn(objectType.type) : undefined;
  }

  private symbolIn(node: ts.Node): ts.Symbol | undefined {
    const name = ts.isTypeReferenceNode(node) ? node.typeName : ts.isTypeQueryNode(node) ? node.exprName : undefined;
    const symbol = name && this.checker.getSymbolAtLocation(name);
    if (!symbol || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    return this.checker.getAliasedSymbol(symbol);
  }

  private comment(symbol: ts.Symbol): string {
    return ts.displayPartsToString(symbol.getDocumentationComment(this.checker)).replaceAll(/\s+/g, ' ');
  }
}

const isOurs = (declaration: ts.Declaration): boolean =>
  !ts.isTypeParameterDeclaration(declaration) && !declaration.getSourceFile().fileName.includes('node_modules');

const isBrand = ({ type }: ts.TypeAliasDeclaration): boolean => type.getText().startsWith('Brand<');

function isWhat(declaration: ts.Declaration, list: ts.Symbol | undefined): string {
  const codes = codesIn(list?.declarations?.[0] ?? declaration);
  if (codes !== undefined) return codes.join(' | ');
  if (!ts.isTypeAliasDeclaration(declaration)) return written(declaration);
  return isBrand(declaration) ? 'text' : written(declaration.type);
}

/** The codes of `const LIST = [ … ] as const`, in their order. */
function codesIn(declaration: ts.Declaration): readonly string[] | undefined {
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const { initializer } = declaration;
  const list = ts.isAsExpression(initializer) ? initializer.expression : initializer;
  return ts.isArrayLiteralExpression(list) ? list.elements.map((element) => element.getText()) : undefined;
}

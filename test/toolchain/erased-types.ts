import { join } from 'node:path';
import ts from 'typescript';
import { root } from './project.ts';

const parsed = () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, root);
};

export const compilerOptions = (): ts.CompilerOptions => parsed().options;
export const sources = (): string[] => parsed().fileNames;

const isDecorated = (node: ts.Node): boolean => ts.canHaveDecorators(node) && (ts.getDecorators(node) ?? []).length > 0;

/** The types whose metadata a decorator keeps: of a property, of a method's or a constructor's parameters. */
const keptTypes = (member: ts.ClassElement): ts.TypeNode[] => {
  if (ts.isPropertyDeclaration(member)) return isDecorated(member) && member.type ? [member.type] : [];
  if (!ts.isMethodDeclaration(member) && !ts.isConstructorDeclaration(member)) return [];
  const kept = isDecorated(ts.isConstructorDeclaration(member) ? member.parent : member);
  const parameters = kept || member.parameters.some(isDecorated) ? member.parameters : [];
  return parameters.flatMap(({ type }) => (type ? [type] : []));
};

/** The class that a name means, where the name was imported as a type only: its metadata is erased. */
const erasedClass = (checker: ts.TypeChecker, type: ts.TypeNode): boolean => {
  if (!ts.isTypeReferenceNode(type)) return false;
  const symbol = checker.getSymbolAtLocation(type.typeName);
  const imported = symbol?.declarations?.some((one) => ts.isTypeOnlyImportDeclaration(one)) ?? false;
  if (!symbol || !imported) return false;
  return (checker.getAliasedSymbol(symbol).flags & ts.SymbolFlags.Class) !== 0;
};

/** Every class that a decorated signature names and `import type` erased: Nest would inject or validate nothing. */
export const erasedTypes = (files: readonly string[]): string[] => {
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node)) {
      const types = node.members.flatMap(keptTypes).filter((type) => erasedClass(checker, type));
      found.push(...types.map((type) => `${node.name?.text}: ${type.getText()}`));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file) as ts.SourceFile);
  return found;
};

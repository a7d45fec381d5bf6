import ts from 'typescript';
import { join } from 'node:path';
import { root } from '../repository.ts';
import { NamedTypes, written, type NamedType } from './named-types.ts';

/** A stored event as its type has it. A field that not every form of the event has is optional. */
export type EventShape = Readonly<{ type: string; fields: readonly Field[] }>;
export type Field = Readonly<{ name: string; optional: boolean; type: string }>;

export type EventCatalogue = Readonly<{
  contexts: Readonly<Record<string, readonly EventShape[]>>;
  types: readonly NamedType[];
}>;

/** Where each context says which facts can stand on its streams. */
const UNIONS: readonly (readonly [context: string, file: string, union: string])[] = [
  ['governance', 'libs/governance/src/domain/trust/trust.ts', 'TrustEvent'],
  ['governance', 'libs/governance/src/domain/policy/policy.ts', 'PolicyEvent'],
  ['governance', 'libs/governance/src/domain/cascade/cascade.ts', 'CascadeEvent'],
  ['governance', 'libs/governance/src/domain/oversight/oversight.ts', 'OversightEvent'],
  ['governance', 'libs/governance/src/domain/school/school.ts', 'SchoolEvent'],
  ['governance', 'libs/governance/src/domain/local-policy/local-policy.ts', 'LocalPolicyEvent'],
  ['governance', 'libs/governance/src/domain/training/training.ts', 'TrainingEvent'],
  ['students', 'libs/students/src/domain/events.ts', 'StudentEvent'],
  ['providers', 'libs/providers/src/domain/events.ts', 'ProviderEvent'],
  ['placements', 'libs/placements/src/domain/events.ts', 'PlacementEvent'],
  ['attendance', 'libs/attendance/src/domain/events.ts', 'AttendanceEvent'],
  ['safeguarding', 'libs/safeguarding/src/domain/events.ts', 'SafeguardingEvent'],
];

/** Every event of every context, and the types that their fields name, read from what the compiler checks the code by. */
export function eventCatalogue(): EventCatalogue {
  const program = programOf(UNIONS.map(([, file]) => join(root, file)));
  const types = new NamedTypes(program.getTypeChecker());
  const contexts: Record<string, readonly EventShape[]> = {};
  for (const [context, file, union] of UNIONS) {
    const shapes = eventsOf(program, join(root, file), union).map((event) => shapeOf(program, event, types));
    contexts[context] = [...(contexts[context] ?? []), ...shapes];
  }
  return { contexts, types: types.all() };
}

function programOf(files: readonly string[]): ts.Program {
  const read = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(read.config, { ...ts.sys, readDirectory: () => [] }, root);
  return ts.createProgram([...files], { ...options, types: [], noEmit: true });
}

function eventsOf(program: ts.Program, file: string, union: string): readonly ts.Type[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const found = module && checker.getExportsOfModule(module).find(({ name }) => name === union);
  if (!found) throw new Error(`${file} exports no ${union}`);
  return formsOf(checker.getDeclaredTypeOfSymbol(found));
}

function shapeOf(program: ts.Program, event: ts.Type, types: NamedTypes): EventShape {
  const typeOf = (name: string): ts.Type | undefined => {
    const property = event.getProperty(name);
    return property && program.getTypeChecker().getTypeOfSymbol(property);
  };
  const [type, data] = [typeOf('type'), typeOf('data')];
  if (!type?.isStringLiteral() || !data) throw new Error('An event has a type and data');
  return { type: type.value, fields: fieldsOf(formsOf(data), types) };
}

function fieldsOf(forms: readonly ts.Type[], types: NamedTypes): readonly Field[] {
  const names = new Set(forms.flatMap((form) => form.getProperties().map(({ name }) => name)));
  return [...names].map((name) => {
    const properties = forms.flatMap((form) => form.getProperty(name) ?? []);
    const isOptional = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Optional) !== 0;
    const optional = properties.length < forms.length || properties.some(isOptional);
    return { name, optional, type: [...new Set(properties.map((one) => typeOfField(one, types)))].join(' | ') };
  });
}

function typeOfField({ name, declarations = [] }: ts.Symbol, types: NamedTypes): string {
  const node = declarations.find(ts.isPropertySignature)?.type;
  if (!node) throw new Error(`The field ${name} of an event has no written type`);
  types.note(node);
  return written(node);
}

const formsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

import { attendanceTrail } from '#libs/attendance';
import { governanceTrail } from '#libs/governance';
import { placementTrail } from '#libs/placements';
import { providerTrail } from '#libs/providers';
import { safeguardingTrail } from '#libs/safeguarding';
import { studentTrail } from '#libs/students';
import { commandsOf } from './command-events.ts';
import { eventCatalogue, type EventShape, type Field } from './event-types.ts';
import { goldenEvents, type Golden } from './golden-events.ts';
import type { NamedType } from './named-types.ts';
import { code, fileLink, page, table } from './markdown.ts';

const SENTENCES = {
  ...governanceTrail,
  ...studentTrail,
  ...providerTrail,
  ...placementTrail,
  ...attendanceTrail,
  ...safeguardingTrail,
};

const INTRODUCTION = `Every fact that the log can hold, by the context whose it is. The names are stored for ever; a change that is not an addition is
a new stored type, \`….v2\`, and an upcaster. Beside its \`data\`, shown here, every event carries \`metadata\`: \`$correlationId\`,
\`$causationId\` (the command's id), \`actor\`, \`occurredAt\` (when it happened), \`recordedAt\` (when it was told), \`digest\` (by
which a repeat is known), and where it was decided by a policy \`policyVersion\` and \`basis\`, the revisions of the other
streams that it was decided on. A field with \`?\` may be missing. In italics, the sentence that the trail shows, for the
event in \`domain/golden\`: an event as it was once stored, decoded by a test for ever. What is recorded by no command of its
own follows another fact at once, or is recorded by a process (\`libs/processes\`).`;

/** docs/events.md */
export function eventsPage(): string {
  const golden = goldenEvents();
  const { contexts, types } = eventCatalogue();
  return page(
    'Events, by context',
    INTRODUCTION,
    ...Object.entries(contexts).flatMap(([context, shapes]) => [
      `## ${context}`,
      table(
        ['event', 'data', 'recorded by'],
        shapes.map((shape) => rowOf(shape, golden[shape.type])),
      ),
    ]),
    '## What the fields are made of',
    table(['type', 'is', 'meaning'], types.map(typeRow)),
  );
}

const rowOf = ({ type, fields }: EventShape, golden: Golden | undefined): readonly string[] => [
  `<a id="${type.toLowerCase()}"></a>**${type}**${golden ? `<br>*${sentenceOf(type, golden)}*` : ''}`,
  fields.map(fieldText).join('<br>'),
  commandsOf(type).map(code).join(', '),
];

/** More than this is read where it stands. */
const LONGEST = 420;

const typeRow = ({ name, is, meaning, file }: NamedType): readonly string[] => [
  `<a id="${name.toLowerCase()}"></a>${code(name)}`,
  is.length > LONGEST ? fileLink(file) : code(is),
  meaning,
];

const fieldText = ({ name, optional, type }: Field): string => code(`${name}${optional ? '?' : ''}: ${type}`);

const sentenceOf = (type: string, { data }: Golden): string =>
  (SENTENCES as Readonly<Record<string, (data: unknown) => string>>)[type]?.(data) ?? type;

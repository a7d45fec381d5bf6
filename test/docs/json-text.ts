const WIDTH = 140;

/** JSON to be read: what fits on a line stands on one. */
export const jsonText = (value: unknown): string => `${textOf(JSON.parse(JSON.stringify(value)), '')}\n`;

function textOf(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one) => inner + textOf(one, inner)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${textOf(one, inner)}`);
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

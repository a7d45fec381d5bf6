/** A code or a role as a person reads it: `trust-board` and `chairOfGovernors` without hyphens and humps. */
export const inWords = (code: string): string =>
  code
    .replaceAll('-', ' ')
    .replaceAll(/[A-Z]+/g, (capitals) => ` ${capitals.toLowerCase()}`)
    .trim();

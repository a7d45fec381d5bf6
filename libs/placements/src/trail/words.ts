/** A code as a person reads it: `improve-behaviour` and `ImproveBehaviour` are both “improve behaviour”. */
export const inWords = (code: string): string =>
  code
    .replaceAll(/(?<=[a-z])[A-Z]/g, (capital) => `-${capital}`)
    .replaceAll('-', ' ')
    .toLowerCase();

/** A document kept elsewhere, as bodies refer to it. Invented: the number alone tells one from another. */
export const document = (number: number): Readonly<{ documentRef: string; sha256: string }> => ({
  documentRef: `d0c00000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  sha256: number.toString(16).padStart(64, '0'),
});

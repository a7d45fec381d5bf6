/** How long a part may take to say how it is. */
const PATIENCE_MS = 2_000;

/** What was asked, or undefined where it fails or takes too long. */
export const soon = <T>(asked: Promise<T>): Promise<T | undefined> =>
  new Promise((answer) => {
    const timer = setTimeout(() => answer(undefined), PATIENCE_MS);
    asked.then(answer, () => answer(undefined)).finally(() => clearTimeout(timer));
  });

/** A single resource and the revision that it shows: its ETag, by which a caller may ask for a change of just that. */
export class Versioned<T> {
  constructor(
    readonly resource: T,
    readonly revision: number,
  ) {}
}

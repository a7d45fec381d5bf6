/** A rebuild was not ended: this process stops, or another one runs the projection now. Nothing has changed. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
  readonly code = 'broken-off';
  constructor(projection: string) {
    super(`The rebuild of ${projection} was broken off`);
  }
}

/** The environment says something that cannot be, in words of the operator's. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';
}

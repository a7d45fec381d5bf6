/** The log cannot be opened by this version of the program, or not with the safety it promises. */
export class LogNotUsable extends Error {
  override readonly name = 'LogNotUsable';
}

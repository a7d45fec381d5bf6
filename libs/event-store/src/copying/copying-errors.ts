/** The target holds what the source does not, or lacks what stands before it: nothing was written to it by this copy. */
export class TargetHoldsOther extends Error {
  override readonly name = 'TargetHoldsOther';
}

/** Source and target are one and the same log. */
export class SameLog extends Error {
  override readonly name = 'SameLog';
}

/** Events came to the source while it was copied: what writes there must stop first. What was copied is good. */
export class SourceInUse extends Error {
  override readonly name = 'SourceInUse';
}

/** All was copied, and yet the two sides are not equal. */
export class CopiesDiffer extends Error {
  override readonly name = 'CopiesDiffer';
}

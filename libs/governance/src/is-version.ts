import { Matches } from 'class-validator';

/** What a version of a trust's policy is called: the profile it was made from, and which of the trust's versions it is. */
export const IsVersion = (): PropertyDecorator =>
  Matches(/^[a-z]+(-[a-z]+)*@[1-9]\d{0,5}$/, { message: 'must be a version of the policy, like national-baseline@1' });

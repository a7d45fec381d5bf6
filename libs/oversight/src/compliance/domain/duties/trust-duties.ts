import { momentOf } from '../fact.ts';
import type { TrustFile } from '../trust-file.ts';
import type { Duty } from './duty.ts';
import { duty, type Judged } from './raising.ts';

/** What falls due about a trust: its policy is reviewed by the date that it names itself. */
export const trustDuties = ({ versions }: TrustFile, judged: Judged): readonly Duty[] =>
  versions.flatMap(({ profile: { reviewDue }, published }, index) => {
    if (reviewDue === null) return [];
    const reviewed = versions.slice(index + 1).find((later) => later.profile.reviewDue !== reviewDue);
    const done = reviewed && momentOf(reviewed.published);
    return duty({ kind: 'policy-review', by: momentOf(published), dueOn: reviewDue, done }, judged);
  });

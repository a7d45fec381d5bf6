import type { LocalDate } from '#libs/kernel';
import type { Parameters } from '../parameters/parameters.ts';
import { doneWithin, holds, renewedBy, type StandingLine } from './standing.ts';

/** What is known of a school's local policy and training, as far as its standing goes by it. */
export type SchoolGovernance = Readonly<{
  localPolicy: readonly Readonly<{
    implications: object | undefined;
    approved: Readonly<{ on: LocalDate; reviewDue: LocalDate }> | undefined;
    reviews: readonly Readonly<{ on: LocalDate; nextReviewDue: LocalDate }>[];
    cascades: readonly Readonly<{ on: LocalDate }>[];
  }>[];
  training: Readonly<{
    records: readonly Readonly<{ role: string; on: LocalDate }>[];
    needs: readonly Readonly<{ needId: string; on: LocalDate }>[];
    requests: readonly Readonly<{ needId: string; on: LocalDate }>[];
  }>;
}>;

/** How the clauses of governance that bind schools stand for one on a day, by the numbers of its trust's profile. */
export const schoolStanding = (
  { localPolicy, training }: SchoolGovernance,
  parameters: Parameters,
  on: LocalDate,
): readonly StandingLine[] => [
  ...localPolicyLines(localPolicy, parameters, on),
  ...training.needs
    .filter((need) => need.on <= on)
    .map(({ needId, on: since }) =>
      doneWithin(
        'CTT-8.2',
        {
          since,
          days: parameters.trainingRequestDays,
          done: training.requests.find((one) => one.needId === needId)?.on,
          about: needId,
        },
        on,
      ),
    ),
];

function localPolicyLines(
  versions: SchoolGovernance['localPolicy'],
  { cascadeDays }: Parameters,
  on: LocalDate,
): readonly StandingLine[] {
  const standing = versions.findLast(({ approved }) => approved !== undefined && approved.on <= on);
  if (standing?.approved === undefined) return [holds('CTT-3.1', false)];
  const { approved, reviews, cascades, implications } = standing;
  const reviewDue = reviews.findLast((one) => one.on <= on)?.nextReviewDue ?? approved.reviewDue;
  return [
    holds('CTT-3.1', true),
    renewedBy('CTT-6.3a', reviewDue, on),
    holds('CTT-6.3b', implications !== undefined),
    doneWithin('CTT-6.4b', { since: approved.on, days: cascadeDays, done: cascades[0]?.on }, on),
  ];
}

import { dayInWords, type LocalDate } from '#libs/kernel';
import { heading, table } from './print.ts';

type Latest = Readonly<{ assessment: string; on: LocalDate }>;
type Target = Readonly<{ area: string; measure: string; goal?: number; latest?: Latest | null }>;
type Review = Readonly<{ kind: string; on: LocalDate; progress: string; attendees: readonly string[] }>;

/** What the read model of progress says, as far as the demo shows it. */
export type Progress = Readonly<{
  targets: readonly Target[];
  reports: readonly Readonly<{ periodFrom: LocalDate; periodTo: LocalDate; progress: string }>[];
  visits: readonly Readonly<{ on: LocalDate; studentSeen: boolean }>[];
  views: readonly Readonly<{ on: LocalDate; sentiment: string }>[];
  reviews: readonly Review[];
}>;

const words = (code: string): string => code.replaceAll('-', ' ');

/** Targets first, then what was seen and said of them. */
export function showProgress({ targets, reports, visits, views, reviews }: Progress): void {
  heading('Its progress');
  table([
    ...targets.map(targetRow),
    ...visits.map(({ on, studentSeen }) => ['visit', dayInWords(on), studentSeen ? 'the student was seen' : '']),
    ...reports.map(({ periodFrom, periodTo, progress }) => [
      'provider’s report',
      `to ${dayInWords(periodTo)}`,
      `${progress}, since ${dayInWords(periodFrom)}`,
    ]),
    ...views.map(({ on, sentiment }) => ['student’s view', dayInWords(on), sentiment]),
    ...reviews.map(({ kind, on, progress, attendees }) => [
      words(kind),
      dayInWords(on),
      `${progress}; there: ${attendees.map(words).join(', ')}`,
    ]),
  ]);
}

const targetRow = ({ area, measure, goal, latest }: Target): readonly string[] => [
  'target',
  words(area),
  [
    goal === undefined ? words(measure) : `to reach ${words(measure)} ${goal}`,
    latest ? `${words(latest.assessment)} on ${dayInWords(latest.on)}` : 'not yet assessed',
  ].join(': '),
];

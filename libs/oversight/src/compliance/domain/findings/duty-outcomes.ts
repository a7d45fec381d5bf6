import { addDays, type LocalDate } from '#libs/kernel';
import type { ClauseId } from '#libs/policy';
import type { Duty } from '../duties/duty.ts';
import type { Outcome } from './finding.ts';

/** What each clause comes to that duties stand for: kept so far, open, or missed; and how often it was kept late before. */
export function dutyOutcomes(duties: readonly Duty[], profileVersion: string): readonly Outcome[] {
  const chains = Map.groupBy(duties, ({ kind, key }) => `${kind}/${key}`);
  return [...chains.values()].flatMap((chain) =>
    (chain.at(-1)?.clauses ?? []).flatMap((clause) => chainOutcome(clause, chain, profileVersion)),
  );
}

function chainOutcome(clause: ClauseId, chain: readonly Duty[], profileVersion: string): readonly Outcome[] {
  const open = chain.filter(({ closed }) => closed === null);
  const done = chain.filter(({ closed }) => closed?.how === 'fulfilled');
  const missed = chain.filter(isMissed);
  const lapses = done.filter(isLate).length + missed.length;
  const named = { clause, profileVersion, lapses };
  return [
    ...open.map((duty) => ({ ...named, ...openOutcome(duty, done.length > 0) })),
    ...missed.map((duty) => ({ ...named, ...missedOutcome(duty) })),
    ...(open.length === 0 && missed.length === 0
      ? done.slice(-1).map((duty) => ({ ...named, ...keptOutcome(duty) }))
      : []),
  ];
}

type Part = Omit<Outcome, 'clause' | 'profileVersion' | 'lapses'>;

const openOutcome = ({ raisedBy, raisedOn, dueOn, breachedFrom, kind }: Duty, kept: boolean): Part => ({
  base: kept ? 'met' : 'due',
  since: raisedOn,
  dueOn,
  overdueFrom: addDays(dueOn, 1),
  breachedFrom,
  evidence: [raisedBy],
  lacking: kept ? [] : [kind],
});

const keptOutcome = ({ raisedBy, closed, raisedOn }: Duty): Part => ({
  base: 'met',
  since: closed?.on ?? raisedOn,
  evidence: [raisedBy, ...(closed ? [closed.by] : [])],
});

/** Overdue when nobody owed it any longer: that cannot be made good. */
const missedOutcome = ({ raisedBy, closed, dueOn, kind }: Duty): Part => ({
  base: 'breached',
  since: addDays(dueOn, 1),
  dueOn,
  evidence: [raisedBy, ...(closed ? [closed.by] : [])],
  lacking: [kind],
});

const isLate = ({ closed, dueOn }: Duty): boolean => isAfter(closed?.on, dueOn);
const isMissed = ({ closed, dueOn }: Duty): boolean => closed?.how === 'lapsed' && closed.on > dueOn;
const isAfter = (day: LocalDate | undefined, dueOn: LocalDate): boolean => day !== undefined && day > dueOn;

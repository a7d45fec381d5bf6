import type { DataOf } from '#libs/kernel';
import type { HaltCause, PlacementEvent } from '../../events.ts';
import type { Fact } from './chosen.ts';

export type Types = PlacementEvent['type'];
export type Of<T extends Types> = DataOf<PlacementEvent, T>;

/** A clause as its text has it: at which facts it is looked at, and whether it holds, given what stood before. */
export type Clause = Readonly<{
  id: string;
  of: 'CTT' | 'CRST' | 'both';
  at: readonly Types[];
  holds: (fact: Fact, before: Before) => boolean;
}>;

export const dataOf = <T extends Types>({ event }: Fact, _type: T): Of<T> => event.data as Of<T>;

/** The facts before, asked by type. */
export class Before {
  constructor(private readonly facts: readonly Fact[]) {}
  all<T extends Types>(type: T): readonly Of<T>[] {
    return this.facts.flatMap(({ event }) => (event.type === type ? [event.data as Of<T>] : []));
  }
  last = <T extends Types>(type: T): Of<T> | undefined => this.all(type).at(-1);
  /** The facts after the last of a type. */
  since(type: Types): Before {
    return new Before(this.facts.slice(this.facts.findLastIndex(({ event }) => event.type === type) + 1));
  }
  get improves() {
    return this.last('PlacementProposed')?.reason === 'improve-behaviour';
  }
  get version() {
    return this.last('ContractVaried')?.version ?? this.last('ContractIssued')?.version;
  }
  signed(party: string): readonly string[] {
    const current = this.all('ContractSigned').filter(({ version }) => version === this.version);
    return current.filter((signature) => signature.party === party).map(({ signatory }) => signatory);
  }
  /** Was every target of the initial meeting told of? */
  areCovered(told: readonly Readonly<{ targetId: string }>[]): boolean {
    return this.targets.every((id) => told.some(({ targetId }) => targetId === id));
  }
  get targets(): readonly string[] {
    return this.last('InitialMeetingHeld')?.targets.map(({ targetId }) => targetId) ?? [];
  }
  /** Is it halted now, for one cause or any? */
  isHalted(...causes: readonly HaltCause[]): boolean {
    const open = new Set<HaltCause>();
    for (const { event } of this.facts) {
      if (event.type === 'PlacementHalted') open.add(event.data.cause);
      if (event.type === 'HaltLifted') open.delete(event.data.cause);
    }
    return causes.length === 0 ? open.size > 0 : causes.some((cause) => open.has(cause));
  }
}

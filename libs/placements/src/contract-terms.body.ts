import { CommandBody, DocumentRef, IsCode, IsCount, IsLocalDate, NestedBodies, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { PARTIES, type Party } from '#libs/policy';
import type { ContractTerms, Expectation } from './domain/events.ts';
import { FUNDERS } from './domain/vocabulary.ts';

export class ExpectationBody implements Expectation {
  @IsCode(PARTIES) party!: Party;
  @NestedBody(() => DocumentRef) expectation!: DocumentRef;
}

/** The terms of a contract, in its first version and in every later one. */
export class ContractTermsBody extends CommandBody implements ContractTerms {
  @NestedBody(() => DocumentRef) document!: DocumentRef;
  @NestedBodies(() => ExpectationBody, { most: 30 }) expectations!: ExpectationBody[];
  @IsCode(FUNDERS) funder!: ContractTerms['funder'];
  @IsCount(1, 366) reportEveryDays!: number;
  @IsLocalDate() plannedEnd!: LocalDate;
}

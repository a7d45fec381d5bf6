import type { Position } from '#libs/kernel';
import type { Row, Table } from '../table.ts';
import type { Value } from '../writer.ts';

/** The tables of the read database as the last commit left them; parameters are `?`. */
export type Source = Readonly<{ read: (sql: string, parameters?: readonly Value[]) => Promise<readonly Row[]> }>;

/** The stretch of the log that a round of deriving covers: what came after one position, through another. */
export type Stretch = Readonly<{ after: Position; through: Position }>;

/** What was derived for a subject: its rows for each of the derivation's tables, in their order. */
export type Derived = Readonly<{ subject: string; rows: readonly (readonly Row[])[] }>;

/**
 * Rows that follow from those of a projection by looking at many of them at once: a subject's rows are always derived as a
 * whole. `touched` names the subjects that what came in between concerns, `atMost` so many where it is told; `derive` is a
 * function of the rows through a position alone, so that doing it again changes nothing. Every table has a column
 * `subject_id`. `apart` is a program, without its extension, that calls `serveRound`: a round that concerns many is carried
 * out there, and holds up nobody.
 */
export type Derivation = Readonly<{
  name: string;
  version: number;
  /** The projection that it looks at. */
  from: string;
  tables: readonly Table[];
  touched: (source: Source, stretch: Stretch, atMost?: number) => Promise<readonly string[]>;
  derive: (source: Source, subjects: readonly string[], through: Position) => Promise<readonly Derived[]>;
  apart?: URL;
}>;

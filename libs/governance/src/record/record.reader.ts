import { Injectable } from '@nestjs/common';
import { found, type Aggregate, type Event, type TrustId } from '#libs/kernel';
import { ReadDb } from '#libs/read-store';
import type { SchoolRow } from '../school-details/school-details.projection.ts';
import type { TrustRow } from '../trust-details/trust-details.projection.ts';
import type { RecordRow } from './record.projection.ts';

/** A record as it was folded; `revision` is -1 where nothing was recorded yet. */
export type Read<S> = Readonly<{ state: S; revision: number }>;

type Tables = Readonly<{ policy_record: RecordRow; school: SchoolRow; trust: TrustRow }>;

/** Finds records of governance, by the aggregate that folds them. */
@Injectable()
export class RecordReader {
  constructor(private readonly db: ReadDb) {}

  async read<S, E extends Event>({ category, initialState }: Aggregate<S, E>, id: string): Promise<Read<S>> {
    const rows = this.db.query<Tables>().selectFrom('policy_record').selectAll();
    const row = await rows.where('category', '=', category).where('id', '=', id).executeTakeFirst();
    return row ? { state: row.state as S, revision: row.revision } : { state: initialState, revision: -1 };
  }

  /** The trust of a school. Refused as unknown where there is no such school. */
  async trustOf(schoolId: string): Promise<TrustId> {
    const schools = this.db.query<Tables>().selectFrom('school').select('trust_id');
    return found(await schools.where('school_id', '=', schoolId).executeTakeFirst()).trust_id as TrustId;
  }

  /** Refused as unknown where there is no such trust. */
  async trust(trustId: TrustId): Promise<TrustId> {
    const trusts = this.db.query<Tables>().selectFrom('trust').select('trust_id');
    return found(await trusts.where('trust_id', '=', trustId).executeTakeFirst()).trust_id as TrustId;
  }
}

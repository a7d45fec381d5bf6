import type { DynamicModule } from '@nestjs/common';
import { PositionWait, Tokens } from '#libs/http';
import { Clock, EventStore, Ledger } from '#libs/kernel';
import { ReadDb } from '#libs/read-store';
import { ExternalIdDigest } from '#libs/students';
import type { Ground } from '#libs/runtime';

/** What handlers and queries are given, by class: Ledger, EventStore, Clock, ReadDb; and what the HTTP edge needs. */
export class GroundModule {
  static over({ clock, store, ledger, db, positions, externalIds }: Ground, tokens: Tokens): DynamicModule {
    const providers = [
      { provide: Clock, useValue: clock },
      { provide: EventStore, useValue: store },
      { provide: Ledger, useValue: ledger },
      { provide: ReadDb, useValue: db },
      { provide: PositionWait, useValue: positions },
      { provide: ExternalIdDigest, useValue: externalIds },
      { provide: Tokens, useValue: tokens },
    ];
    return { module: GroundModule, global: true, providers, exports: providers };
  }
}

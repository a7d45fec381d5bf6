import { Injectable } from '@nestjs/common';
import type { Reader, Scope } from '#libs/kernel';
import { placement, scopeOf } from '#libs/placements';
import { NamedPlacements } from '#libs/providers';

/** What providers are shown of a placement that is named to them: whose it is. */
@Injectable()
export class NamedPlacementsFromStreams extends NamedPlacements {
  async scopeOf(read: Reader, placementId: string): Promise<Scope | undefined> {
    return scopeOf(await read(placement, placementId));
  }
}

import { createHmac } from 'node:crypto';
import { ExternalIdDigest } from '#libs/students';

/** Digests a student's key in another system under a key that stays outside the log: it may be a UPN, which is never stored. */
export class KeyedExternalIds extends ExternalIdDigest {
  constructor(private readonly key: Uint8Array) {
    super();
  }

  override readonly of: ExternalIdDigest['of'] = ({ system, id }) =>
    createHmac('sha256', this.key)
      .update(`external-id ${JSON.stringify([system, id])}`)
      .digest('hex');
}

import type { Actor } from '#libs/kernel';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { actorOf, claimsOf } from './claims.ts';

const ISSUER = 'placement-ledger';
const CACHED = 1_000;

type Verified = Readonly<{ actor: Actor; expiresAt: number }>;

/** The claims do not go together, so no token is made of them. */
export class InvalidClaims extends Error {
  override readonly name = 'InvalidClaims';
}

/** A token that says whom it is for is for nobody else, whoever signed it (RFC 7519, 4.1.3). */
const isForUs = ({ aud }: JWTPayload): boolean => aud === undefined || [aud].flat().includes(ISSUER);

/**
 * Signs and verifies tokens: JWTs under HS256, for one actor, with an end. Times are the machine's own, whatever clock
 * decisions are told by. A token that was verified once is known until it expires.
 */
export class Tokens {
  private readonly known = new Map<string, Verified>();

  constructor(
    private readonly key: Uint8Array,
    private readonly now: () => number = Date.now,
  ) {}

  /** A token for the actor that ends after so many seconds. Throws InvalidClaims where a role does not reach so far. */
  async sign(actor: Actor, lifetimeSeconds: number): Promise<string> {
    const claims = claimsOf(actor);
    if (!actorOf({ ...claims, sub: actor.id })) throw new InvalidClaims(`A ${actor.role} cannot name these claims`);
    const seconds = Math.floor(this.now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setSubject(actor.id)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + lifetimeSeconds)
      .sign(this.key);
  }

  /** The actor of a token known to be valid still; undefined where only `verify` can tell. */
  recall(token: string): Actor | undefined {
    const verified = this.known.get(token);
    return verified && verified.expiresAt > this.now() ? verified.actor : undefined;
  }

  /** The actor of a token; undefined where it is forged, expired, not yet valid, or claims what its role does not have. */
  async verify(token: string): Promise<Actor | undefined> {
    const payload = await this.payloadOf(token);
    const actor = payload && isForUs(payload) ? actorOf(payload) : undefined;
    if (actor && typeof payload?.exp === 'number') this.remember(token, { actor, expiresAt: payload.exp * 1000 });
    return actor;
  }

  private async payloadOf(token: string) {
    try {
      const options = { algorithms: ['HS256'], issuer: ISSUER, currentDate: new Date(this.now()) };
      const { payload } = await jwtVerify(token, this.key, { ...options, requiredClaims: ['exp', 'sub'] });
      return payload;
    } catch {
      return undefined;
    }
  }

  /** The oldest make room: a caller with more tokens than that pays for verifying them. */
  private remember(token: string, verified: Verified): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= CACHED && oldest !== undefined) this.known.delete(oldest);
    this.known.set(token, verified);
  }
}

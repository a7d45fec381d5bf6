import type { Actor, Envelope } from '#libs/kernel';

/**
 * What the edge knows of a request before any controller sees it. `key` is the caller's Idempotency-Key, or the one minted in
 * its place; `actor` is there once the token was verified, `envelope` once a command's body and headers were.
 */
export type Asked = {
  readonly correlationId: string;
  readonly key: string | undefined;
  readonly startedAt: number;
  actor?: Actor;
  envelope?: Envelope;
};

declare module 'fastify' {
  interface FastifyRequest {
    asked: Asked;
  }
  interface FastifyContextConfig {
    /** Answered without a token. */
    public?: boolean;
    /** Whatever is told here is a danger. */
    danger?: boolean;
  }
}

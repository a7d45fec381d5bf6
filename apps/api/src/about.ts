/** What the documentation says of the product. */
export const ABOUT = {
  title: 'Placement Ledger',
  version: '0.1.0',
  description:
    'An append-only, policy-judged ledger of alternative-provision placements. Every command takes an Idempotency-Key, ' +
    'answers with its Ledger-Position, and is refused with every clause that is not met.',
};

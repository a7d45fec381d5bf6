export { DataDirectoryInUse, LogNotUsable } from './embedded/embedded-errors.ts';
export type { EmbeddedEventStore } from './embedded/embedded-event-store.ts';
export { openEmbedded, type EmbeddedOptions } from './embedded/open-embedded.ts';
export type { Inspection } from './embedded/protocol.ts';
export { validateAppend, type SerialisedEvent } from './validate-append.ts';
export { EventLedger, type LedgerOptions } from './ledger/event-ledger.ts';
export type { Upcaster, UpcasterRegistry } from './upcasters/upcaster-registry.ts';
export { withUpcasters } from './upcasters/with-upcasters.ts';

/** A document kept elsewhere, pinned by its digest: narrative is never in the log. */
export type DocumentRef = Readonly<{ documentRef: string; sha256: string }>;

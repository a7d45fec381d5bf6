/** Some placements could not be seen to; the others were. */
export class PlacementsFailed extends AggregateError {
  override readonly name = 'PlacementsFailed';
  readonly code = 'placements-failed';
}

/** Sees to each placement, whatever becomes of another; then fails for those that failed, so that the event comes again. */
export async function eachOf(
  placementIds: readonly string[],
  seeTo: (placementId: string) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const placementId of placementIds) await seeTo(placementId).catch((error: unknown) => failures.push(error));
  if (failures.length === 0) return;
  throw new PlacementsFailed(failures, `${failures.length} of ${placementIds.length} placements could not be seen to`);
}

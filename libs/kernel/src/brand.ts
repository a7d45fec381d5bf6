/** Names a primitive, so that a PlacementId cannot be passed where a SchoolId is due. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

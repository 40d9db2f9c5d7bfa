/**
 * Where the product is served: `/`, or a path that begins and ends in `/` where it stands below others on one name. The
 * server writes it into the page, so that one build serves everywhere.
 */
export const BASE: string = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="atlas-base"]')?.content || "/";

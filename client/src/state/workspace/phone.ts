/** Below this width, in pixels, the product is laid out for a phone. */
export const PHONE = 720;

export { type FoundAmount, findAmounts } from "./amounts.js";
export { type DateAnchor, type DateMention, DateReader } from "./dates.js";
export { dateOf, datesOf, leadDate } from "./document-dates.js";
export { findIndicators } from "./indicators/find-indicators.js";
export { type PlaceNames, placeNames } from "./indicators/places.js";
export { findQuantities, type Quantity } from "./quantities.js";
//# sourceMappingURL=index.d.ts.map

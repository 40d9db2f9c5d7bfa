export { findAmounts } from "./amounts.js";
export { DateReader } from "./dates.js";
export { dateOf, datesOf, leadDate } from "./document-dates.js";
export { findIndicators } from "./indicators/find-indicators.js";
export { placeNames } from "./indicators/places.js";
export { findQuantities } from "./quantities.js";
//# sourceMappingURL=index.js.map

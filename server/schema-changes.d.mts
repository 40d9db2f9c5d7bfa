/** One line for each change by which `current` breaks queries for `released` (both SDL), with what to do instead. */
export function breakingChanges(released: string, current: string): readonly string[];

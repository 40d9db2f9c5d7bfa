import { kindOfId, type NodeId } from "@chengyu-atlas/model";
import { createParser, parseAsNumberLiteral } from "nuqs";
import { CAPS, FIRST_LOOK } from "./types.js";
import { readLayout, readRollUp, readStyling, writeLayout, writeRollUp, writeStyling } from "./write.js";

/** A parser of something that is the same where it is written the same. */
function written<T>(parse: (text: string) => T | null, serialize: (value: T) => string) {
  return createParser({ parse, serialize, eq: (a, b) => serialize(a) === serialize(b) });
}

const pair = written<readonly [NodeId, NodeId]>(
  (text) => {
    const [a, b, ...rest] = text.split("~");
    return a && b && rest.length === 0 && kindOfId(a) && kindOfId(b) ? [a, b] : null;
  },
  (ids) => ids.join("~"),
);

/** What the address carries of how the picture looks. */
export const lookParsers = {
  lay: written(readLayout, writeLayout).withDefault(FIRST_LOOK.layout),
  sty: written(readStyling, writeStyling).withDefault(FIRST_LOOK.styling),
  roll: written(readRollUp, writeRollUp).withDefault(FIRST_LOOK.rollUp),
  cap: parseAsNumberLiteral(CAPS).withDefault(CAPS[0]),
  pair,
};

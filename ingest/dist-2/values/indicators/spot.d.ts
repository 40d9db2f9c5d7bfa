import type { Range } from "../../reading/mapped-text.js";
import type { Quantity } from "../quantities.js";
import type { Scene } from "./scene.js";
/** What a quantity measures, in the text's words, and the stretch of text that says so together with the number. */
export interface Measure {
  readonly name: string;
  readonly quote: Range;
  /** The bare noun, to which a later number in the sentence may refer: 用户|增长8%,达到236家. */
  readonly noun: string;
  /** Where the words that were used end; the next measure begins no earlier. */
  readonly end: number;
  readonly rule: "after" | "before" | "change" | "share" | "carried" | "unit";
}
/** What the sentence's numbers before this one leave to it. */
export interface Carried {
  readonly quantity?: Quantity;
  readonly measure?: Measure;
  /** Nouns of A和B分别达到X和Y that wait for their numbers, and all of them. */
  readonly waiting: readonly string[];
  readonly nouns: readonly string[];
  /** What was last measured in each unit: 签约项目28个,…其中现场签的是21个. */
  readonly byUnit: ReadonlyMap<string, Measure>;
}
/** A number in its sentence, for which a measure is sought. */
export interface Spot {
  readonly scene: Scene;
  readonly quantity: Quantity;
  /** Where the words of the numbers before it end. */
  readonly floor: number;
  readonly carried: Carried;
}
/** A measure whose words are a stretch of the text that ends with the number, or begins with it. */
export declare function measure(rule: Measure["rule"], noun: string, quote: Range, name?: string): Measure;
//# sourceMappingURL=spot.d.ts.map

import { z } from "zod";
/** Text of any length and content. */
export declare const raw: z.ZodString;
/** Text that says something: not empty, not too long, not damaged. */
export declare function text(max: number): z.ZodString;
/** Such text without white space around it. */
export declare const line: (max?: number) => z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
/** A number as it is written in YAML and JSON. */
export declare const number: z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
/** A number within bounds. */
export declare function between(least: number, most: number): z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
/** A partial date that exists. */
export declare const date: z.ZodString;
/** A partial date, or two with `/` between them, one of which may be left out. */
export declare const period: z.ZodString;
/** An address on the web; other schemes could run in the reader's browser. */
export declare const address: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
export declare const kind: z.ZodPipe<
  z.ZodString,
  z.ZodTransform<"Event" | "Institution" | "Lab" | "Park" | "Person" | "Place" | "Policy" | "Project", string>
>;
export declare const relation: z.ZodPipe<
  z.ZodString,
  z.ZodTransform<
    | "AFFILIATED_WITH"
    | "CO_BUILT"
    | "FUNDED"
    | "ISSUED"
    | "LOCATED_IN"
    | "MEMBER_OF"
    | "PARTICIPATED_IN"
    | "PART_OF"
    | "SIGNED_WITH"
    | "SPUN_OFF_FROM",
    string
  >
>;
export declare const status: z.ZodPipe<z.ZodString, z.ZodTransform<"done" | "ended" | "planned", string>>;
export declare const bound: z.ZodPipe<z.ZodString, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~", string>>;
export declare const region: z.ZodPipe<z.ZodString, z.ZodTransform<"chongqing" | "elsewhere" | "shared" | "sichuan", string>>;
export declare const documentType: z.ZodPipe<z.ZodString, z.ZodTransform<"digest" | "table" | "text", string>>;
export declare const level: z.ZodPipe<z.ZodString, z.ZodTransform<"address" | "city" | "district" | "province", string>>;
/** What zod says of a value of the wrong type, or of none at all. */
export declare function missingOr(otherwise: string): (issue: { input?: unknown }) => string;
//# sourceMappingURL=field-types.d.ts.map

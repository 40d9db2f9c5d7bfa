import { z } from "zod";
/** The head of a document. */
export declare const documentSchema: z.ZodObject<
  {
    id: z.ZodString & z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>;
    type: z.ZodPipe<z.ZodString, z.ZodTransform<"digest" | "table" | "text", string>>;
    title: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    publication: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    publishedOn: z.ZodOptional<z.ZodString>;
    issue: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    page: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    url: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    note: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    textFile: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    text: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
>;
/** A node, of a document or a gazetteer. */
export declare const nodeSchema: z.ZodObject<
  {
    kind: z.ZodPipe<
      z.ZodString,
      z.ZodTransform<"Event" | "Institution" | "Lab" | "Park" | "Person" | "Place" | "Policy" | "Project", string>
    >;
    name: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    aliases: z.ZodOptional<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    subtype: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    place: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    region: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<"chongqing" | "elsewhere" | "shared" | "sichuan", string>>>;
    longitude: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    latitude: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    note: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    within: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    ref: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
  },
  z.core.$strict
>;
/** A claim of a document. */
export declare const claimSchema: z.ZodObject<
  {
    relation: z.ZodPipe<
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
    source: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    target: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    status: z.ZodPipe<z.ZodString, z.ZodTransform<"done" | "ended" | "planned", string>>;
    from: z.ZodOptional<z.ZodString>;
    to: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    role: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    amount: z.ZodOptional<
      z.ZodObject<
        {
          value: z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
          unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
          bound: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~", string>>>;
        },
        z.core.$strict
      >
    >;
    evidence: z.ZodArray<
      z.ZodObject<
        {
          quote: z.ZodString;
          nth: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
          locator: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
        },
        z.core.$strict
      >
    >;
  },
  z.core.$strict
>;
/** An observation of a document. */
export declare const observationSchema: z.ZodObject<
  {
    subject: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    measure: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    value: z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>;
    unit: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    bound: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~", string>>>;
    period: z.ZodOptional<z.ZodString>;
    evidence: z.ZodArray<
      z.ZodObject<
        {
          quote: z.ZodString;
          nth: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
          locator: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
        },
        z.core.$strict
      >
    >;
  },
  z.core.$strict
>;
/** A place of a gazetteer. */
export declare const placeSchema: z.ZodObject<
  {
    name: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    level: z.ZodPipe<z.ZodString, z.ZodTransform<"address" | "city" | "district" | "province", string>>;
    parent: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    longitude: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    latitude: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    aliases: z.ZodOptional<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    note: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
  },
  z.core.$strict
>;
export type DocumentHead = z.output<typeof documentSchema>;
export type NodeInput = z.output<typeof nodeSchema>;
export type ClaimInput = z.output<typeof claimSchema>;
export type ObservationInput = z.output<typeof observationSchema>;
export type PlaceInput = z.output<typeof placeSchema>;
//# sourceMappingURL=schema.d.ts.map

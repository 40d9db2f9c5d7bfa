import { z } from "zod";
/** A value that each row gives. */
export declare const columnSchema: z.ZodObject<
  {
    column: z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>;
    words: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    empty: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    year: z.ZodOptional<z.ZodString>;
  },
  z.core.$strict
>;
declare const nodeTemplate: z.ZodObject<
  {
    kind: z.ZodPipe<
      z.ZodUnknown,
      z.ZodTransform<("Event" | "Institution" | "Lab" | "Park" | "Person" | "Place" | "Policy" | "Project")[] | Column, unknown>
    >;
    name: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
    aliases: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    subtype: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    place: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    region: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<"chongqing" | "elsewhere" | "shared" | "sichuan" | Column, unknown>>>;
    longitude: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>>;
    latitude: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>>;
    note: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    within: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
  },
  z.core.$strict
>;
declare const claimTemplate: z.ZodObject<
  {
    relation: z.ZodPipe<
      z.ZodUnknown,
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
        | "SPUN_OFF_FROM"
        | Column,
        unknown
      >
    >;
    source: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
    target: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
    status: z.ZodPipe<z.ZodUnknown, z.ZodTransform<"done" | "ended" | "planned" | Column, unknown>>;
    from: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    to: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    title: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    role: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    amount: z.ZodOptional<
      z.ZodObject<
        {
          value: z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>;
          unit: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
          bound: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~" | Column, unknown>>>;
        },
        z.core.$strict
      >
    >;
  },
  z.core.$strict
>;
declare const observationTemplate: z.ZodObject<
  {
    subject: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
    measure: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
    value: z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>;
    unit: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
    bound: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~" | Column, unknown>>>;
    period: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
  },
  z.core.$strict
>;
declare const sheetSchema: z.ZodObject<
  {
    sheet: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
    header: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
    fill: z.ZodDefault<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    skip: z.ZodOptional<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
    nodes: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            kind: z.ZodPipe<
              z.ZodUnknown,
              z.ZodTransform<("Event" | "Institution" | "Lab" | "Park" | "Person" | "Place" | "Policy" | "Project")[] | Column, unknown>
            >;
            name: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
            aliases: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            subtype: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            place: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            region: z.ZodOptional<
              z.ZodPipe<z.ZodUnknown, z.ZodTransform<"chongqing" | "elsewhere" | "shared" | "sichuan" | Column, unknown>>
            >;
            longitude: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>>;
            latitude: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>>;
            note: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            within: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
          },
          z.core.$strict
        >
      >
    >;
    claims: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            relation: z.ZodPipe<
              z.ZodUnknown,
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
                | "SPUN_OFF_FROM"
                | Column,
                unknown
              >
            >;
            source: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
            target: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
            status: z.ZodPipe<z.ZodUnknown, z.ZodTransform<"done" | "ended" | "planned" | Column, unknown>>;
            from: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            to: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            title: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            role: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            amount: z.ZodOptional<
              z.ZodObject<
                {
                  value: z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>;
                  unit: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  bound: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~" | Column, unknown>>>;
                },
                z.core.$strict
              >
            >;
          },
          z.core.$strict
        >
      >
    >;
    observations: z.ZodDefault<
      z.ZodArray<
        z.ZodObject<
          {
            subject: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
            measure: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
            value: z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>;
            unit: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
            bound: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~" | Column, unknown>>>;
            period: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
          },
          z.core.$strict
        >
      >
    >;
  },
  z.core.$strict
>;
/** A mapping file. */
export declare const mappingSchema: z.ZodObject<
  {
    mapping: z.ZodString;
    document: z.ZodDefault<
      z.ZodObject<
        {
          id: z.ZodOptional<z.ZodString & z.ZodType<string, string, z.core.$ZodTypeInternals<string, string>>>;
          title: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
          publication: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
          publishedOn: z.ZodOptional<z.ZodString>;
          issue: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
          page: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
          url: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
          note: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
        },
        z.core.$strict
      >
    >;
    encoding: z.ZodOptional<
      z.ZodEnum<{
        gb18030: "gb18030";
        "utf-16be": "utf-16be";
        "utf-16le": "utf-16le";
        "utf-8": "utf-8";
      }>
    >;
    delimiter: z.ZodOptional<
      z.ZodEnum<{
        "\t": "\t";
        ",": ",";
        ";": ";";
        "|": "|";
      }>
    >;
    sheets: z.ZodArray<
      z.ZodObject<
        {
          sheet: z.ZodOptional<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>;
          header: z.ZodDefault<z.ZodPipe<z.ZodString, z.ZodTransform<number, string>>>;
          fill: z.ZodDefault<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
          skip: z.ZodOptional<z.ZodArray<z.ZodPipe<z.ZodString, z.ZodTransform<string, string>>>>;
          nodes: z.ZodDefault<
            z.ZodArray<
              z.ZodObject<
                {
                  kind: z.ZodPipe<
                    z.ZodUnknown,
                    z.ZodTransform<
                      ("Event" | "Institution" | "Lab" | "Park" | "Person" | "Place" | "Policy" | "Project")[] | Column,
                      unknown
                    >
                  >;
                  name: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
                  aliases: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  subtype: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  place: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  region: z.ZodOptional<
                    z.ZodPipe<z.ZodUnknown, z.ZodTransform<"chongqing" | "elsewhere" | "shared" | "sichuan" | Column, unknown>>
                  >;
                  longitude: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>>;
                  latitude: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>>;
                  note: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  within: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                },
                z.core.$strict
              >
            >
          >;
          claims: z.ZodDefault<
            z.ZodArray<
              z.ZodObject<
                {
                  relation: z.ZodPipe<
                    z.ZodUnknown,
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
                      | "SPUN_OFF_FROM"
                      | Column,
                      unknown
                    >
                  >;
                  source: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
                  target: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
                  status: z.ZodPipe<z.ZodUnknown, z.ZodTransform<"done" | "ended" | "planned" | Column, unknown>>;
                  from: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  to: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  title: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  role: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  amount: z.ZodOptional<
                    z.ZodObject<
                      {
                        value: z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>;
                        unit: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                        bound: z.ZodOptional<
                          z.ZodPipe<z.ZodUnknown, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~" | Column, unknown>>
                        >;
                      },
                      z.core.$strict
                    >
                  >;
                },
                z.core.$strict
              >
            >
          >;
          observations: z.ZodDefault<
            z.ZodArray<
              z.ZodObject<
                {
                  subject: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
                  measure: z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>;
                  value: z.ZodPipe<z.ZodUnknown, z.ZodTransform<number | Column, unknown>>;
                  unit: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                  bound: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<"<" | "<=" | "=" | ">" | ">=" | "~" | Column, unknown>>>;
                  period: z.ZodOptional<z.ZodPipe<z.ZodUnknown, z.ZodTransform<string | Column, unknown>>>;
                },
                z.core.$strict
              >
            >
          >;
        },
        z.core.$strict
      >
    >;
  },
  z.core.$strict
>;
export type Column = z.output<typeof columnSchema> & {
  readonly split?: string | undefined;
};
export type Mapping = z.output<typeof mappingSchema>;
export type SheetMapping = z.output<typeof sheetSchema>;
export type NodeTemplate = z.output<typeof nodeTemplate>;
export type ClaimTemplate = z.output<typeof claimTemplate>;
export type ObservationTemplate = z.output<typeof observationTemplate>;
/** Whether a value of a template is taken from a column. */
export declare function isColumn(value: unknown): value is Column;
//# sourceMappingURL=mapping-schema.d.ts.map

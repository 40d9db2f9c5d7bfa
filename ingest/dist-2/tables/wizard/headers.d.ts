import type { Kind } from "@chengyu-atlas/model";
/** What a column is for in a table of the field. */
export type Role =
  | "party"
  | "counterparty"
  | "builder"
  | "funder"
  | "issuer"
  | "employer"
  | "whole"
  | "alliance"
  | "member"
  | "host"
  | "undertaker"
  | "participant"
  | "body"
  | "lab"
  | "project"
  | "park"
  | "policy"
  | "event"
  | "person"
  | "place"
  | "venue"
  | "title"
  | "alias"
  | "type"
  | "status"
  | "signedOn"
  | "issuedOn"
  | "heldOn"
  | "joinedOn"
  | "begunOn"
  | "date"
  | "period"
  | "sum"
  | "investment"
  | "measure"
  | "value"
  | "unit"
  | "number"
  | "ignored";
/** Roles whose cells name nodes, with the kinds that these may have, the likeliest first. */
export declare const NAMING: Readonly<Partial<Record<Role, readonly [Kind, ...Kind[]]>>>;
/** A header taken apart: `2020年产值(亿元)` is 产值 of 2020 in 亿元; of `2020年` the name is empty. */
export interface Header {
  readonly name: string;
  readonly unit?: string;
  readonly year?: string;
}
/** Takes unit and year off a header. */
export declare function parseHeader(label: string): Header;
/** The role that a header has by its words alone. */
export declare function roleOfHeader(name: string): Role | undefined;
//# sourceMappingURL=headers.d.ts.map

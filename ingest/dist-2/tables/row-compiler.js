import { isSubtypeOf, relationSpec } from "@chengyu-atlas/model";
import { parseDate, parsePeriod, parseQuantity, statusOf } from "./cell-values.js";
import { CellRefused, RowReader } from "./evaluate.js";
import { shown } from "./grid.js";
import { isColumn } from "./mapping-schema.js";
import { rowName } from "./origins.js";
import { rowKey } from "./render.js";
/** More records than this are not made of one file; cells of many values can multiply. */
export const MAX_RECORDS = 100_000;
/** Fields of a node that it can do without: one that cannot be read is left out, and the node stands. */
const OPTIONAL = ["subtype", "place", "region", "longitude", "latitude", "note"];
/** Makes the records of one row. */
export class RowCompiler {
  sheet;
  index;
  row;
  made;
  refuse;
  reader;
  /** Handles of the nodes that each column names in this row. */
  handles = new Map();
  refused = new Set();
  constructor(sheet, index, row, made, refuse) {
    this.sheet = sheet;
    this.index = index;
    this.row = row;
    this.made = made;
    this.refuse = refuse;
    this.reader = new RowReader(row, sheet.columns);
  }
  /** Adds the records of the row; false where they are too many. */
  compile() {
    const { nodes, claims, observations } = this.sheet.mapping;
    // places before what stands in them, employers before the employed: they are looked up by the handles of their column
    const rank = ({ kind }) => (isColumn(kind) ? 1 : kind[0] === "Place" ? 0 : kind[0] === "Person" ? 2 : 1);
    for (const template of [...nodes].sort((a, b) => rank(a) - rank(b))) this.guarded(() => this.addNodes(template));
    for (const template of claims) this.guarded(() => this.addClaims(template));
    for (const template of observations) this.guarded(() => this.addObservations(template));
    return this.room() >= 0;
  }
  /** How many more records there may be. */
  room() {
    const { nodes, claims, observations } = this.made;
    return MAX_RECORDS - nodes.records.length - claims.length - observations.length;
  }
  /** Names a cell that cannot be used, once for the row. */
  guarded(make) {
    try {
      make();
    } catch (error) {
      if (!(error instanceof CellRefused)) throw error;
      if (!this.refused.has(error.column)) this.refuse(this.origin(error.column), error.message);
      this.refused.add(error.column);
    }
  }
  addNodes(template) {
    const { reader } = this;
    const column = reader.columnOf(template.name);
    const handles = (column === undefined ? undefined : this.handles.get(column)) ?? [];
    // there even where reading fails, so that claims find no node instead of a name
    if (column !== undefined) this.handles.set(column, handles);
    const names = reader.values(template.name);
    if (names.length === 0) return;
    const kinds = isColumn(template.kind) ? reader.values(template.kind) : template.kind;
    if (kinds.length === 0) throw new CellRefused(reader.columnOf(template.kind) ?? 0, "is empty; it says the kind of the node");
    const fields = {};
    for (const field of OPTIONAL) {
      this.guarded(() => {
        const said = this.optional(template, field, kinds);
        if (said !== undefined) fields[field] = said;
      });
    }
    const aliases = reader.values(template.aliases);
    const within = this.ends(template.within)[0];
    for (const name of names) {
      const more = { aliases: names.length === 1 ? aliases : [], origin: this.origin(), cells: this.cellsOf(template) };
      const handle = this.made.nodes.add({ kinds, name, within, fields, ...more });
      if (!handles.includes(handle)) handles.push(handle);
    }
  }
  optional(template, field, kinds) {
    const value = template[field];
    const said = field === "place" ? this.ends(value)[0] : this.reader.one(value);
    if (field === "subtype" && said !== undefined && isColumn(value) && !kinds.some((kind) => isSubtypeOf(kind, said))) {
      throw this.reader.refuse(value, said, "is no sub-type; say in `words:` what it means");
    }
    return said;
  }
  /** What the ends of a relation are in this row: nodes of the column, else names. */
  ends(value) {
    const column = this.reader.columnOf(value);
    return (column === undefined ? undefined : this.handles.get(column)) ?? this.reader.values(value);
  }
  addClaims(template) {
    const [sources, targets] = [this.ends(template.source), this.ends(template.target)];
    if (sources.length === 0 || targets.length === 0) return;
    const { reader } = this;
    const fields = {
      relation: reader.one(template.relation) ?? "",
      status: this.status(template.status),
      from: reader.one(template.from, dateOf),
      to: reader.one(template.to, dateOf),
      title: reader.one(template.title),
      role: reader.one(template.role),
      amount: template.amount && this.quantity(template.amount),
    };
    for (const [source, target] of this.pairs(template, sources, targets)) {
      // they may be many millions
      if (this.room() < 0) return;
      this.made.claims.push(this.record(template, { ...given(fields), source, target }));
    }
  }
  /** Each source with each target; of one column with itself, each two of its values once. */
  *pairs({ source, target, relation }, sources, targets) {
    const same = this.reader.columnOf(source) !== undefined && this.reader.columnOf(source) === this.reader.columnOf(target);
    const symmetric = !isColumn(relation) && relationSpec(relation).symmetric;
    for (const [i, from] of sources.entries()) {
      for (const [j, to] of targets.entries()) if (!same || (i !== j && !(symmetric && j < i))) yield [from, to];
    }
  }
  addObservations(template) {
    const { reader } = this;
    const subjects = this.ends(template.subject);
    const measure = reader.one(template.measure);
    const quantity = subjects.length === 0 || measure === undefined ? undefined : this.quantity(template);
    if (quantity === undefined) return;
    const period = reader.one(template.period, (cell, { year }) => parsePeriod(cell, year));
    for (const subject of subjects) this.made.observations.push(this.record(template, given({ subject, measure, ...quantity, period })));
  }
  status(value) {
    const said = this.reader.one(value);
    if (said === undefined)
      throw new CellRefused(this.reader.columnOf(value) ?? 0, "is empty; `empty: done` in the mapping would say what that means");
    if (!isColumn(value)) return said;
    const status = statusOf(said);
    if (status === undefined) throw this.reader.refuse(value, said, "is no status that we know; say in `words:` what it means");
    return status;
  }
  /** A number with its unit and bound: what the cell says itself comes before what the mapping says. */
  quantity({ value, unit, bound }) {
    const { reader } = this;
    const quantity = isColumn(value) ? reader.one(value, parseQuantity) : { value: String(value) };
    if (quantity === undefined) return undefined;
    const own = quantity.unit ?? reader.one(unit);
    if (own === undefined) throw new CellRefused(reader.columnOf(value) ?? 0, "is a number without a unit; give `unit:` in the mapping");
    return { value: quantity.value, unit: own, bound: quantity.bound ?? reader.one(bound) ?? "=" };
  }
  record(template, value) {
    const evidence = [{ quote: rowKey(this.index, this.row), locator: `${this.sheet.sheet.name} ${rowName(this.row)}` }];
    return { value: { ...value, evidence }, origin: this.origin(), cells: this.cellsOf(template) };
  }
  /** The cells that a template's fields are read from, by their paths. */
  cellsOf(template, path = [], cells = new Map()) {
    for (const [field, value] of Object.entries(template)) {
      const column = this.reader.columnOf(value);
      if (column !== undefined) cells.set([...path, field].join("."), this.origin(column));
      else if (field === "amount" && value !== undefined) this.cellsOf(value, [...path, field], cells);
    }
    return cells;
  }
  origin(column) {
    const { sheet, columns } = this.sheet;
    return { sheet: shown(sheet.name), columns, row: this.row, column };
  }
}
const dateOf = (cell, { year }) => parseDate(cell, year);
/** A record without its absent fields. */
function given(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=row-compiler.js.map

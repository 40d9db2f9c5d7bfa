import type { LayoutChoice, LayoutId } from "../../../state/look/types.js";
import type { LayoutInput, Positions } from "../types.js";

/** One setting of a layout, as its form is drawn from it. The words for it stand under its id. */
export type LayoutParam =
  | {
      readonly id: string;
      readonly type: "range";
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly default: number;
    }
  | { readonly id: string; readonly type: "choice"; readonly options: readonly string[]; readonly default: string }
  /** A node of the picture; empty: the best connected. */
  | { readonly id: string; readonly type: "node"; readonly default: "" };

/** The settings in force: every parameter of the layout has one. */
export interface Values {
  readonly number: (id: string) => number;
  readonly text: (id: string) => string;
}

/** Says how far the work has come, from 0 to 1. */
export type Report = (share: number) => void;

/** A way to lay out a network. The same network with the same settings gives the same picture. */
export interface LayoutSpec {
  readonly id: LayoutId;
  readonly params: readonly LayoutParam[];
  readonly run: (input: LayoutInput, values: Values, report: Report) => Positions | Promise<Positions>;
}

/** What is set of a parameter, as text; what is out of range or unknown counts as not set. */
export function settingOf(param: LayoutParam, { values }: LayoutChoice): string {
  const set = values[param.id];
  if (set === undefined) return String(param.default);
  switch (param.type) {
    case "range": {
      const value = Number(set);
      return Number.isFinite(value) && value >= param.min && value <= param.max ? set : String(param.default);
    }
    case "choice":
      return param.options.includes(set) ? set : param.default;
    case "node":
      return set;
  }
}

export function valuesOf({ params }: Pick<LayoutSpec, "params">, choice: LayoutChoice): Values {
  const settings = new Map(params.map((param) => [param.id, settingOf(param, choice)]));
  const text = (id: string) => settings.get(id) ?? "";
  return { text, number: (id) => Number(text(id)) };
}

/** The choice with one setting changed; a default is not written down. */
export function withSetting(choice: LayoutChoice, param: LayoutParam, value: string): LayoutChoice {
  const { [param.id]: _before, ...rest } = choice.values;
  return { id: choice.id, values: value === String(param.default) ? rest : { ...rest, [param.id]: value } };
}

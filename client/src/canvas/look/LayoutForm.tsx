import { useId } from "react";
import { useTranslation } from "react-i18next";
import { FIRST_LOOK, type LayoutChoice } from "../../state/look/types.js";
import type { SceneData } from "../../state/scene/types.js";
import { displayName } from "../labels/name.js";
import { LAYOUTS, layoutOf } from "../layout/collection/index.js";
import { type LayoutParam, settingOf, withSetting } from "../layout/collection/spec.js";
import classes from "./look.module.css";

interface Props {
  readonly layout: LayoutChoice;
  readonly data: SceneData | null;
  /** The selected node, which rings can be centred on. */
  readonly selected: string | null;
  readonly onLayout: (next: LayoutChoice, options?: { readonly replace?: boolean }) => void;
}

/** The layouts, and the settings of the one in force as it declares them. */
export function LayoutForm({ layout, data, selected, onLayout }: Props) {
  const { t } = useTranslation();
  const { params } = layoutOf(layout.id);
  const choose = (id: LayoutChoice["id"]) => {
    const centred = id === "rings" && selected !== null;
    onLayout({ id, values: centred ? { centre: selected } : {} });
  };
  return (
    <div className={classes["form"]}>
      <fieldset>
        <legend>{t("look.layout")}</legend>
        {LAYOUTS.map(({ id }) => (
          <label key={id} className={classes["choice"]}>
            <input type="radio" name="layout" checked={id === layout.id} onChange={() => choose(id)} data-testid={`layout-${id}`} />
            <span>{t(`look.layouts.${id}`)}</span>
            <small>{t(`look.layouts.${id}Help`)}</small>
          </label>
        ))}
      </fieldset>
      <div>
        {params.map((param) => (
          <Setting key={`${layout.id}.${param.id}`} {...{ param, layout, data, selected, onLayout }} />
        ))}
      </div>
      {Object.keys(layout.values).length > 0 && (
        <button type="button" className={classes["text"]} onClick={() => onLayout({ ...FIRST_LOOK.layout, id: layout.id })}>
          {t("look.defaults")}
        </button>
      )}
    </div>
  );
}

type Word = keyof typeof import("../../i18n/areas/look.js").look.zh.params;
type Option = keyof typeof import("../../i18n/areas/look.js").look.zh.options;

function Setting({ param, layout, data, selected, onLayout }: Props & { readonly param: LayoutParam }) {
  const { t } = useTranslation();
  const id = useId();
  const value = settingOf(param, layout);
  const name = t(`look.params.${param.id as Word}`);
  const set = (next: string, options?: { readonly replace?: boolean }) => onLayout(withSetting(layout, param, next), options);
  switch (param.type) {
    case "range":
      return (
        <div className={classes["setting"]}>
          <label htmlFor={id}>{name}</label>
          <input
            id={id}
            type="range"
            min={param.min}
            max={param.max}
            step={param.step}
            value={value}
            // one stretch of dragging is one step in the history
            onChange={(event) => set(event.currentTarget.value, { replace: layout.values[param.id] !== undefined })}
            data-testid={`param-${param.id}`}
          />
          <output htmlFor={id}>{value}</output>
        </div>
      );
    case "choice":
      return (
        <div className={classes["setting"]}>
          <label htmlFor={id}>{name}</label>
          <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)} data-testid={`param-${param.id}`}>
            {param.options.map((option) => (
              <option key={option} value={option}>
                {t(`look.options.${option as Option}`)}
              </option>
            ))}
          </select>
        </div>
      );
    case "node": {
      const node = data?.nodes.find((each) => each.id === value);
      return (
        <div className={classes["setting"]}>
          <span className={classes["note"]}>{name}</span>
          <p>
            {node ? displayName(node.name) : t("look.best")}
            <br />
            {selected !== null && selected !== value && (
              <button type="button" className={classes["text"]} onClick={() => set(selected)}>
                {t("look.useSelected")}
              </button>
            )}
            {value !== "" && (
              <button type="button" className={classes["text"]} onClick={() => set("")}>
                {t("look.useBest")}
              </button>
            )}
          </p>
        </div>
      );
    }
  }
}

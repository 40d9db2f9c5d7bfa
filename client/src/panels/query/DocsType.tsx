import { type GraphQLSchema, getNamedType, isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { argsOf, type DocsPlace, type Entry, fieldsOf, usesOf, writtenDefault } from "../../state/query/docs.js";
import classes from "./Side.module.css";

interface Props {
  readonly schema: GraphQLSchema;
  readonly place: DocsPlace | null;
  readonly onGo: (place: DocsPlace) => void;
}

const MOST_USES = 12;

/** One type with what it holds, or where to begin. */
export function DocsType({ schema, place, onGo }: Props) {
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place begins at its head, or at the entry that was asked for
  useEffect(() => {
    const chosen = scroll.current?.querySelector("[data-chosen]");
    if (chosen) chosen.scrollIntoView({ block: "center" });
    else if (scroll.current) scroll.current.scrollTop = 0;
  }, [place]);
  const open = (type: string) => onGo({ type, entry: null });
  const type = place?.type ? schema.getType(place.type) : null;
  if (!type) {
    const roots = [
      { title: t("query.docsPane.queries"), type: schema.getQueryType() },
      { title: t("query.docsPane.mutations"), type: schema.getMutationType() },
    ];
    return (
      <div className={classes["doc"]} ref={scroll} data-testid="docs-root">
        {roots.map(
          ({ title, type: root }) =>
            root && (
              <section key={root.name}>
                <h4>{title}</h4>
                {fieldsOf(root).map((field) => (
                  <EntryRow key={field.name} entry={field} chosen={false} onGo={open} />
                ))}
              </section>
            ),
        )}
      </div>
    );
  }
  const uses = usesOf(schema, type.name);
  return (
    <div className={classes["doc"]} ref={scroll} data-testid="docs-type">
      <h3>{type.name}</h3>
      {type.description && <p className={classes["said"]}>{type.description}</p>}
      {(isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().length > 0 && (
        <Names title={t("query.docsPane.implements")} names={type.getInterfaces().map(({ name }) => name)} onGo={open} />
      )}
      {isAbstractType(type) && (
        <Names title={t("query.docsPane.possible")} names={schema.getPossibleTypes(type).map(({ name }) => name)} onGo={open} />
      )}
      {fieldsOf(type).length > 0 && <h4>{t(isInputObjectType(type) ? "query.docsPane.inputs" : "query.docsPane.fields")}</h4>}
      {fieldsOf(type).map((field) => (
        <EntryRow key={field.name} entry={field} chosen={field.name === place?.entry} onGo={open} />
      ))}
      {isEnumType(type) && (
        <>
          <h4>{t("query.docsPane.values")}</h4>
          {type.getValues().map(({ name, description, deprecationReason }) => (
            <div key={name} className={classes["entry"]} data-chosen={name === place?.entry || undefined}>
              <p className={classes["signature"]}>
                <b>{name}</b>
              </p>
              {description && <p className={classes["said"]}>{description}</p>}
              {deprecationReason && <p className={classes["old"]}>{t("query.docsPane.deprecated", { why: deprecationReason })}</p>}
            </div>
          ))}
        </>
      )}
      {uses.length > 0 && (
        <>
          <h4>{t("query.docsPane.usedBy")}</h4>
          {uses.slice(0, MOST_USES).map((use) => (
            <p key={`${use.type}.${use.entry}`}>
              <TypeLink name={`${use.type}.${use.entry}`} onGo={() => onGo(use)} />
            </p>
          ))}
        </>
      )}
    </div>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onGo: (type: string) => void;
}

function EntryRow({ entry, chosen, onGo }: RowProps) {
  const { t } = useTranslation();
  const type = getNamedType(entry.type).name;
  const args = argsOf(entry);
  return (
    <div className={classes["entry"]} data-chosen={chosen || undefined}>
      <p className={classes["signature"]}>
        <b>{entry.name}</b>
        {args.length > 0 && (
          <>
            (
            {args.map((arg, i) => (
              <span key={arg.name}>
                {i > 0 && ", "}
                {arg.name}: <TypeLink name={String(arg.type)} onGo={() => onGo(getNamedType(arg.type).name)} />
                {arg.defaultValue !== undefined && ` = ${writtenDefault(arg)}`}
              </span>
            ))}
            )
          </>
        )}
        : <TypeLink name={String(entry.type)} onGo={() => onGo(type)} />
      </p>
      {entry.description && <p className={classes["said"]}>{entry.description}</p>}
      {args.some(({ description }) => description) && (
        <ul className={classes["said"]}>
          {args
            .filter(({ description }) => description)
            .map((arg) => (
              <li key={arg.name}>
                {arg.name}: {arg.description}
              </li>
            ))}
        </ul>
      )}
      {entry.deprecationReason && <p className={classes["old"]}>{t("query.docsPane.deprecated", { why: entry.deprecationReason })}</p>}
    </div>
  );
}

function Names({
  title,
  names,
  onGo,
}: {
  readonly title: string;
  readonly names: readonly string[];
  readonly onGo: (type: string) => void;
}) {
  return (
    <p className={classes["said"]}>
      {title}{" "}
      {names.map((name) => (
        <span key={name}>
          <TypeLink name={name} onGo={() => onGo(name)} />{" "}
        </span>
      ))}
    </p>
  );
}

export function TypeLink({ name, onGo }: { readonly name: string; readonly onGo: () => void }) {
  return (
    <button type="button" className={classes["link"]} onClick={onGo}>
      {name}
    </button>
  );
}

import { relationSpec } from "@chengyu-atlas/model";
import { useLabel } from "../../i18n/use-label.js";
import type { ProfileEdge } from "../../state/profile/use-profile.js";
import { groupsOf } from "../entity/groups.js";
import classes from "./Profile.module.css";
import { RelationItem } from "./RelationItem.js";

/** Relations by name, cooperation first, each with its sentence. */
export function Relations({ edges }: { readonly edges: readonly ProfileEdge[] }) {
  const label = useLabel();
  return (
    <>
      {groupsOf(edges).map(({ key, relation, outgoing, edges: group }) => {
        const spec = relationSpec(relation);
        return (
          <section key={key} className={classes["group"]}>
            <h3>
              {label(outgoing ? spec.label : spec.reverse)}
              <span className={classes["tally"]}>{group.length}</span>
            </h3>
            <ul>
              {group.map((edge) => (
                <RelationItem key={edge.id} edge={edge} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

import { receiptOf } from "@chengyu-atlas/model";
import { MAX_PAGE } from "@chengyu-atlas/store";
import { all, claimsOf, inWords, readSpoken } from "./leaving.js";
/** Finds out what leaves a store where a document is replaced by a corrected one. */
export class Replaced {
  store;
  receipts;
  constructor(store) {
    this.store = store;
  }
  /** What the earlier version of a document speaks of; `undefined` where there is none, or the same is there already. */
  async before(bundle) {
    this.receipts ??= new Map((await this.store.receipts()).map((receipt) => [receipt.document, receipt]));
    const known = this.receipts.get(bundle.document.id);
    if (known === undefined) return undefined;
    const { hash, pipeline } = receiptOf(bundle);
    return known.hash === hash && known.pipeline === pipeline ? undefined : readSpoken(this.store, bundle.document.id);
  }
  /** What of it is no more, now that the corrected version is written. */
  async left(before) {
    const { store } = this;
    const nodes = [];
    const ids = [...before.nodes.keys()];
    for (let i = 0; i < ids.length; i += MAX_PAGE) {
      const asked = ids.slice(i, i + MAX_PAGE);
      for (const [j, node] of (await store.nodes(asked)).entries()) if (node === undefined) nodes.push(asked[j] ?? "");
    }
    const after = await claimsOf(store, [...before.claims.keys()]);
    const there = new Set([...after.values()].flat().map(({ id }) => id));
    const claims = [...before.claims.values()].flat().filter(({ id }) => !there.has(id));
    const edges = [...after].filter(([, of]) => of.length === 0).map(([edge]) => edge);
    const observations = await this.goneObservations(before.observations);
    return inWords({ nodes, edges, claims: claims.map(({ id }) => id), observations }, before);
  }
  async goneObservations(before) {
    const there = new Set();
    const asked = new Set();
    for (const { subject, measure } of before) {
      const key = JSON.stringify([subject, measure]);
      if (asked.has(key)) continue;
      asked.add(key);
      for (const { id } of await all((page) => this.store.listObservations({ subjects: [subject], measure }, page))) there.add(id);
    }
    return before.map(({ id }) => id).filter((id) => !there.has(id));
  }
}
//# sourceMappingURL=replaced.js.map

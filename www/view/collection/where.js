import { useWhere } from "../parts/copy.jsx";

/** Where a collected place is found again: nowhere, when it is no longer in the articles at hand. */
export function useEntryWhere() {
  const where = useWhere();
  /** @param {import("./entries.js").Entry} entry */
  return ({ document, cited, found }) => (found === "same" || found === "moved" ? where(document.id, cited) : { address: null, pack: null });
}

import { useDesk } from "../desk.js";
import { Go } from "./go.jsx";

/**
 * Leads to passages that are near to one.
 * @param {{place: import("../../state/address.js").Passage}} props
 */
export function LikeThis({ place: { doc, start, end } }) {
  const { t } = useDesk();
  return <Go to={{ view: "search", query: "", like: { doc, start, end }, doc: null, place: null }}>{t.likeThis}</Go>;
}

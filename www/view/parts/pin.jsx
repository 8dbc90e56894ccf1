import { useState } from "preact/hooks";
import { useDesk } from "../desk.js";
import { useKept } from "../kept.js";
import { isPinned, pins, togglePin } from "../pins.js";
import { CopyPlace } from "./copy.jsx";
import { Status } from "./status.jsx";

/**
 * What a reader can do with a place: copy it with its source, or collect it.
 * @param {{document: import("../../types/answers.js").DocumentAnswer, cited: import("../pins.js").Cited}} props
 */
export function TakePlace({ document, cited }) {
  const { t } = useDesk();
  const pinned = useKept(() => isPinned(document.id, cited));
  const [told, tell] = useState("");
  const toggle = () => {
    togglePin(document, cited);
    tell(`${t.goCollection}: ${pins().length}`);
  };
  return (
    <>
      <CopyPlace document={document} cited={cited} />{" "}
      <button type="button" class="go pin" aria-pressed={pinned} onClick={toggle}>{t.pin}</button>
      {told ? <Status text={told} /> : null}
    </>
  );
}

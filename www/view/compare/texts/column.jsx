import { useEffect, useRef } from "preact/hooks";
import { useDesk } from "../../desk.js";
import { langOf } from "../../parts/text.jsx";
import { Letter } from "../letter.jsx";
import { letterOf } from "../relations.js";
import { MatchedText } from "./matched.jsx";
import { Overview } from "./overview.jsx";
import { placesOf } from "./places.js";

/**
 * @typedef {import("./places.js").Place} Place
 * @typedef {import("./places.js").Matched} Matched
 */

/**
 * One text, scrolled to the places of the chosen row.
 * @param {{document: import("../../../types/answers.js").DocumentAnswer, side: number, part: import("./places.js").Part, matched: Matched[], chosen: number | null, places: Place[]}} props
 */
export function Column({ document, side, part, matched, chosen, places }) {
  const { t, named } = useDesk();
  const column = useRef(/** @type {HTMLDivElement | null} */ (null));
  useEffect(() => scrollToPlace(column.current), [document, chosen, part]);
  return (
    <section class="column" aria-label={named(`${letterOf(side)}: ${document.title.text}`)}>
      <p class="side"><Letter side={side} /> <bdi lang={langOf(document.language)}>{document.title.text}</bdi></p>
      {places.length === 0 && chosen !== null ? <p class="absent">{t.notHere}</p> : null}
      <div class="beside-bar">
        <div class="scroll" tabIndex={0} role="group" aria-label={`${t.textOf}: ${document.title.text}`} ref={column}>
          <MatchedText document={document} places={places} matched={matched} chosen={chosen} only={placesOf(document, part, matched)} />
        </div>
        <Overview length={document.text.length} matched={matched} chosen={chosen} />
      </div>
    </section>
  );
}

/**
 * Scrolls a column, and nothing around it, to the first place in it.
 * @param {HTMLElement | null} column
 */
function scrollToPlace(column) {
  /** @type {HTMLElement | null | undefined} */
  const place = column?.querySelector(".place");
  if (!column || !place) return;
  column.scrollTop += place.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 4;
}

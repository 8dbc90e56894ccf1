import { useRef, useState } from "preact/hooks";
import { useDesk } from "../../desk.js";
import { DocumentText } from "../../document/text.jsx";
import { Icon } from "../../parts/icon.jsx";
import { Letter } from "../letter.jsx";
import { letterOf, sideOf } from "../relations.js";
import { Unified } from "./unified.jsx";
import { changedIn, count } from "./runs.js";

/** @typedef {"changes" | "unified" | "side"} Way */

/**
 * Two versions of one text: what was written in, struck out and moved.
 * @param {{comparison: import("../screen.jsx").Comparison, versions: import("../../../types/answers.js").Versions}} props
 */
export function VersionsView({ comparison: { texts }, versions }) {
  const { t, named } = useDesk();
  const [way, setWay] = useState(/** @type {Way} */ ("changes"));
  const top = useRef(/** @type {HTMLElement | null} */ (null));
  const [a, b] = [texts.get(versions.a), texts.get(versions.b)];
  if (!a || !b) return null;
  const { changes } = versions;
  const counted = /** @type {const} */ (["inserted", "deleted", "moved"]).filter((kind) => count(changes, kind) > 0);
  return (
    <section class="versions" ref={top} aria-label={named(t.viewVersions)}>
      <p class="sentence">{t.versionsShare(Math.round(versions.shared * 100), counted.map((kind) => t.changeCounts[kind](count(changes, kind))))}</p>
      <div class="ledger" role="group" aria-label={t.versionsShow}>
        {/** @type {const} */ (["changes", "unified", "side"]).map((name) => (
          <button key={name} type="button" class="entry" aria-pressed={name === way} onClick={() => setWay(name)}>{t.versionWays[name]}</button>
        ))}
      </div>
      <Steps top={top} />
      {way === "side" ? (
        <div class="columns of-2">
          {/** @type {const} */ ([["a", a], ["b", b]]).map(([version, document], at) => (
            <section key={version} aria-label={named(t.articleOf(letterOf(sideOf(texts, document.id, at))))}>
              <p class="side"><Letter side={sideOf(texts, document.id, at)} /></p>
              <DocumentText document={document} places={[]} ranges={changedIn(changes, version)} />
            </section>
          ))}
        </div>
      ) : <Unified changes={changes} a={a} b={b} fold={way === "changes"} />}
    </section>
  );
}

/**
 * Buttons that go from change to change.
 * @param {{top: import("preact").RefObject<HTMLElement | null>}} props
 */
function Steps({ top }) {
  const { t } = useDesk();
  const at = useRef(-1);
  /** @param {number} by */
  const step = (by) => {
    /** @type {NodeListOf<HTMLElement> | undefined} */
    const changes = top.current?.querySelectorAll("del, ins, .u-moved");
    if (!changes?.length) return;
    at.current = at.current < 0 && by < 0 ? changes.length - 1 : (Math.min(at.current, changes.length) + by + changes.length) % changes.length;
    const change = changes[at.current];
    change?.setAttribute("tabindex", "-1");
    change?.focus({ preventScroll: true });
    change?.scrollIntoView({ block: "center" });
  };
  return (
    <p class="steps toolbar" part="toolbar">
      <button type="button" aria-label={t.previousChange} onClick={() => step(-1)}><Icon name="previous" />{t.previous}</button>
      <button type="button" aria-label={t.nextChange} onClick={() => step(1)}><Icon name="next" />{t.next}</button>
    </p>
  );
}

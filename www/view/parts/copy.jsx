import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { citation, gost } from "../../export/citation.js";
import { useDesk } from "../desk.js";
import { Status } from "./status.jsx";

/**
 * @typedef {import("../../export/citation.js").Source} Source
 * @typedef {import("../../export/citation.js").Cited} Cited
 */

/** The rest of the state does not help to find a place. */
const ELSE = /** @type {const} */ ({ query: "", like: null, speaker: null, row: null, only: null, sort: "relevance" });

/** The address under which others find something, if there is one. */
export function useAddress() {
  const { href } = useDesk();
  /** @param {Partial<import("../desk.js").State>} patch */
  return (patch) => {
    const fragment = href?.(patch);
    // A file of this computer is no address for others.
    return fragment && /^https?:/u.test(location.protocol) ? new URL(fragment, location.href).href : null;
  };
}

/** The collection of a reader is on that reader's computer only. */
const OWN = /** @type {const} */ ({ view: "search", a: null, b: null, more: [] });

/** Where a place is found again: on this page, and in which pack. */
export function useWhere() {
  const { info, state } = useDesk();
  const address = useAddress();
  const rest = state.view === "collection" ? { ...ELSE, ...OWN } : ELSE;
  /** @param {string} doc @param {Cited} cited */
  return (doc, { start, end }) => ({ address: address({ ...rest, doc, place: { start, end } }), pack: info.pack ?? null });
}

/** How a place is cited on this page. */
export function useCitation() {
  const { t } = useDesk();
  const where = useWhere();
  /** @param {Source} document @param {Cited} cited */
  return (document, cited) => citation(t, document, cited, where(document.id, cited));
}

/**
 * Copies a place with its source.
 * @param {{document: Source, cited: Cited}} props
 */
export function CopyPlace({ document, cited }) {
  const { t } = useDesk();
  const cite = useCitation();
  return <Copy label={t.copy} text={() => cite(document, cited)} />;
}

/**
 * The same as bibliographies have it.
 * @param {{document: Source, cited: Cited}} props
 */
export function CopyGost({ document, cited }) {
  const { t, info } = useDesk();
  return <Copy label={t.copyGost} text={() => gost(t, document, cited, info.pack ?? null)} />;
}

/**
 * A button that copies a text, or lays it ready where the browser does not let it.
 * @param {{label: string, name?: string, text: () => string}} props `name`: tells it from other buttons of this label
 */
export function Copy({ label, name, text }) {
  const { t, tell } = useDesk();
  const [times, setTimes] = useState(0);
  const [byHand, setByHand] = useState("");
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const done = () => {
    setByHand("");
    setTimes((n) => n + 1);
  };
  const copy = () => {
    const words = text();
    if (!tell("tarazy-copy", { format: "text", text: words })) return;
    written(words).then(done, () => setByHand(words));
  };
  const back = () => {
    setByHand("");
    button.current?.focus();
  };
  return (
    <>
      <button type="button" class="go" aria-label={name} ref={button} onClick={copy}>{label}</button>
      {byHand ? <ByHand text={byHand} done={() => { back(); done(); }} cancel={back} /> : null}
      {times > 0 && !byHand ? <>{" "}<span class="soft copied" aria-hidden="true">{t.copied}</span><Status key={times} text={t.copied} /></> : null}
    </>
  );
}

/**
 * Fails where there is no clipboard, as on insecure pages, and where it is refused, as in some frames.
 * @param {string} text
 */
async function written(text) {
  await navigator.clipboard.writeText(text);
}

/**
 * The text, selected, to be copied with the keyboard.
 * @param {{text: string, done: () => void, cancel: () => void}} props
 */
function ByHand({ text, done, cancel }) {
  const { t } = useDesk();
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  // Before it is seen: who presses Ctrl+C at once copies this text.
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  /** @param {KeyboardEvent} event */
  const escape = (event) => {
    if (event.key === "Escape") cancel();
  };
  // The browser takes the selection after this event.
  return (
    <label class="by-hand">
      {t.copyByHand}
      <textarea ref={area} readOnly rows={5} value={text} onKeyDown={escape} onCopy={() => setTimeout(done)} />
    </label>
  );
}

import { useRef, useState } from "preact/hooks";
import { useDesk } from "../../desk.js";
import { Failure } from "../../parts/failure.jsx";
import { letterOf } from "../relations.js";
import { textOfFile } from "./file.js";
import { KeptTexts } from "./kept.jsx";
import { addOwn } from "./texts.js";

/** A text of the reader's own: pasted, chosen or dropped. */
export function OwnText() {
  const { t, engine, state, go, id } = useDesk();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState(/** @type {unknown} */ (null));
  const summary = useRef(/** @type {HTMLElement | null} */ (null));
  if (!engine.add) return null;
  /** @param {File | undefined} file */
  const read = (file) => {
    setError(null);
    if (file) textOfFile(file).then(setText, setError);
  };
  /** @param {DragEvent} event words that are dropped are the field's, not ours */
  const drag = (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (event.type !== "drop") return;
    setOpen(true);
    read(event.dataTransfer.files[0]);
  };
  /** @param {"a" | "b"} side */
  const compare = async (side) => {
    if (busy) return;
    setBusy(true);
    try {
      const own = await addOwn(engine, text);
      setText("");
      setError(null);
      // The button that has the focus is folded away.
      summary.current?.focus();
      setOpen(false);
      go({ [side]: own, view: state.view === "search" || state.view === "quotes" ? "rows" : state.view, row: null, only: null, doc: null, place: null });
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return (
    <details class="own" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)} onDragOver={drag} onDrop={drag}>
      <summary ref={summary}>{t.ownText}</summary>
      <p class="soft">{t.ownStays}</p>
      <label for={`${id}-own`}>{t.ownPaste}</label>
      <textarea id={`${id}-own`} rows={7} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      <FileInput read={read} />
      <Failure t={t} error={error} />
      <p class="own-take">
        {/** @type {const} */ (["a", "b"]).map((side, at) => (
          <button key={side} type="button" class="primary" disabled={!text.trim()} aria-disabled={busy} onClick={() => compare(side)}>{t.ownTake(letterOf(at))}</button>
        ))}
        {busy ? <span role="status">{t.ownReading}</span> : null}
      </p>
      <KeptTexts done={() => summary.current?.focus()} />
    </details>
  );
}

/** @param {{read: (file: File | undefined) => void}} props */
function FileInput({ read }) {
  const { t } = useDesk();
  /** @param {import("preact").TargetedEvent<HTMLInputElement>} event */
  const choose = ({ currentTarget }) => {
    read(currentTarget.files?.[0]);
    // The same file may be chosen again.
    currentTarget.value = "";
  };
  return <label class="own-file">{t.ownFile} <input type="file" accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html" onChange={choose} /></label>;
}

import { citation, citationLines, gost, passage } from "../../export/citation.js";
import { useDesk } from "../desk.js";
import { Copy } from "../parts/copy.jsx";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { Icon } from "../parts/icon.jsx";
import { Meta, TitleText } from "../parts/meta.jsx";
import { langOf } from "../parts/text.jsx";
import { useEntryWhere } from "./where.js";
import { useWords } from "./words.js";

/**
 * @typedef {object} Props
 * @property {import("./entries.js").Entry} entry
 * @property {number} at its place in the list, from 0
 * @property {number} of
 * @property {(at: number, by: number) => void} move
 * @property {(at: number) => void} remove
 * @property {(at: number, note: string) => void} annotate
 */

/**
 * One collected place with its source, a note, and what can be done with it.
 * @param {Props} props
 */
export function Item({ entry, at, of, move, remove, annotate }) {
  const t = useWords();
  const { pin, document, cited, found } = entry;
  const where = useEntryWhere()(entry);
  const { id } = useDesk();
  const { words, said, start, end } = passage(t, document, cited);
  const lang = langOf(document.language);
  return (
    <li class="pin-item" part="result">
      <Heading down={2} class="pin-title" part="title" lang={lang}>{at + 1}. <TitleText title={document.title} /></Heading>
      <Meta document={document} />
      <blockquote lang={lang} translate={false} part="passage">{words}</blockquote>
      {said ? <p class="soft"><bdi>{said}</bdi></p> : null}
      <p class="on-paper soft">{citationLines(t, document, cited, where).slice(said ? 2 : 1).join("; ")}</p>
      {found === "same" ? null : <p class="notes" part="note">{t.foundNow[found]}</p>}
      <label class={pin.note ? "pin-note" : "pin-note pin-empty"} for={`${id}-note-${at}`}>{t.note}</label>
      <textarea id={`${id}-note-${at}`} rows={2} value={pin.note} onInput={({ currentTarget }) => annotate(at, currentTarget.value)} />
      <p class="links">
        {found === "gone" ? null : <Go to={{ doc: document.id, place: found === "changed" ? null : { start, end } }}>{t.openPlace}</Go>}
        <Copy label={t.copy} text={() => citation(t, document, cited, where)} />
        <Copy label={t.copyGost} text={() => gost(t, document, cited, where.pack)} />
      </p>
      <Order at={at} of={of} move={move} remove={remove} about={t.numbered(at + 1, document.title.text)} />
    </li>
  );
}

/** @param {Pick<Props, "at" | "of" | "move" | "remove"> & {about: string}} props */
function Order({ at, of, move, remove, about }) {
  const t = useWords();
  // Where there is nowhere to go a button keeps the focus.
  return (
    <p class="pin-order" role="group" aria-label={about}>
      <button type="button" class="up" aria-disabled={at === 0} onClick={() => move(at, -1)}><Icon name="previous" /> {t.up}</button>
      <button type="button" class="down" aria-disabled={at === of - 1} onClick={() => move(at, 1)}><Icon name="next" /> {t.down}</button>
      <button type="button" class="remove" onClick={() => remove(at)}><Icon name="close" /> {t.remove}</button>
    </p>
  );
}

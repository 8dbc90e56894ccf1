import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { collectionSheet } from "../../styles/collection.js";
import { useAnswer, useDesk } from "../desk.js";
import { kept, onlyNow, useKept } from "../kept.js";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { Status } from "../parts/status.jsx";
import { NAME, pins, setPins } from "../pins.js";
import { useStyled } from "../styled.js";
import { documentsOf, entryOf, keyOf, movedTo, withBack } from "./entries.js";
import { Item } from "./item.jsx";
import { TakeAway } from "./take.jsx";
import { useWords } from "./words.js";

/** The places that a reader collected: in their order, with their notes. */
export function CollectionScreen() {
  const { engine, named } = useDesk();
  const t = useWords();
  const list = useKept(pins);
  const ids = [...new Set(list.map(({ doc }) => doc))];
  // A text of the reader's own may come back under the same id.
  const { value: documents, error, retry } = useAnswer(() => documentsOf(engine, ids), [engine, ids.map((id) => id + (kept(id) ? "+" : "")).join("\n")]);
  // What was not asked for yet is not said to be gone.
  const entries = list.flatMap((pin) => (documents?.has(pin.doc) ? [entryOf(pin, documents.get(pin.doc) ?? null)] : []));
  const top = useStyled(collectionSheet);
  const { items, head, told, ...changes } = useChanges(list);
  return (
    <section class="collection" aria-label={named(t.goCollection)} ref={top}>
      <Heading down={1} class="count" tabIndex={-1} ref={head}>{t.goCollection} {list.length > 0 ? <span class="number soft">{list.length}</span> : null}</Heading>
      <p class={onlyNow(NAME) ? "notes" : "soft"}>{onlyNow(NAME) ? t.notKept : t.stays}</p>
      {list.length === 0 ? <p>{t.nothingYet}</p> : null}
      {error ? <Failure t={t} error={error} retry={retry} /> : null}
      {list.length > 0 && entries.length === list.length ? <TakeAway entries={entries} clear={changes.clear} /> : null}
      <ol class="pins" ref={items}>
        {entries.map((entry) => <Item key={keyOf(entry.pin)} entry={entry} at={list.indexOf(entry.pin)} of={list.length} {...changes} />)}
      </ol>
      {changes.removed ? <p><button type="button" onClick={changes.bringBack}>{t.bringBack}</button></p> : null}
      <Status text={told} />
    </section>
  );
}

/**
 * What can be done with the list. The focus stays with what was moved, and goes on to the next when an item goes away.
 * @param {import("./entries.js").Pin[]} list
 */
function useChanges(list) {
  const t = useWords();
  const items = useRef(/** @type {HTMLOListElement | null} */ (null));
  const head = useRef(/** @type {HTMLHeadingElement | null} */ (null));
  const next = useRef(/** @type {{at: number, button: string} | null} */ (null));
  const [told, tell] = useState("");
  const [removed, setRemoved] = useState(/** @type {{pin: import("./entries.js").Pin, at: number}[] | null} */ (null));
  useLayoutEffect(() => {
    if (!next.current) return;
    const { at, button } = next.current;
    next.current = null;
    /** @type {HTMLElement | null | undefined} */
    const target = items.current?.children[at]?.querySelector(`.${button}`);
    (target ?? head.current)?.focus();
  });
  /** @param {import("./entries.js").Pin[]} pins @param {string} words @param {{at: number, button: string}} focus */
  const change = (pins, words, focus) => {
    next.current = focus;
    tell(words);
    setPins(pins);
  };
  return {
    items, head, told, removed,
    /** @param {number} at @param {number} by */
    move(at, by) {
      const to = at + by;
      if (to >= 0 && to < list.length) change(movedTo(list, at, to), t.nowAt(to + 1, list.length), { at: to, button: by < 0 ? "up" : "down" });
    },
    /** @param {number} at */
    remove(at) {
      const [pin] = list.slice(at);
      setRemoved(pin ? [{ pin, at }] : null);
      change(list.toSpliced(at, 1), t.removedNow(list.length - 1), { at: Math.min(at, list.length - 2), button: "remove" });
    },
    clear() {
      setRemoved(list.map((pin, at) => ({ pin, at })));
      change([], t.removedNow(0), { at: 0, button: "remove" });
    },
    bringBack() {
      if (!removed) return;
      setRemoved(null);
      const whole = withBack(list, removed);
      change(whole, t.backAgain(whole.length), { at: -1, button: "remove" });
    },
    /** @param {number} at @param {string} note */
    annotate(at, note) {
      setPins(list.with(at, { .../** @type {import("./entries.js").Pin} */ (list[at]), note }));
    },
  };
}

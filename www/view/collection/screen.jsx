import { useEffect, useRef, useState } from "preact/hooks";
import { collectionSheet } from "../../styles/collection.js";
import { useAnswer, useDesk } from "../desk.js";
import { onlyNow, useKept } from "../kept.js";
import { Heading } from "../parts/heading.jsx";
import { Status } from "../parts/status.jsx";
import { NAME, pins, setPins } from "../pins.js";
import { useStyled } from "../styled.js";
import { documentsOf, entryOf, movedTo } from "./entries.js";
import { Item } from "./item.jsx";
import { TakeAway } from "./take.jsx";
import { useWords } from "./words.js";

/** The places that a reader collected: in their order, with their notes. */
export function CollectionScreen() {
  const { engine, named } = useDesk();
  const t = useWords();
  const list = useKept(pins);
  const { value: documents } = useAnswer(() => documentsOf(engine, list), [engine, new Set(list.map(({ doc }) => doc)).size]);
  const entries = documents ? list.map((pin) => entryOf(pin, documents.get(pin.doc) ?? null)) : [];
  const top = useStyled(collectionSheet);
  const { items, head, told, ...changes } = useChanges(list);
  return (
    <section class="collection" aria-label={named(t.goCollection)} ref={top}>
      <Heading down={1} class="count" tabIndex={-1} ref={head}>{t.goCollection} {list.length > 0 ? <span class="number soft">{list.length}</span> : null}</Heading>
      <p class={onlyNow(NAME) ? "notes" : "soft"}>{onlyNow(NAME) ? t.notKept : t.stays}</p>
      {list.length === 0 ? <p>{t.nothingYet}</p> : <TakeAway entries={entries} clear={changes.clear} />}
      <ol class="pins" ref={items}>
        {entries.map((entry, at) => <Item key={keyOf(entry.pin)} entry={entry} at={at} of={entries.length} {...changes} />)}
      </ol>
      {changes.removed ? <p><button type="button" onClick={changes.bringBack}>{t.bringBack}</button></p> : null}
      <Status text={told} />
    </section>
  );
}

/** @param {import("./entries.js").Pin} pin */
function keyOf({ doc, start, end }) {
  return `${start}-${end}@${doc}`;
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
  const [removed, setRemoved] = useState(/** @type {import("./entries.js").Pin[] | null} */ (null));
  useEffect(() => {
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
      setRemoved(list);
      change(list.toSpliced(at, 1), t.removedNow(list.length - 1), { at: Math.min(at, list.length - 2), button: "remove" });
    },
    clear() {
      setRemoved(list);
      change([], t.removedNow(0), { at: 0, button: "remove" });
    },
    bringBack() {
      if (!removed) return;
      setRemoved(null);
      change(removed, t.backAgain(removed.length), { at: -1, button: "remove" });
    },
    /** @param {number} at @param {string} note */
    annotate(at, note) {
      setPins(list.with(at, { .../** @type {import("./entries.js").Pin} */ (list[at]), note }));
    },
  };
}

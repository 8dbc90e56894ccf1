import { useEffect, useRef, useState } from "preact/hooks";
import { useAnswer, useDesk } from "../desk.js";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { Icon } from "../parts/icon.jsx";
import { Meta, TitleText } from "../parts/meta.jsx";
import { langOf } from "../parts/text.jsx";
import { Facts } from "./facts.jsx";
import { Provenance } from "./provenance.jsx";
import { DocumentText } from "./text.jsx";
import { factRanges, UnderlineSwitches } from "./underline.jsx";

/** @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer */

/** One document, opened at a place. */
export function Reader() {
  const { t, engine, state, go, named, documents } = useDesk();
  const id = /** @type {string} */ (state.doc);
  const { value: document, error, retry } = useAnswer(() => engine.show(id), [engine, id]);
  const title = document?.title.text ?? documents.get(id)?.title.text ?? id;
  const top = useOpened(document);
  return (
    <section class="reader" aria-label={named(`${t.textOf}: ${title}`)} tabIndex={-1} ref={top}>
      <div class="reader-bar">
        <button type="button" class="bare" aria-label={t.closeText(title)} onClick={() => go({ doc: null, place: null })}>
          <Icon name="close" /> {t.close}
        </button>
      </div>
      {error ? <Failure t={t} error={error} retry={retry} /> : null}
      {document ? <Opened document={document} /> : null}
    </section>
  );
}

/** @param {{document: DocumentAnswer}} props */
function Opened({ document }) {
  const { state } = useDesk();
  const marks = useMarks(document.id);
  const [kinds, setKinds] = useState(/** @type {import("./underline.jsx").FactKind[]} */ ([]));
  const lang = langOf(document.language);
  const ranges = [...marks, ...factRanges(document, kinds)];
  return (
    <>
      <Heading down={1} class="reader-title" lang={lang}><TitleText title={document.title} /></Heading>
      <Meta document={document} />
      <Provenance document={document} />
      <UnderlineSwitches chosen={kinds} choose={setKinds} />
      <DocumentText document={document} places={state.place ? [state.place] : []} ranges={ranges} />
      <Facts document={document} />
    </>
  );
}

/**
 * The words of the present query in this document.
 * @param {string} id
 */
function useMarks(id) {
  const { engine, state } = useDesk();
  const query = state.view === "search" ? state.query.trim() : "";
  const { value } = useAnswer(() => (query ? engine.search(query) : Promise.resolve(null)), [engine, query]);
  const passages = query && value ? value.hits.find((hit) => hit.doc === id)?.passages ?? [] : [];
  return passages.flatMap(({ marks }) => marks.map(([start, end]) => ({ start, end, kind: "mark" })));
}

/**
 * Takes the reader to the place that was opened, and to the top where none was.
 * @param {DocumentAnswer | null} document
 */
function useOpened(document) {
  const { state } = useDesk();
  const top = useRef(/** @type {HTMLElement | null} */ (null));
  const { start, end } = state.place ?? {};
  useEffect(() => {
    if (!document || !top.current) return;
    /** @type {HTMLElement} */
    const target = top.current.querySelector(".place") ?? top.current;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target === top.current ? "nearest" : "center" });
  }, [document, start, end]);
  return top;
}

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { writePassage } from "../../state/address.js";
import { useAnswer, useDesk } from "../desk.js";
import { isOwn } from "../engine.js";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { Icon } from "../parts/icon.jsx";
import { Meta, TitleText } from "../parts/meta.jsx";
import { CopyGost } from "../parts/copy.jsx";
import { LikeThis } from "../parts/like.jsx";
import { TakePlace } from "../parts/pin.jsx";
import { langOf } from "../parts/text.jsx";
import { Facts } from "./facts.jsx";
import { Provenance } from "./provenance.jsx";
import { Related } from "./related.jsx";
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
        {state.place && !isOwn(id) ? <LikeThis place={{ doc: id, ...state.place }} /> : null}
        {state.place && document ? <TakePlace key={`${document.id} ${state.place.start}`} document={document} cited={state.place} /> : null}
        {state.place && document ? <CopyGost key={`gost ${document.id} ${state.place.start}`} document={document} cited={state.place} /> : null}
      </div>
      <Failure t={t} error={error} retry={retry} />
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
      {isOwn(document.id) ? null : <Related id={document.id} />}
    </>
  );
}

/**
 * All words of the present query in this document, or of the passage to which it is near.
 * @param {string} id
 */
function useMarks(id) {
  const { engine, state: { view, query: typed, like } } = useDesk();
  const query = view === "search" ? typed.trim() : "";
  const ask = async () => {
    // Not even its name leaves this computer, and no index has it.
    if (isOwn(id)) return null;
    if (view === "search" && like) return engine.related(like.doc, { ...like, limit: 100 });
    return query ? engine.search(`doc:"${id}" ${query}`, { limit: 1, places: "all" }) : null;
  };
  const { value } = useAnswer(ask, [engine, view, query, like && writePassage(like), id]);
  const passages = value?.hits.find((hit) => hit.doc === id)?.passages ?? [];
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
  useLayoutEffect(() => {
    if (!document || !top.current) return;
    /** @type {HTMLElement} */
    const target = top.current.querySelector(".place") ?? top.current;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: target === top.current ? "nearest" : "center" });
  }, [document, start, end]);
  return top;
}

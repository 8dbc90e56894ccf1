import { useLayoutEffect, useRef } from "preact/hooks";
import { languages } from "../strings/languages.js";
import { useDesk } from "./desk.js";
import { Reader } from "./document/reader.jsx";
import { useKept } from "./kept.js";
import { Later } from "./lazy.jsx";
import { Go } from "./parts/go.jsx";
import { Heading } from "./parts/heading.jsx";
import { pins } from "./pins.js";
import { QuoteScreen } from "./quote/screen.jsx";
import { SearchScreen } from "./search/screen.jsx";

/** @typedef {"search" | "compare" | "quote" | "app"} ElementKind */

/**
 * Everything an element shows once the engine is there.
 * @param {{kind: ElementKind, label: string, headed: boolean}} props `headed`: its label is seen, too
 */
export function Screens({ kind, label, headed }) {
  const { t, state, named } = useDesk();
  const section = sectionOf(kind, state.view);
  const main = useRef(/** @type {HTMLDivElement | null} */ (null));
  useReturn(main, state.doc);
  return (
    <section class={`desk desk-${kind}`} aria-label={named(label)} lang={t.code} dir="ltr">
      <slot name="heading">{kind === "app" ? <Masthead current={section} /> : headed ? <Heading down={0} class="name" part="heading">{label}</Heading> : null}</slot>
      <slot name="note" />
      {kind === "search" || kind === "compare" ? <Ways kind={kind} section={section} /> : null}
      <div class={state.doc ? "panes open" : "panes"}>
        <div class="main" ref={main}><Section name={section} /></div>
        {state.doc ? <Reader /> : null}
      </div>
      {kind === "app" && section !== "embed" ? <p class="more to-embed"><Go to={{ view: "embed", doc: null, place: null }}>{t.goEmbed}</Go></p> : null}
      <slot name="footer" />
    </section>
  );
}

/**
 * @param {ElementKind} kind
 * @param {import("./desk.js").State["view"]} view
 */
function sectionOf(kind, view) {
  if (kind === "quote") return "quote";
  if (view === "quotes" || view === "embed" || view === "collection") return view;
  return kind === "compare" || view !== "search" ? "rows" : "search";
}

/** Sections that are loaded by who needs them. */
const PARTS = /** @type {const} */ ({ rows: "comparison", quotes: "quotes", collection: "collection", embed: "builder" });

/** @param {{name: ReturnType<typeof sectionOf>}} props */
function Section({ name }) {
  if (name === "quote") return <QuoteScreen />;
  if (name === "search") return <SearchScreen />;
  return <Later key={name} name={PARTS[name]} />;
}

/**
 * Where there are no tabs: back to what the element is for, and to what was collected.
 * @param {{kind: "search" | "compare", section: string}} props
 */
function Ways({ kind, section }) {
  const { t } = useDesk();
  const count = useKept(pins).length;
  const [home, words] = kind === "search" ? /** @type {const} */ (["search", t.goSearch]) : /** @type {const} */ (["rows", t.goCompare]);
  if (section === home && count === 0) return null;
  return (
    <p class="ways">
      {section === home ? null : <Go to={{ view: home, doc: null, place: null }}>{words}</Go>}{" "}
      {section === "collection" || count === 0 ? null : <ToCollection />}
    </p>
  );
}

/** The way to what was collected, and how much that is. */
function ToCollection({ tab = false, current = false }) {
  const { t } = useDesk();
  const count = useKept(pins).length;
  const look = tab ? `tab${count === 0 ? " tab-empty" : ""}` : "go";
  return <Go to={{ view: "collection", doc: null, place: null }} class={look} current={current}>{t.goCollection}{count > 0 ? <>{" "}<span class="number">{count}</span></> : null}</Go>;
}

/**
 * When a document is closed, the focus goes back to where it was opened from.
 * @param {import("preact").RefObject<HTMLDivElement | null>} main
 * @param {string | null} doc
 */
function useReturn(main, doc) {
  const origin = useRef(/** @type {Element | null} */ (null));
  const open = doc !== null;
  const wasOpen = useRef(false);
  // While rendering the focus is still where the reader clicked; the text takes it afterwards.
  if (open && !wasOpen.current) origin.current = focused(main.current);
  wasOpen.current = open;
  useLayoutEffect(() => {
    const target = origin.current;
    if (!open && target instanceof HTMLElement && target.isConnected) target.focus();
  }, [open]);
}

/** @param {HTMLElement | null} element */
function focused(element) {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : null;
}

/** @param {{current: ReturnType<typeof sectionOf>}} props */
function Masthead({ current }) {
  const { t, state, go, named } = useDesk();
  const sections = /** @type {const} */ ([["search", t.goSearch], ["rows", t.goCompare], ["quotes", t.goQuotes]]);
  return (
    <header class="masthead">
      <Heading down={0} class="wordmark" part="heading">Tarazy <span class="tagline">{t.tagline}</span></Heading>
      <nav class="tabs" aria-label={named(t.sections)}>
        {sections.map(([view, words]) => <Go key={view} to={{ view, doc: null, place: null }} class="tab" current={view === current}>{words}</Go>)}
        <ToCollection tab current={current === "collection"} />
      </nav>
      <div class="languages" role="group" aria-label={t.interfaceLanguage}>
        {languages.map(([language, name]) => (
          <button key={language} type="button" class="bare" lang={language} aria-pressed={t.code === language} onClick={() => go({ ...state, language }, "replace")}>
            {name}
          </button>
        ))}
      </div>
    </header>
  );
}

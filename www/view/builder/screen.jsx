import { useLayoutEffect, useState } from "preact/hooks";
import { part } from "../../state/parts.js";
import { builderSheet } from "../../styles/builder.js";
import { useAnswer, useDesk } from "../desk.js";
import { isOwn } from "../engine.js";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { useStyled } from "../styled.js";
import { Checks } from "./checks.jsx";
import { integrityOf } from "./beside.js";
import { articlesOf, attributesOf, folderOf, heightOf, LISTED, quotationOf, startingChoices, variablesOf } from "./choices.js";
import { Code } from "./code.jsx";
import { Choice, Form } from "./form.jsx";
import { Preview } from "./preview.jsx";
import { useWords } from "./words.js";

/** Pixels of a phone, a tablet, a column of an article. */
const WIDTHS = [320, 480, 700];

/** An editor chooses what readers see, sees it, and takes the code. */
export function BuilderScreen() {
  const { t, engine, info, state } = useDesk();
  const words = useWords();
  const { top, src } = useHost();
  const [choices, setChoices] = useState(() => startingChoices(state, info, t.code));
  const [attributes, setAttributes] = useState(/** @type {[string, string][]} */ ([]));
  const [chosen, setForm] = useState(/** @type {import("./code.jsx").Form} */ ("tag"));
  const { kind, a, b, note, language } = choices;
  const form = chosen === "page" && kind !== "compare" ? "tag" : chosen;
  const spoken = useSpoken(language);
  const found = useFound(kind === "search" ? choices.query : "");
  const ids = articlesOf(choices, attributes, found.ids);
  const integrity = useIntegrity(choices.fixed, form);
  const own = ids.some(isOwn);
  const { value, error, retry } = useAnswer(() => Promise.all(ids.map((id) => engine.show(id))), [engine, ids.join("|")]);
  const documents = value ?? [];
  const quotation = quotationOf(choices, documents[0] ?? null);
  const [whole, variables, height] = [kind === "search" || (kind === "compare" ? a && b : quotation.passage), variablesOf(choices), heightOf(choices)];
  /** @type {import("./snippet.js").Embed} */
  const embed = {
    kind, attributes, variables, height, note, folder: folderOf(choices), integrity: integrity.sum, pack: src && (src.split("/").at(-1) ?? null),
    title: choices.label || spoken[/** @type {const} */ (`${kind}Title`)], quotation: kind === "quote" ? quotation.words : "",
    articles: documents.map(({ title, language, url }) => ({ text: title.text, lang: language === "und" ? "" : language, url })),
  };
  return (
    <div class="build" ref={top}>
      <Heading down={1} class="name">{words.title}</Heading>
      <p class="soft">{words.explained}</p>
      <div class="build-panes">
        <Form choices={choices} choose={(patch) => setChoices((now) => ({ ...now, ...patch }))} document={kind === "quote" ? documents[0] ?? null : null} />
        {whole
          ? <Shown kind={kind} attributes={attributesOf(choices, quotation.passage)} variables={variables} height={height} note={note} quotation={embed.quotation} changed={setAttributes} />
          : <p class="soft" role="status">{words.choose}</p>}
      </div>
      {[found, { error, retry }, integrity].map((asked, at) => <Failure key={at} t={t} error={asked.error} retry={asked.retry} />)}
      {integrity.told ? <p class="soft" role="status">{integrity.sum ? words.fixedExplained : words.fixedUnknown}</p> : null}
      {whole && !own ? <Code embed={embed} ready={!choices.fixed || integrity.told} spoken={spoken} compared={kind === "compare" ? ids : []} form={form} setForm={setForm} /> : null}
      <Checks choices={choices} documents={documents} form={form} exact={quotation.found} own={own} src={src} />
    </div>
  );
}

/** @param {Omit<Parameters<typeof Preview>[0], "width">} props */
function Shown(props) {
  const { named } = useDesk();
  const words = useWords();
  const [width, setWidth] = useState(480);
  return (
    <section class="build-shown" aria-label={named(words.preview)}>
      <Choice label={words.width} value={String(width)} options={WIDTHS.map((pixels) => [String(pixels), words.pixels(pixels)])} choose={(pixels) => setWidth(Number(pixels))} />
      <Preview {...props} width={width} />
    </section>
  );
}

/** What the search begins with, or the newest articles. @param {string} query */
function useFound(query) {
  const { engine, info } = useDesk();
  const typed = query.trim();
  const { value, ...asked } = useAnswer(async (signal) => (typed ? (await engine.search(typed, { limit: LISTED, signal })).hits.map(({ doc }) => doc) : null), [engine, typed]);
  return { ...asked, ids: value ?? info.documents.slice(0, LISTED).map(({ id }) => id) };
}

/**
 * `told`: it was asked for, and is there, or is known not to be.
 * @param {boolean} fixed
 * @param {import("./code.jsx").Form} form
 */
function useIntegrity(fixed, form) {
  const file = fixed ? form === "frame" ? "frame.js" : "tarazy.js" : null;
  const { value, ...asked } = useAnswer(async () => ({ file, sum: file && (await integrityOf(file)) }), [file]);
  // Never that of another file.
  const told = file !== null && value?.file === file;
  return { ...asked, told, sum: told ? value.sum : null };
}

/** The words of the widget's own interface, when they are here. @param {string} language */
function useSpoken(language) {
  const { t } = useDesk();
  const { value } = useAnswer(() => part(/** @type {"ru" | "kk" | "en"} */ (language)), [language]);
  return (language !== t.code && value) || t;
}

/** The element around: its styles get those of the builder, and its pack is that of the code. */
function useHost() {
  const top = useStyled(builderSheet);
  const [src, setSrc] = useState(/** @type {string | null} */ (null));
  useLayoutEffect(() => {
    const root = top.current?.getRootNode();
    if (root instanceof ShadowRoot) setSrc(root.host.getAttribute("src"));
  }, []);
  return { top, src };
}

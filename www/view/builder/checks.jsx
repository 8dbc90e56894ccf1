import { isWeb } from "../../export/escape.js";
import { useAnswer, useDesk } from "../desk.js";
import { Heading } from "../parts/heading.jsx";
import { contrast, ENOUGH } from "./colours.js";
import { short } from "./form.jsx";
import { downloaded } from "./size.js";
import { useWords } from "./words.js";

/**
 * @typedef {import("./choices.js").Choices} Choices
 * @typedef {import("../../types/answers.js").DocumentAnswer} DocumentAnswer
 * @typedef {[state: "good" | "bad" | "byHand", text: string]} Line
 */

/** What is to be mended at most, of one kind: a list that is read. */
const MOST = 10;

/**
 * What an editor looks at before publishing: missing facts are told, nothing is refused.
 * @param {{choices: Choices, documents: DocumentAnswer[], form: import("./code.jsx").Form, exact: boolean, own: boolean, src: string | null}} props `exact`: the words of a quotation are in the text; `own`: so is a text of the editor's own
 */
export function Checks({ choices, documents, form, exact, own, src }) {
  const { t, named } = useDesk();
  const words = useWords();
  const { kind, language, theme } = choices;
  const { value: bytes } = useAnswer(() => downloaded(kind, language, src), [kind, language, src]);
  const number = (/** @type {number} */ value, digits = 0) => {
    return new Intl.NumberFormat(t.code === "en" ? "en" : "ru", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  };
  const lines = [
    ...ofDocuments(words, documents, kind === "search"),
    ...(own ? [/** @type {Line} */ (["bad", words.checkOwn])] : []),
    /** @type {Line} */ ([form !== "frame" && isLinked(documents) ? "good" : "bad", words.checkInside]),
    ...(kind === "quote" ? [/** @type {Line} */ ([exact ? "good" : "bad", words.checkWords])] : []),
    ...(theme === "own" ? ofColours(words, choices.colours, number) : []),
    ...[words.checkArchive, words.checkMachine, words.checkSite].map((text) => /** @type {Line} */ (["byHand", text])),
  ];
  return (
    <section class="build-checks" aria-label={named(words.checks)}>
      <Heading down={1} class="count">{words.checks}</Heading>
      <ul>
        {lines.map(([state, text]) => <li key={text} class={state}><b>{words[state]}</b> {text}</li>)}
      </ul>
      <p class="soft">{bytes ? words.size(number(bytes / 1000)) : words.sizeUnknown}</p>
    </section>
  );
}

/**
 * @param {import("../../strings/languages.js").BuilderStrings} words
 * @param {DocumentAnswer[]} documents
 * @param {boolean} onlyBad of a search, which holds any number of articles
 * @returns {Line[]}
 */
function ofDocuments(words, documents, onlyBad) {
  /** @type {Line[]} */
  const lines = documents.flatMap(({ title, url, published, retrieved }) => {
    const name = short(title.text);
    /** @type {[boolean, string][]} */
    const facts = [[isWeb(url), words.checkUrl(name)], [published !== null, words.checkDate(name)], [retrieved !== null, words.checkRetrieved(name)]];
    return facts.map(([known, text]) => /** @type {Line} */ ([known ? "good" : "bad", text]));
  });
  return onlyBad ? lines.filter(([state]) => state === "bad").slice(0, MOST) : lines;
}

/** @param {DocumentAnswer[]} documents */
function isLinked(documents) {
  return documents.length > 0 && documents.every(({ url }) => isWeb(url));
}

/**
 * @param {import("../../strings/languages.js").BuilderStrings} words
 * @param {import("./colours.js").Colours} colours
 * @param {(value: number, digits: number) => string} number
 * @returns {Line[]}
 */
function ofColours(words, { background, text, accent }, number) {
  return [["text", text], ["accent", accent]].map(([name, colour = ""]) => {
    const ratio = contrast(colour, background);
    return [ratio >= ENOUGH ? "good" : "bad", words.checkContrast(words.colours[/** @type {"text"} */ (name)], number(Math.floor(ratio * 10) / 10, 1))];
  });
}

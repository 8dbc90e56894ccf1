import { quotesCsv, quotesJson, quotesMarkdown } from "../../export/quotes.js";
import { useDesk } from "../desk.js";
import { textsOf } from "../engine.js";
import { useWhere } from "../parts/copy.jsx";
import { Download } from "../parts/download.jsx";
import { useWords } from "./words.js";

/** Quotations of one file: an archive may hold more than a browser. */
const MOST = 5000;

/**
 * The quotations as a file: all that were found, not only those drawn.
 * @param {{asked: import("../../types/answers.js").QuotesOptions, name: string}} props `asked`: whose, `name`: the same in the name of the file
 */
export function TakeQuotes({ asked, name }) {
  const { engine, info } = useDesk();
  const t = useWords();
  const where = useWhere();
  const sayings = async () => {
    const answer = await engine.quotes({ ...asked, limit: MOST });
    const addressOf = (/** @type {string} */ doc, /** @type {{start: number, end: number}} */ place) => where(doc, place).address;
    return { answer, asked, texts: await textsOf(engine, answer.quotes), pack: info.pack ?? null, addressOf };
  };
  /** @type {import("../parts/download.jsx").Format[]} */
  const formats = [
    ["Markdown", "md", "text/markdown", async () => quotesMarkdown(t, await sayings())],
    ["CSV", "csv", "text/csv", async () => quotesCsv(t, await sayings())],
    ["JSON", "json", "application/json", async () => quotesJson(await sayings())],
  ];
  return <Download label={t.exportQuotes} names={[t.quotesFile, name].filter(Boolean)} formats={formats} />;
}

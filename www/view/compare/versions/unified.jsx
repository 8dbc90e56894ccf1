import { useDesk } from "../../desk.js";
import { langOf } from "../../parts/text.jsx";
import { apart, folded, unified } from "./runs.js";

/** @typedef {import("./runs.js").Run} Run */

/**
 * Both versions as one text: struck out, written in, moved away and moved here are told by shape and in words.
 * @param {{changes: import("../../../types/answers.js").Change[], a: import("../../../types/answers.js").DocumentAnswer, b: import("../../../types/answers.js").DocumentAnswer, fold: boolean}} props
 */
export function Unified({ changes, a, b, fold }) {
  const runs = unified(changes, a.text, b.text);
  return (
    <div class="text unified" lang={langOf(b.language)}>
      {runs.map((run, at) => <RunView key={at} run={run} fold={fold} />)}
    </div>
  );
}

/** @param {{run: Run, fold: boolean}} props */
function RunView({ run: { kind, text, pair }, fold }) {
  const { t } = useDesk();
  if (kind === "kept") return <Kept text={text} fold={fold} />;
  const { before, words, space } = apart(text);
  if (kind === "deleted") return <>{before}<del part="removed"><Told words={t.changeWords.deleted} />{words}</del>{space}</>;
  if (kind === "inserted") return <>{before}<ins part="added"><Told words={t.changeWords.inserted} />{words}</ins>{space}</>;
  return <>{before}<Moved text={words} kind={kind} pair={pair ?? 0} />{space}</>;
}

/** @param {{text: string, fold: boolean}} props */
function Kept({ text, fold }) {
  const { t } = useDesk();
  const short = fold ? folded(text) : null;
  if (!short) return text;
  return <>{short.before}<span class="folded" lang={t.code}> … {t.wordsKept(short.hidden)} … </span>{short.after}</>;
}

/**
 * The two ends of a move lead to each other.
 * @param {{text: string, kind: "away" | "here", pair: number}} props
 */
function Moved({ text, kind, pair }) {
  const { t, id } = useDesk();
  const [own, other] = kind === "away" ? ["away", "here"] : ["here", "away"];
  /** @param {Event} event */
  const jump = ({ currentTarget }) => {
    const root = /** @type {HTMLElement} */ (currentTarget).getRootNode();
    /** @type {HTMLElement | null} */
    const target = root instanceof ShadowRoot ? root.querySelector(`#${id}-${other}-${pair}`) : null;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "center" });
  };
  return (
    <span class={own === "away" ? "u-moved away" : "u-moved"} part="moved" id={`${id}-${own}-${pair}`} tabIndex={-1}>
      <button type="button" class="go" lang={t.code} onClick={jump}>{kind === "away" ? t.movedAway(pair) : t.movedHere(pair)}</button> {text}
    </span>
  );
}

/** @param {{words: string}} props */
function Told({ words }) {
  const { t } = useDesk();
  return <span class="hidden" lang={t.code}>{words} </span>;
}

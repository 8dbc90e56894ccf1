import { useAnswer, useDesk, useKnown } from "../desk.js";
import { isOwn } from "../engine.js";
import { Go } from "../parts/go.jsx";
import { Heading } from "../parts/heading.jsx";
import { Meta, TitleText } from "../parts/meta.jsx";
import { langOf } from "../parts/text.jsx";

const SHOWN = 5;

/** Words of an own text by which the corpus is searched. */
const WORDS = 12;

/** When one document is chosen: those on the same matter, to compare it with. */
export function Nearest() {
  const { t, id, engine, state } = useDesk();
  const chosen = state.a && state.b ? null : state.a ?? state.b;
  const { value: hits } = useAnswer(async () => (chosen ? nearest(engine, chosen) : []), [engine, chosen]);
  if (!chosen || !hits?.length) return null;
  /** @param {MouseEvent} event before the list goes away with the focus, the field that names the choice takes it */
  const chose = ({ target, currentTarget, metaKey, ctrlKey, shiftKey, altKey }) => {
    const root = /** @type {Element} */ (currentTarget).getRootNode();
    const elsewhere = metaKey || ctrlKey || shiftKey || altKey || !/** @type {Element} */ (target).closest("a, button");
    if (!elsewhere && root instanceof ShadowRoot) root.getElementById(`${id}-${state.a ? "B" : "A"}`)?.focus();
  };
  return (
    <div class="nearest">
      <Heading down={1}>{t.nearest}</Heading>
      <ul onClickCapture={chose}>
        {hits.map((hit) => <Near key={hit} id={hit} />)}
      </ul>
    </div>
  );
}

/** @param {{id: string}} props */
function Near({ id }) {
  const { state } = useDesk();
  const document = useKnown(id);
  return document && (
    <li>
      <Go to={{ [state.a ? "b" : "a"]: id, view: "rows" }}><bdi lang={langOf(document.language)}><TitleText title={document.title} /></bdi></Go>
      <Meta document={document} />
    </li>
  );
}

/**
 * An own text is searched for only where nothing of it leaves this page.
 * @param {import("../../types/answers.js").Engine} engine
 * @param {string} id
 * @returns {Promise<string[]>} ids, nearest first
 */
async function nearest(engine, id) {
  if (!isOwn(id)) return (await engine.related(id, { limit: SHOWN })).hits.map(({ doc }) => doc);
  if (!engine.local) return [];
  const { names } = await engine.show(id);
  const words = names.toSorted((x, y) => y.mentions.length - x.mentions.length).flatMap(({ name }) => name.match(/[\p{L}\p{N}-]{3,}/gu) ?? []);
  if (words.length === 0) return [];
  const { hits } = await engine.search([...new Set(words)].slice(0, WORDS).join(" OR "), { limit: SHOWN, typos: false });
  return hits.map(({ doc }) => doc);
}

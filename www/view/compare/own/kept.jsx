import { useState } from "preact/hooks";
import { useDesk } from "../../desk.js";
import { useKept } from "../../kept.js";
import { Status } from "../../parts/status.jsx";
import { forgetOwn, ownTexts } from "./texts.js";

/**
 * The texts that are kept here, each with the way to remove it.
 * @param {{done: () => void}} props `done`: a button went away with its text
 */
export function KeptTexts({ done }) {
  const { t, state, go } = useDesk();
  const texts = useKept(ownTexts);
  const [told, tell] = useState("");
  /** @param {import("./texts.js").Own} own */
  const remove = ({ id, title }) => {
    forgetOwn(id);
    tell(t.ownRemoved(title.text));
    done();
    const { a, b, more, doc } = state;
    if (![a, b, doc, ...more].includes(id)) return;
    const without = { a: a === id ? null : a, b: b === id ? null : b, more: more.filter((other) => other !== id) };
    go({ ...without, view: "rows", row: null, only: null, ...(doc === id ? { doc: null, place: null } : {}) }, "replace");
  };
  return (
    <>
      {texts.length > 0 ? (
        <ul class="own-kept" aria-label={t.ownKept}>
          {texts.map((own) => (
            <li key={own.id}>
              <bdi>{own.title.text}</bdi>{" "}
              <button type="button" class="go" aria-label={`${t.ownRemove}: ${own.title.text}`} onClick={() => remove(own)}>{t.ownRemove}</button>
            </li>
          ))}
        </ul>
      ) : null}
      {told ? <Status text={told} /> : null}
    </>
  );
}

import { useState } from "preact/hooks";
import { fileName } from "../../export/escape.js";
import { useDesk } from "../desk.js";
import { Failure } from "./failure.jsx";
import { Status } from "./status.jsx";

/** @typedef {[name: string, ending: string, type: string, text: () => string | Promise<string>]} Format */

/** Milliseconds in which every browser has begun to save. */
const SAVED = 10_000;

/**
 * What is shown, as a file.
 * @param {{label: string, names: string[], formats: Format[]}} props `names`: of which the file's is made
 */
export function Download({ label, names, formats }) {
  const { t, tell } = useDesk();
  const [saved, setSaved] = useState({ name: "", times: 0 });
  const [error, setError] = useState(/** @type {unknown} */ (null));
  /** @param {Format} format */
  const give = async ([, ending, type, written]) => {
    setError(null);
    const name = fileName(names, ending);
    const text = await written();
    if (!tell("tarazy-export", { format: ending, name, text })) return;
    save(name, new Blob([text], { type: `${type};charset=utf-8` }));
    setSaved(({ times }) => ({ name, times: times + 1 }));
  };
  return (
    <details class="export">
      <summary>{label}</summary>
      {formats.map((format) => <button key={format[1]} type="button" class="go" onClick={() => void give(format).catch(setError)}>{format[0]}</button>)}
      <Failure t={t} error={error} />
      {saved.name ? <Status key={saved.times} text={t.exported(saved.name)} /> : null}
    </details>
  );
}

/**
 * @param {string} name
 * @param {Blob} blob
 */
function save(name, blob) {
  const href = URL.createObjectURL(blob);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), SAVED);
}

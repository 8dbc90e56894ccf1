import { errorCode } from "../state/errors.js";
import { showInside } from "./place.js";

/** The words of the interface may be what is missing. */
const AGAIN = { ru: "Повторить", kk: "Қайталау", en: "Try again" };

/**
 * What draws cannot be loaded: what stood inside stays, with a line that tells why and a button to try again.
 * @param {ShadowRoot} root
 * @param {unknown} error
 * @param {keyof typeof AGAIN} language
 * @param {() => void} retry
 */
export function showFailed(root, error, language, retry) {
  const [line, again] = [document.createElement("p"), document.createElement("button")];
  line.setAttribute("role", "alert");
  line.textContent = `Tarazy: ${String(error)} (${errorCode(error)})`;
  again.textContent = AGAIN[language];
  again.onclick = retry;
  const retried = root.activeElement;
  showInside(root, line, again);
  if (retried) again.focus();
}

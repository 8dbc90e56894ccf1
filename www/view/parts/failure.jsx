import { errorCode } from "../../state/errors.js";

/**
 * Says what went wrong, what to do, and the code to report; nothing when nothing did.
 * @param {{t: import("../../strings/languages.js").Strings, error: unknown, retry?: () => void}} props
 */
export function Failure({ t, error, retry }) {
  if (!error) return null;
  const code = errorCode(error);
  const sentence = /** @type {Record<string, string>} */ (t.errors)[code] ?? /** @type {any} */ (error).sentences?.[t.code] ?? t.errors.unknown;
  return (
    <div class="failure" role="alert" part="error">
      <p><strong>{t.errorTitle}.</strong> {sentence}</p>
      <p class="soft">{t.errorCode(code)}</p>
      {retry ? <button type="button" onClick={retry}>{t.tryAgain}</button> : null}
    </div>
  );
}

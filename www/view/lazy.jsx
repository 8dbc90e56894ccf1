import { part } from "../state/parts.js";
import { useAnswer, useDesk } from "./desk.js";
import { Failure } from "./parts/failure.jsx";

/**
 * Screens that are loaded by who needs them.
 * @param {{name: "comparison" | "quotes" | "collection" | "builder"}} props
 */
export function Later({ name }) {
  const { t } = useDesk();
  const { value, error, retry } = useAnswer(() => part(name), [name]);
  if (value) return <value.Screen />;
  return error ? <Failure t={t} error={error} retry={retry} /> : <p class="soft">{t.loading}</p>;
}

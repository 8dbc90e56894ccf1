import { part } from "../elements/parts.js";
import { useAnswer, useDesk } from "./desk.js";
import { Failure } from "./parts/failure.jsx";

/** The screens of a comparison, loaded by who compares. */
export function Comparison() {
  const { t } = useDesk();
  const { value, error, retry } = useAnswer(() => part("comparison"), []);
  if (value) return <value.CompareScreen />;
  return error ? <Failure t={t} error={error} retry={retry} /> : <p class="soft">{t.loading}</p>;
}

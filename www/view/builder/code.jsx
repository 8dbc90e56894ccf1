import { html } from "../../export/html.js";
import { compared } from "../compare/compared.js";
import { useAnswer, useDesk } from "../desk.js";
import { Copy } from "../parts/copy.jsx";
import { Failure } from "../parts/failure.jsx";
import { Heading } from "../parts/heading.jsx";
import { frame, plainTag, policy, shortcode, styles, tag } from "./snippet.js";
import { useWords } from "./words.js";

/** @typedef {import("./snippet.js").Embed} Embed */

const WRITERS = { tag, plain: plainTag, frame, wordpress: shortcode };

/** @typedef {import("./snippet.js").Form | "page"} Form */

/**
 * What to paste, in every form that a site may want.
 * @param {{embed: Embed, ready: boolean, spoken: import("../../strings/languages.js").Strings, compared: string[], form: Form, setForm: (form: Form) => void}} props
 * `ready`: nothing is missing from it; `spoken`: the language of the widget; `compared`: ids, when a comparison is embedded
 */
export function Code({ embed, ready, spoken, compared, form, setForm }) {
  const { named } = useDesk();
  const words = useWords();
  const forms = /** @type {[Form, string][]} */ (Object.entries(words.forms)).filter(([name]) => name !== "page" || compared.length > 0);
  return (
    <section class="build-code" aria-label={named(words.code)}>
      <Heading down={1} class="count">{words.code}</Heading>
      <div class="build-forms" role="group" aria-label={words.code}>
        {forms.map(([name, label]) => <button key={name} type="button" aria-pressed={name === form} onClick={() => setForm(name)}>{label}</button>)}
      </div>
      <p class="soft">{words.formExplained[form]}</p>
      {form === "page" ? <Page spoken={spoken} ids={compared} /> : null}
      {form !== "page" && ready ? <Text label={words.forms[form]} copy={words.copyCode} text={WRITERS[form](embed)} /> : null}
      {form === "tag" || form === "plain" || form === "wordpress" ? <Text label={words.styles} copy={words.copyStyles} text={styles(embed, form)} shown /> : null}
      {form === "page" ? null : <Text label={words.policy} copy={words.copyPolicy} text={policy(embed, form)} shown />}
    </section>
  );
}

/** @param {{spoken: import("../../strings/languages.js").Strings, ids: string[]}} props */
function Page({ spoken, ids }) {
  const { t, engine, info } = useDesk();
  const words = useWords();
  const { value, error, retry } = useAnswer(async () => html(spoken, await compared(engine, info, ids)), [engine, spoken, ids.join("|")]);
  return value ? <Text label={words.forms.page} copy={words.copyCode} text={value} /> : <Failure t={t} error={error} retry={retry} />;
}

/** Lines of a text that are seen at most. */
const LINES = 16;

/** @param {{label: string, copy: string, text: string, shown?: boolean}} props `shown`: the label is seen, too */
function Text({ label, copy, text, shown = false }) {
  const field = <textarea readOnly spellcheck={false} rows={Math.min(LINES, text.split("\n").length + 1)} aria-label={label} value={text} />;
  return (
    <div class="build-text">
      {shown ? <p aria-hidden="true">{label}</p> : null}
      {field}
      <p><Copy label={copy} text={() => text} /></p>
    </div>
  );
}

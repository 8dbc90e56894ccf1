import { useState } from "preact/hooks";
import { useDesk } from "../desk.js";
import { FACET_FIELDS, filtersIn, periodOf, withFilter, withoutFilter, withoutFilters } from "../filters.js";
import { Icon } from "../parts/icon.jsx";

/**
 * @typedef {import("../filters.js").Field} Field
 * @typedef {import("../../strings/languages.js").Strings} Strings
 */

/** Values shown of one facet. */
const SHOWN = 8;

/**
 * The values by which the documents found can be narrowed, with counts.
 * @param {{answer: import("../../types/answers.js").SearchAnswer}} props
 */
export function Facets({ answer }) {
  const { t, id, named } = useDesk();
  const [open, setOpen] = useState(false);
  const facets = Object.entries(FACET_FIELDS).filter(([name]) => (answer.facets[name] ?? []).length > (name === "year" ? 1 : 0));
  if (facets.length === 0) return null;
  return (
    <section class="facets" part="filters" aria-label={named(t.filters)}>
      <button type="button" class="facets-switch" aria-expanded={open} aria-controls={`${id}-facets`} onClick={() => setOpen(!open)}>{t.filters}</button>
      <div id={`${id}-facets`} class={open ? "facet-list open" : "facet-list"}>
        {facets.map(([name, field]) => (
          <div key={name} class="facet">
            <p id={`${id}-facet-${name}`} class="facet-name">{/** @type {Record<string, string>} */ (t.facets)[name]}</p>
            <ul aria-labelledby={`${id}-facet-${name}`}>
              {(answer.facets[name] ?? []).slice(0, SHOWN).map(({ value, count }) => (
                <li key={value}><FacetButton field={field} value={value} count={count} /></li>
              ))}
            </ul>
          </div>
        ))}
        <Period />
      </div>
    </section>
  );
}

/** @param {{field: Field, value: string, count: number}} props */
function FacetButton({ field, value, count }) {
  const { t, state, go } = useDesk();
  const active = filtersIn(state.query).find((filter) => filter.field === field && filter.value === value);
  const query = active ? withoutFilter(state.query, active) : withFilter(state.query, field, value);
  return (
    <button type="button" class="facet-value" aria-pressed={Boolean(active)} onClick={() => go({ query })}>
      <bdi>{valueName(t, field, value)}</bdi> <span class="number">{count}</span>
    </button>
  );
}

/** A day, a month or a year, as far as a browser without a field for months lets one be typed. */
const DATE = /^(\d{4}(-\d{2}){0,2})?$/u;

/** From when to when: two months that become a filter of the query. */
function Period() {
  const { t, state, go } = useDesk();
  const asked = filtersIn(state.query).find((filter) => filter.field === "date");
  const [from, to] = periodOf(asked?.value ?? "");
  /** @param {string} first @param {string} last */
  const ask = (first, last) => {
    if (!DATE.test(first) || !DATE.test(last)) return;
    go({ query: first || last ? withFilter(state.query, "date", `${first}..${last}`) : withoutFilters(state.query, "date") });
  };
  return (
    <fieldset class="facet period">
      <legend class="facet-name">{t.period}</legend>
      <MonthInput name={t.periodFrom} value={from} ask={(value) => ask(value, to)} />
      <MonthInput name={t.periodTo} value={to} ask={(value) => ask(from, value)} />
    </fieldset>
  );
}

/** @param {{name: string, value: string, ask: (value: string) => void}} props */
function MonthInput({ name, value, ask }) {
  // What is no date is told by the search; the field would only complain.
  const date = DATE.test(value) ? value : "";
  const month = date.length === 4 ? `${date}-01` : date.slice(0, 7);
  return (
    <label>
      <span>{name}</span>
      <input type="month" placeholder="2022-01" value={month} onChange={(event) => ask(event.currentTarget.value)} />
    </label>
  );
}

/** The filters that stand in the query, each with a way to remove it. */
export function ActiveFilters() {
  const { t, state, go } = useDesk();
  const filters = filtersIn(state.query);
  if (filters.length === 0) return null;
  return (
    <ul class="chips" aria-label={t.activeFilters}>
      {filters.map((filter) => {
        const name = `${t.fields[filter.field]}: ${valueName(t, filter.field, filter.value)}`;
        return (
          <li key={filter.raw}>
            <button type="button" class="chip" part="chip" aria-label={t.removeFilter(name)} onClick={() => go({ query: withoutFilter(state.query, filter) })}>
              <bdi>{name}</bdi> <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/**
 * @param {Strings} t
 * @param {Field} field
 * @param {string} value
 */
function valueName(t, field, value) {
  if (field === "lang") return /** @type {Record<string, string>} */ (t.languageNames)[value] ?? value;
  if (field === "statement") return /** @type {Record<string, string>} */ (t.statements)[value] ?? value;
  return field === "date" ? periodName(t, value) : value;
}

/**
 * @param {Strings} t
 * @param {string} value
 */
function periodName(t, value) {
  const [from, to] = periodOf(value).map((date) => t.date(date) || "…");
  return from === to ? from : `${from} — ${to}`;
}

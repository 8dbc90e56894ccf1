import { useEffect, useRef } from "preact/hooks";
import { ALL } from "../../state/attributes.js";
import { useDesk } from "../desk.js";

/** @typedef {[name: string, value: string][]} Pairs */

/** What is of this page, not of the site. */
const OURS = ["loading", "src"];

/**
 * The widget as readers will see it. What is opened in it is told, to be part of the code.
 * @param {{kind: string, attributes: Pairs, variables: Pairs, height: number, note: string, quotation: string, width: number, changed: (attributes: Pairs) => void}} props
 */
export function Preview({ kind, attributes, variables, height, note, quotation, width, changed }) {
  const { engine } = useDesk();
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const widget = useRef(/** @type {HTMLElement | null} */ (null));
  const before = useRef(/** @type {Map<string, string>} */ (new Map()));
  useEffect(() => {
    const element = document.createElement(`tarazy-${kind}`);
    element.setAttribute("loading", "eager");
    /** @param {Event} event of the widget, not of the element around */
    const follow = (event) => {
      event.stopPropagation();
      changed(written(element));
    };
    element.addEventListener("tarazy-statechange", follow);
    box.current?.replaceChildren(element);
    Object.assign(element, { engine });
    widget.current = element;
    before.current = new Map();
    return () => element.remove();
  }, [kind, engine]);
  useEffect(() => {
    const element = widget.current;
    if (!element) return;
    const wanted = new Map(attributes);
    // Only what the form changes: the rest is what was opened in the widget.
    for (const name of new Set([...before.current.keys(), ...wanted.keys()])) {
      const value = wanted.get(name);
      if (value === before.current.get(name)) continue;
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
    before.current = wanted;
    element.replaceChildren(...inside("blockquote", { textContent: quotation }), ...inside("p", { slot: "note", textContent: note }));
    const style = [...variables, ["--tarazy-min-height", `${height}rem`], ["--tarazy-max-height", `${height}rem`]];
    element.removeAttribute("style");
    for (const [name = "", value = ""] of style) element.style.setProperty(name, value);
    changed(written(element));
  }, [kind, engine, JSON.stringify([attributes, variables, height, note, quotation])]);
  return <div class="preview" ref={box} style={{ inlineSize: `${width}px` }} />;
}

/** @param {string} name @param {{textContent: string, slot?: string}} given */
function inside(name, given) {
  return given.textContent ? [Object.assign(document.createElement(name), given)] : [];
}

/** @param {Element} element @returns {Pairs} */
function written(element) {
  return ALL.flatMap((name) => {
    const value = element.getAttribute(name);
    return value && !OURS.includes(name) ? [/** @type {[string, string]} */ ([name, value])] : [];
  });
}

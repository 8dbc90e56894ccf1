/** The place that an element keeps before its view is there. */
const PLACE = ":host{display:block;min-block-size:var(--tarazy-min-height,12rem)}:host([hidden]){display:none}";

/**
 * Shows what the author of the page put between the tags.
 * @param {ShadowRoot} root
 * @param {...HTMLElement} before
 */
export function showInside(root, ...before) {
  const place = new CSSStyleSheet();
  place.replaceSync(PLACE);
  root.adoptedStyleSheets = [place];
  root.replaceChildren(...before, ...["heading", "note", "", "footer"].map(slot));
}

/** @param {string} name */
function slot(name) {
  const slot = document.createElement("slot");
  slot.name = name;
  return slot;
}

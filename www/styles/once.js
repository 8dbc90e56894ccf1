/**
 * A style sheet, made when it is first needed.
 * @param {string} text
 */
export function once(text) {
  /** @type {CSSStyleSheet | undefined} */
  let made;
  return () => {
    if (!made) {
      made = new CSSStyleSheet();
      made.replaceSync(text);
    }
    return made;
  };
}

import collection from "./collection.css";

/** @type {CSSStyleSheet | undefined} */
let made;

/** The styles of a collection, which come with its screen. */
export function collectionSheet() {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(collection);
  }
  return made;
}

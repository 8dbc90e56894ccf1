import builder from "./builder.css";

/** @type {CSSStyleSheet | undefined} */
let made;

/** The styles of the embed builder, which come with it. */
export function builderSheet() {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(builder);
  }
  return made;
}

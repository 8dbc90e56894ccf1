import base from "./base.css";
import document from "./document.css";
import frame from "./frame.css";
import paper from "./paper.css";
import quote from "./quote.css";
import search from "./search.css";

/** @type {CSSStyleSheet | undefined} */
let made;

/** The style sheet that all elements share; made from text, which a strict `style-src` allows. */
export function sheet() {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync([base, paper, frame, search, document, quote].join("\n"));
  }
  return made;
}

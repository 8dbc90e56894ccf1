import base from "./base.css";
import document from "./document.css";
import frame from "./frame.css";
import { once } from "./once.js";
import paper from "./paper.css";
import quote from "./quote.css";
import search from "./search.css";

/** The style sheet that all elements share; made from text, which a strict `style-src` allows. */
export const sheet = once([base, paper, frame, search, document, quote].join("\n"));

import quotes from "./quotes.css";
import { once } from "./once.js";

/** The styles of who said what, which come with its screen. */
export const quotesSheet = once(quotes);

import en from "./en.js";
import kk from "./kk.js";
import ru from "./ru.js";

/** Of the embed builder: they come with it, in all languages. */
export const builderStrings = { ru, kk, en };

import en from "../../strings/quotes/en.js";
import kk from "../../strings/quotes/kk.js";
import ru from "../../strings/quotes/ru.js";
import { useWordsOf } from "../words.js";

/** The words of the interface with those of who said what. */
export const useWords = () => useWordsOf({ ru, kk, en });

/** @typedef {ReturnType<typeof useWords>} Words */

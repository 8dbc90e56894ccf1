import en from "../../strings/collection/en.js";
import kk from "../../strings/collection/kk.js";
import ru from "../../strings/collection/ru.js";
import { useWordsOf } from "../words.js";

/** The words of the interface with those of a collection. */
export const useWords = () => useWordsOf({ ru, kk, en });

/** @typedef {ReturnType<typeof useWords>} Words */

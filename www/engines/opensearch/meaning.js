/**
 * What a part of a query may mean in this archive: its words and their stems there, as `engine/src/search/expand.rs` has it.
 * @typedef {import("../../types/answers.js").Asked} Asked
 * @typedef {import("../../types/answers.js").AskedPart} AskedPart
 * @typedef {import("../../types/answers.js").AskedWord} AskedWord
 * @typedef {{word: string, frequency: number, documents: number, slip: string, letters: string, keys: string[], stems: string[]}} Entry
 */

/**
 * One way to find a word: by the word itself or by a stem, worth the more the surer it is.
 * @typedef {{field: "words" | "stems", value: string, worth: number}} Token
 * @typedef {{tokens: Token[], assumed: {text: string, reason: "typo" | "layout" | "transliteration"} | null, level: "form" | "slip" | "typo"}} Meaning
 */

/** As `Level::weight`; a word found as typed is found by its stem, too. */
const WORTH = { exact: 0.1, form: 0.9, slip: 0.6, typo: 0.5 };
/** Fewest letters of a word that is looked for in another alphabet. */
const SHORTEST_SLIP = 3;
/** Fewest letters of the beginning that two words without relatives share. */
const SHORTEST_STEM = 3;

/** The words of the archive that a query may mean. */
export class Meanings {
  /** @type {Map<string, Entry>} */
  #entries;

  /** @param {Entry[]} entries */
  constructor(entries) {
    this.#entries = new Map(entries.map((entry) => [entry.word, entry]));
  }

  /** @param {string} word */
  entry(word) {
    return this.#entries.get(word);
  }

  /**
   * A word and its forms.
   * @param {AskedWord} word
   * @returns {Token[]}
   */
  forms(word) {
    const exact = this.#entries.has(word.word) ? [token("words", word.word, WORTH.exact)] : [];
    const relatives = this.#having((entry) => share(entry.keys, word.keys));
    if (relatives.length > 0) return [...exact, ...word.keys.map((key) => token("stems", key, WORTH.form))];
    if (exact.length > 0) return [token("words", word.word, 1)];
    const letters = [...word.word];
    const beginning = letters.slice(0, Math.max(SHORTEST_STEM, Math.floor(letters.length / 2))).join("");
    const near = this.#having((entry) => entry.word.startsWith(beginning) && share(entry.stems, word.stems));
    return near.map((entry) => token("words", entry.word, WORTH.form));
  }

  /**
   * What a part of one word may mean.
   * @param {AskedWord} word
   * @param {AskedWord[]} layouts
   * @param {{slips: boolean, near: string[]}} options with the words of the archive that differ by typing errors
   * @returns {Meaning}
   */
  of(word, layouts, { slips, near }) {
    const forms = this.forms(word);
    const slipped = slips ? this.#slips(word, forms.length > 0) : [];
    const tokens = [...forms, ...slipped.flatMap((entry) => tokensOf(entry, WORTH.slip))];
    const layout = tokens.length === 0 && slips ? this.#layout(layouts) : null;
    if (layout) return layout;
    const isThere = this.#entries.has(word.word);
    const typos = isThere ? [] : near.map((known) => this.#entries.get(known)).filter((entry) => entry !== undefined);
    const guesses = typos.map((entry) => token("words", entry.word, WORTH.typo));
    const level = forms.length > 0 ? "form" : slipped.length > 0 ? "slip" : "typo";
    const guess = { form: null, slip: assumed(slipped, "transliteration"), typo: assumed(typos, "typo") }[level];
    return { tokens: distinct([...tokens, ...guesses]), assumed: guess, level };
  }

  /**
   * @param {AskedWord} word
   * @param {boolean} isKnown
   */
  #slips(word, isKnown) {
    if ([...word.word].length < SHORTEST_SLIP) return [];
    const same = this.#having((entry) => entry.slip === word.slip);
    const isSafe = (/** @type {Entry} */ entry) => entry.letters === word.letters || isLatin(entry.word) !== isLatin(word.word);
    const safe = same.filter(isSafe);
    const meant = isKnown || safe.length > 0 ? safe : same;
    return meant.filter((entry) => entry.word !== word.word);
  }

  /**
   * @param {AskedWord[]} layouts
   * @returns {Meaning | null}
   */
  #layout(layouts) {
    for (const reading of layouts) {
      const tokens = this.forms(reading).map(({ field, value }) => token(field, value, WORTH.slip));
      if (tokens.length > 0) return { tokens, assumed: { text: reading.word, reason: "layout" }, level: "slip" };
    }
    return null;
  }

  /** @param {(entry: Entry) => boolean} holds */
  #having(holds) {
    return [...this.#entries.values()].filter(holds);
  }
}

/**
 * @param {"words" | "stems"} field
 * @param {string} value
 * @param {number} worth
 * @returns {Token}
 */
function token(field, value, worth) {
  return { field, value, worth };
}

/**
 * @param {Entry} entry
 * @param {number} worth
 */
function tokensOf(entry, worth) {
  return [token("words", entry.word, worth), ...entry.keys.map((key) => token("stems", key, worth))];
}

/**
 * Each once, at its best.
 * @param {Token[]} tokens
 */
function distinct(tokens) {
  return tokens.filter(({ field, value }, at) => tokens.findIndex((other) => other.field === field && other.value === value) === at);
}

/**
 * @param {Entry[]} entries
 * @param {"typo" | "transliteration"} reason
 * @returns {Meaning["assumed"]}
 */
function assumed(entries, reason) {
  const [best] = [...entries].sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1));
  return best ? { text: best.word, reason } : null;
}

/**
 * @param {string[]} a
 * @param {string[]} b
 */
function share(a, b) {
  return a.some((value) => b.includes(value));
}

/** @param {string} word */
function isLatin(word) {
  return /[a-z]/iu.test(word);
}

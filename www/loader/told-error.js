import { TarazyError } from "./errors.js";

/**
 * The class of failures for which a part brings the words, by code, in the languages of the interface.
 * @param {Record<string, {ru: string, kk: string, en: string}>} sentences
 */
export const toldIn = (sentences) => class extends TarazyError {
  /** @param {ConstructorParameters<typeof TarazyError>} given */
  constructor(...given) {
    super(...given);
    this.sentences = sentences[this.code];
  }
};

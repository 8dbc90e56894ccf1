/** A failure with a stable code; the page has the words for it in the reader's language. */
export class TarazyError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(code, message, cause) {
    super(message, { cause });
    this.name = "TarazyError";
    this.code = code;
  }
}

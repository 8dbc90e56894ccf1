import { textOfHtml } from "./html.js";

/** Bytes of a file that are read at most: a book is no article. */
const MOST = 2_000_000;

/**
 * The text of a file that the reader chose: UTF-8 or, where that cannot be, windows-1251.
 * @param {Blob & {name: string}} file
 * @returns {Promise<string>}
 */
export async function textOfFile(file) {
  const text = decoded(new Uint8Array(await file.slice(0, MOST).arrayBuffer()));
  return /\.html?$/iu.test(file.name) ? textOfHtml(text) : text;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
function decoded(bytes) {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (utf16) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(bytes.length < MOST ? "windows-1251" : "utf-8").decode(bytes);
  }
}

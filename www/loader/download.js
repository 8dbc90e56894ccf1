import { TarazyError } from "./errors.js";

/**
 * @param {string} href
 * @param {string} code of the error when there is nothing
 */
export async function download(href, code) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(href);
  } catch (error) {
    throw new TarazyError(code, `${href} cannot be reached`, error);
  }
  if (!response.ok) throw new TarazyError(code, `${href} answers with status ${response.status}`);
  return response;
}

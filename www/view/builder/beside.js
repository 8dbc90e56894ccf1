const VIEW = /\/tarazy-view\.js(?:\?\d+)?$/u;

/**
 * The address of a file of ours on this site.
 * @param {string} name
 * @returns {string | null} null where nothing may be fetched, as on a page opened from the disk
 */
export function beside(name) {
  const view = performance.getEntriesByType("resource").map(({ name }) => name).find((name) => /^https?:/u.test(name) && VIEW.test(name));
  return view ? new URL(name, view).href : null;
}

/**
 * What `integrity` says of a script, so that browsers run no other.
 * @param {string} name
 * @returns {Promise<string | null>} null where it cannot be known
 */
export async function integrityOf(name) {
  const address = beside(name);
  // A page that is not secure has no digests.
  if (!address || !globalThis.crypto?.subtle) return null;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", await response.arrayBuffer()));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * The stable code of a failure.
 * @param {unknown} error
 * @returns {string} `unknown` for what is not one of our errors
 */
export function errorCode(error) {
  const code = error instanceof Object && "code" in error ? error.code : null;
  return typeof code === "string" ? code : "unknown";
}

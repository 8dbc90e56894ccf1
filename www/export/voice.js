/**
 * Who speaks, in one field of a table.
 * @param {import("../strings/languages.js").Strings} t
 * @param {string | null | undefined} voice nothing outside of quotations
 */
export function voiceName(t, voice) {
  if (voice === undefined) return "";
  if (voice === null) return t.voiceUnknown;
  return voice === "newsroom" ? t.newsroom : voice;
}

/**
 * Documents weighed against each other, with their texts.
 * @param {import("../../types/answers.js").Engine} engine
 * @param {import("../../types/answers.js").Info} info
 * @param {string[]} ids
 * @returns {Promise<import("./screen.jsx").Comparison>}
 */
export async function compared(engine, info, ids) {
  const [answer, ...documents] = await Promise.all([engine.compare(ids), ...ids.map((id) => engine.show(id))]);
  return { answer, texts: new Map(documents.map((document) => [document.id, document])), pack: info.pack ?? null };
}

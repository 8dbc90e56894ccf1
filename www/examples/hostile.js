// What old libraries and careless scripts do to the objects that all scripts share.
Object.assign(Array.prototype, { first: null, each: null });
{
  const { fetch } = globalThis;
  const broken = { fetch: (/** @type {Parameters<typeof fetch>} */ ...given) => fetch(...given), JSON: { parse: null, stringify: null }, tarazyData: "ours", event: null };
  Object.assign(globalThis, broken);
}

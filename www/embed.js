// The frame's half of `embed.html#element=search&query=…`: one element with the attributes that the address names, in the colours that it
// names, and its height told to the page around. Other attributes than the elements' own are left out by `upgrade`. Anybody can write such an
// address: articles come from this site only, and a variable fetches nothing.
{
  const asked = new URLSearchParams(location.hash.slice(1));
  const host = document.createElement("main");
  const { src } = document.currentScript?.dataset ?? {};
  if (src) host.setAttribute("data-src", src);
  const fetches = /\\|(?:url|src|image|image-set|cross-fade|element|paint)\s*\(/iu;
  const isOurs = (/** @type {string} */ href) => URL.canParse(href, location.href) && new URL(href, location.href).host === location.host;
  for (const [name, value] of asked) {
    if (name === "src" && !isOurs(value)) continue;
    if (name.startsWith("--tarazy-")) host.style.setProperty(name, fetches.test(value) ? "" : value);
    else if (/^[a-z-]+$/u.test(name) && name !== "element") host.setAttribute(`data-${name}`, value);
  }
  host.setAttribute("data-tarazy", asked.get("element") ?? "search");
  host.setAttribute("data-loading", "eager");
  document.documentElement.lang = asked.get("lang") ?? "ru";
  document.body.append(host);
  const tarazy = Reflect.get(globalThis, "tarazy");
  if (tarazy) tarazy.upgrade();
  else host.textContent = "Tarazy: tarazy.js is not here";
  // A height is no secret, and the page around may have no origin.
  const tell = () => parent.postMessage({ type: "tarazy:height", height: Math.ceil(host.getBoundingClientRect().height) }, "*");
  if (parent !== self) new ResizeObserver(tell).observe(host);
}

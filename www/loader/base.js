/** Address of the running script: what belongs to it lies beside it. Only known while the script starts. */
export const base = scriptAddress() ?? import.meta.url;

function scriptAddress() {
  if (typeof document !== "object") return undefined;
  const script = document.currentScript;
  return script && "src" in script && typeof script.src === "string" && script.src ? script.src : undefined;
}

import { remote } from "../worker/remote.js";
import { serve } from "../worker/serve.js";

// The same file on both sides.
if (typeof document === "object") Reflect.set(globalThis, "tarazy:worker", { remote });
else serve();

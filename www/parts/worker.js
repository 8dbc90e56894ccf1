import { remote } from "../worker/remote.js";
import { serve } from "../worker/serve.js";

// The same file on both sides. The bundler makes it one function, of which a worker is made where a page cannot load one from a file.
if (typeof document === "object") Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:worker`, { remote, source: `(${tarazyWorker})()` });
else serve((glue, pack) => new glue.Engine(pack));

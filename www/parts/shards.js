import { setBase } from "../loader/base.js";
import { open } from "../loader/shards.js";
import { serve } from "../worker/serve.js";

// The same file on both sides of a worker.
if ("importScripts" in globalThis) serve((glue, head) => new glue.Library(head));
else Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:shards`, { open, setBase });

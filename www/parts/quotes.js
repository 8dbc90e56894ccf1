import * as quotes from "../view/quotes/index.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:quotes`, quotes);

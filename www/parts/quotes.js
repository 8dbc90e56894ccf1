import * as quotes from "../view/quotes/index.js";

Reflect.set(globalThis, "tarazy:quotes", quotes);

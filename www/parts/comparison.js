import * as comparison from "../view/compare/index.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:comparison`, comparison);

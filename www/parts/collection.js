import * as collection from "../view/collection/index.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:collection`, collection);

import * as collection from "../view/collection/index.js";

Reflect.set(globalThis, "tarazy:collection", collection);

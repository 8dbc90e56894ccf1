import strings from "../strings/en.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:en`, strings);

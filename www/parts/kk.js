import strings from "../strings/kk.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:kk`, strings);

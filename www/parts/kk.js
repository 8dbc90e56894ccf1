import strings from "../strings/kk.js";

Reflect.set(globalThis, "tarazy:kk", strings);

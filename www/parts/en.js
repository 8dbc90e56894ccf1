import strings from "../strings/en.js";

Reflect.set(globalThis, "tarazy:en", strings);

import strings from "../strings/ru.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:ru`, strings);

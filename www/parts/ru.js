import strings from "../strings/ru.js";

Reflect.set(globalThis, "tarazy:ru", strings);

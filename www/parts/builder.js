import * as builder from "../view/builder/index.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:builder`, builder);

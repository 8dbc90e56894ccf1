import * as builder from "../view/builder/index.js";

Reflect.set(globalThis, "tarazy:builder", builder);

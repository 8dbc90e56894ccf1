import { check } from "../elements/check.js";
import * as view from "../view/index.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:view`, { ...view, check });

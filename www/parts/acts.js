import * as acts from "../elements/acts.js";

Reflect.set(globalThis, `tarazy:${TARAZY_VERSION}:acts`, acts);

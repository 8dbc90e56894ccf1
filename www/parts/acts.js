import * as acts from "../elements/acts.js";

Reflect.set(globalThis, "tarazy:acts", acts);

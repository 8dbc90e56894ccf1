import builder from "./builder.css";
import { once } from "./once.js";

/** The styles of the embed builder, which come with it. */
export const builderSheet = once(builder);

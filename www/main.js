export { open, TarazyEngine, TarazyError } from "./loader/index.js";

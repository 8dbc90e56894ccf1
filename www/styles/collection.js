import collection from "./collection.css";
import { once } from "./once.js";

/** The styles of a collection, which come with its screen. */
export const collectionSheet = once(collection);

import { letterOf } from "./relations.js";

/**
 * The letter of a document: A is filled, the others are outlined.
 * @param {{side: number}} props
 */
export function Letter({ side }) {
  const letter = letterOf(side);
  return <b class={`letter letter-${letter.toLowerCase()}`}>{letter}</b>;
}

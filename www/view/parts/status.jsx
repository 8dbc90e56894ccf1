import { useEffect, useState } from "preact/hooks";
import { usePause } from "../desk.js";

/** Longer than the pause between two letters, so that typing is not interrupted. */
const PAUSE = 600;
/** The region is emptied first, so that an equal text is spoken again. */
const GAP = 100;

/**
 * Tells a screen reader what happened, without moving the focus.
 * @param {{text: string}} props
 */
export function Status({ text }) {
  const [spoken, speak] = useState("");
  const { later } = usePause();
  useEffect(() => {
    later(() => {
      speak("");
      later(() => speak(text), GAP);
    }, PAUSE);
  }, [text]);
  return <p class="hidden" role="status" part="status">{spoken}</p>;
}

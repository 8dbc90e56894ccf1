// Browsers answer in their own time. What fails is played once more; that it took two tries is said, and counted.

/** @import { TestContext } from "node:test" */

/** Set to find tests that are unsteady: nothing is tried again. */
const ONCE = "TARAZY_ONCE" in process.env;

/**
 * @param {(context: TestContext) => Promise<void>} play
 * @returns {(context: TestContext) => Promise<void>}
 */
export function tries(play) {
  return async (context) => {
    try {
      await play(context);
    } catch (error) {
      if (ONCE) throw error;
      context.diagnostic(`unsteady: ${context.name}: ${String(error).replaceAll("\n", " ")}`);
      await play(context);
    }
  };
}

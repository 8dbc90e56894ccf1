// Browsers other than Chromium, asked by WebDriver: https://www.w3.org/TR/webdriver2/

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { findProgram } from "./programs.mjs";

/**
 * @typedef {object} Driver
 * @property {string} program the driver
 * @property {(port: number) => string[]} command
 * @property {object} capabilities
 *
 * @typedef {object} Window
 * @property {(address: string) => Promise<void>} goto
 * @property {(task: (...given: any[]) => unknown, ...given: unknown[]) => Promise<any>} run in the page
 * @property {() => Promise<void>} back
 * @property {() => Promise<void>} close
 */

/** Time for a driver to listen, in tries of a tenth of a second. */
const TRIES = 300;

/** @type {Record<"firefox" | "webkit", Driver>} */
export const drivers = {
  firefox: {
    program: "geckodriver",
    command: (port) => ["geckodriver", "--port", String(port)],
    capabilities: {
      "moz:firefoxOptions": {
        args: ["-headless"],
        // The driver lets pages of the disk read one another, which no reader's browser does.
        prefs: { "security.fileuri.strict_origin_policy": true },
      },
    },
  },
  webkit: {
    program: "WebKitWebDriver",
    command: (port) => ["xvfb-run", "-a", "dbus-run-session", "--", "WebKitWebDriver", `--port=${port}`],
    capabilities: {},
  },
};

/**
 * @param {Driver} driver
 * @returns {Promise<Window>}
 */
export async function openWindow({ command, capabilities }) {
  const port = await freePort();
  const [program = "", ...given] = command(port);
  const environment = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" };
  const server = spawn(program, given, { stdio: "ignore", detached: true, env: environment });
  const root = `http://127.0.0.1:${port}`;
  const end = () => void process.kill(-Number(server.pid));
  try {
    await listening(root);
    const { sessionId } = await ask("POST", `${root}/session`, { capabilities: { alwaysMatch: capabilities } });
    const session = `${root}/session/${sessionId}`;
    return {
      goto: (url) => ask("POST", `${session}/url`, { url }),
      back: () => ask("POST", `${session}/back`, {}),
      async run(task, ...args) {
        const told = "(value) => done({ value }), (error) => done({ error: String(error) })";
        const script = `const done = arguments[arguments.length - 1]; Promise.resolve((${task})(...arguments)).then(${told})`;
        const { value, error } = await ask("POST", `${session}/execute/async`, { script, args });
        if (error) throw new Error(error);
        return value;
      },
      close: async () => {
        await ask("DELETE", session).finally(end);
        await once(server, "exit");
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

/** Whether the driver is on this machine. */
export function isThere(/** @type {Driver} */ { program }) {
  return findProgram([program]) !== undefined;
}

/**
 * @param {string} method
 * @param {string} address
 * @param {object} [body]
 */
async function ask(method, address, body) {
  const response = await fetch(address, body ? { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) } : { method });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

/** @param {string} root */
async function listening(root) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const response = await fetch(`${root}/status`).catch(() => null);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing listens at ${root}`);
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return address && typeof address === "object" ? address.port : 0;
}

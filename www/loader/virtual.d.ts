/** Made by the bundler from www/pkg: see xtask/js/bundle.mjs. */
declare module "tarazy:glue" {
  const createGlue: () => import("./glue.d.ts").Glue;
  export default createGlue;
}

declare module "*.css" {
  const text: string;
  export default text;
}

/** What the bundler makes of www/parts/worker.js. */
declare const tarazyWorker: () => void;

/** Of Cargo.toml, by the bundler. */
declare const TARAZY_VERSION: string;

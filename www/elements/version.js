/** Of the package; the bundler puts it in. */
export const version = TARAZY_VERSION;

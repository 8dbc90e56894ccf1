/** @type {typeof import("./ru.js").default} */
export default {
  exportQuotes: "Download the quotations",
  quotesFile: "quotations",
  quoteColumns: [
    "Speaker (found by a program)", "Kind (found by a program)", "Words", "Occasion", "Id", "Article", "Author", "Outlet", "Published", "Address",
    "Start (UTF-16)", "End (UTF-16)", "SHA-256 of the file", "Set of articles", "Place on the page",
  ],
};

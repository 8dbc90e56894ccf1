// The page's half of a frame: it takes the height that the frame tells, and nothing else from nobody else.
addEventListener("message", ({ source, data }) => {
  if (data?.type !== "tarazy:height" || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.style.blockSize = `${Math.min(data.height, 20_000)}px`;
  }
});

import { scene } from "./scene.mjs";

scene("a broken address breaks nothing", async ({ address, open }) => {
  for (const broken of ["%E0%A4", "tarazy=1&q=%E0%A4%&p=9-1&row=-3", "tarazy=1&doc=%00&v=x", `tarazy=1&q=${"x".repeat(5000)}`, "&&==&"]) {
    const page = await open(`${address}#${broken}`);
    await page.getByRole("searchbox").waitFor();
  }
});

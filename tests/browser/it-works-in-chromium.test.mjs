import { openChromium } from "./chromium.mjs";
import { journey } from "./journey.mjs";

journey("Chromium", openChromium, false);

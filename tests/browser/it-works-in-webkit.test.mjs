import { journey } from "./journey.mjs";
import { drivers, isThere, openWindow } from "./webdriver.mjs";

const driver = drivers.webkit;

journey("WebKit", () => openWindow(driver), !isThere(driver) && `${driver.program} is not on PATH: run \`cargo xtask setup\``);

export { BuilderScreen as Screen } from "./screen.jsx";

export { CompareScreen as Screen } from "./screen.jsx";

export { CompareScreen } from "./screen.jsx";

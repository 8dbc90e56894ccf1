export { QuotesScreen as Screen } from "./screen.jsx";

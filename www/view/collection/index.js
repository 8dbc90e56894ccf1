export { CollectionScreen as Screen } from "./screen.jsx";

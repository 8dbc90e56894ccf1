import * as preact from "preact";
import * as hooks from "preact/hooks";
import * as jsx from "preact/jsx-runtime";
import * as loaded from "../state/parts.js";
import * as citation from "../export/citation.js";
import * as json from "../export/json.js";
import * as blocks from "./blocks.js";
import * as desk from "./desk.js";
import * as engine from "./engine.js";
import * as groups from "./groups.js";
import * as growing from "./growing.jsx";
import * as kept from "./kept.js";
import * as pins from "./pins.js";
import * as ranges from "./ranges.js";
import * as styled from "./styled.js";
import * as locate from "./quote/locate.js";
import * as documentText from "./document/text.jsx";
import * as article from "./parts/article.jsx";
import * as copy from "./parts/copy.jsx";
import * as failure from "./parts/failure.jsx";
import * as go from "./parts/go.jsx";
import * as heading from "./parts/heading.jsx";
import * as icon from "./parts/icon.jsx";
import * as like from "./parts/like.jsx";
import * as meta from "./parts/meta.jsx";
import * as more from "./parts/more.jsx";
import * as pin from "./parts/pin.jsx";
import * as status from "./parts/status.jsx";
import * as text from "./parts/text.jsx";

/** What the parts that are loaded later find here and do not hold themselves; the bundler reads the list above. */
export const shared = {
  preact, hooks, jsx, citation, json, blocks, desk, engine, groups, kept, pins, ranges, styled, locate, documentText, article, copy, failure, go, growing, heading, icon, loaded, like, meta, more,
  pin, status, text,
};

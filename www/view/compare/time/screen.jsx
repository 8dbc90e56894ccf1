import { useMemo } from "preact/hooks";
import { useDesk } from "../../desk.js";
import { BLOCKS, Growing } from "../../growing.jsx";
import { Heading } from "../../parts/heading.jsx";
import { Few } from "../few.jsx";
import { InSentence } from "../in-sentence.jsx";
import { Letter } from "../letter.jsx";
import { letterOf } from "../relations.js";
import { momentsOf } from "./moments.js";
import { Picture } from "./picture.jsx";

/** @typedef {import("../../../types/answers.js").DocumentAnswer} DocumentAnswer */

/**
 * Of when the articles tell, day by day, and when they came out: a list, then a picture of it.
 * @param {{comparison: import("../screen.jsx").Comparison}} props
 */
export function Time({ comparison: { texts } }) {
  const { t, named } = useDesk();
  const documents = [...texts.values()];
  const { moments, undated } = useMemo(() => momentsOf(documents), [texts]);
  return (
    <section class="time" aria-label={named(t.viewTime)}>
      <div>
        <p class="soft disclaimer">{t.timeExplained}</p>
        <ol class={moments.length > BLOCKS ? "moments long" : "moments"}>
          <Growing name={[...texts.keys()].join()} items={moments} step={2}>{(moment) => <MomentView key={moment.iso} moment={moment} documents={documents} />}</Growing>
          {undated.map((side) => <li key={side} class="moment"><Heading down={2} class="missing">{t.dateUnknown}</Heading><p><Letter side={side} /> {t.cameOut}</p></li>)}
        </ol>
      </div>
      <Picture moments={moments} undated={undated} letters={documents.map((_, side) => letterOf(side))} />
    </section>
  );
}

/** @param {{moment: import("./moments.js").Moment, documents: DocumentAnswer[]}} props */
function MomentView({ moment: { iso, published, told }, documents }) {
  const { t } = useDesk();
  return (
    <li class="moment">
      <Heading down={2}><time datetime={iso.includes("/") ? undefined : iso}>{t.date(iso)}</time></Heading>
      {published.map((side) => <p key={side}><Letter side={side} /> {t.cameOut}</p>)}
      {told.length === 0 ? null : <Few items={told}>
        {({ side, place, speaker }) => {
          const document = documents[side];
          return document ? <li key={`${side} ${place.start}`}><Letter side={side} /> <span><InSentence document={document} place={place} /> <Speaker name={speaker} /></span></li> : null;
        }}
      </Few>}
    </li>
  );
}

/** @param {{name: string | null | undefined}} props */
function Speaker({ name }) {
  const { t } = useDesk();
  if (name === undefined) return null;
  return <span class="soft">({name === null ? t.voiceUnknown : <>{t.says} <bdi>{name}</bdi></>})</span>;
}

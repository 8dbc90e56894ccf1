//! How a comparison of one pair stands against its notes.
//!
//! A link meets a link of the notes when on both sides the shorter of the two places lies in the
//! longer by half of its length or more.

use crate::pairs_edits;
use crate::pairs_gold::{Ends, GoldLink, Kind, Pair};
use tarazy_corpus::facts::{self, Facts, Segment, SegmentKind};
use tarazy_corpus::text::{Span, normalise, tokens};
use tarazy_engine::answers::relation_name;
use tarazy_engine::compare::{self, Comparison, Link, Reason, Relation, partners};

/// Sentences are taken for partners that stand out for each other by this much.
const NEAR: f32 = 0.03;

/// How many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) part: usize,
    pub(crate) whole: usize,
}

impl Share {
    pub(crate) fn count(&mut self, holds: bool) {
        self.part += usize::from(holds);
        self.whole += 1;
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.part += other.part;
        self.whole += other.whole;
    }

    /// 0 when nothing was to be counted.
    pub(crate) fn ratio(self) -> f64 {
        self.part as f64 / self.whole.max(1) as f64
    }
}

/// What is counted of a pair.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    /// Links shown that the notes have.
    pub(crate) precision: Share,
    /// Links of the notes that are shown.
    pub(crate) recall: Share,
    /// Links shown as more than `related` that the notes have.
    pub(crate) strong: Share,
    /// Links of the notes that are shown, with a relation that the notes accept.
    pub(crate) relation: Share,
    /// Differences of the notes shown as such.
    pub(crate) flagged: Share,
    /// What one article tells alone, shown so.
    pub(crate) only: Share,
    /// Versions of one text told as such, and other articles not.
    pub(crate) versions: Share,
    /// Edits of the notes that are shown.
    pub(crate) edits: Share,
    /// Edits shown that the notes have.
    pub(crate) true_edits: Share,
    /// Traps not stepped into.
    pub(crate) traps: Share,
    /// Links of any relation and links of more than `related`, whatever the notes say.
    pub(crate) shown: [usize; 2],
    /// What went wrong.
    pub(crate) misses: Vec<String>,
}

/// Compares the articles of `pair` and counts.
pub(crate) fn score(pair: &Pair) -> Score {
    let documents = &pair.corpus.documents;
    let facts: Vec<Facts> = documents.iter().map(facts::analyse).collect();
    let comparison = compare::compare(&pair.corpus, &facts, &[0, 1]);
    let links = comparison.links.iter().filter(|link| link.a.0 != link.b.0).collect();
    let gold = [pair.links.clone(), unchanged(pair, &facts)].concat();
    let mut scoring = Scoring { pair, links, gold, score: Score::default() };
    scoring.links_shown();
    scoring.links_wanted();
    scoring.only(&comparison, &facts);
    scoring.traps();
    pairs_edits::count(pair, comparison.versions.as_ref(), &mut scoring.score);
    scoring.score
}

/// The links that plain similarity of sentences finds, counted in the same way: how hard the pair is.
pub(crate) fn plain(pair: &Pair) -> Score {
    let places = pair.corpus.documents.iter().map(|document| {
        let segments = facts::analyse(document).segments.into_iter();
        segments.filter(|s| s.kind == SegmentKind::Sentence).map(|s| s.span).collect::<Vec<_>>()
    });
    let places: Vec<Vec<Span>> = places.collect();
    let texts = |side: usize| -> Vec<&str> {
        places[side].iter().map(|place| place.of(&pair.corpus.documents[side].text)).collect()
    };
    let link = |(at, partner): (usize, Option<(usize, f32)>)| {
        let (other, score) = partner.filter(|(_, score)| *score >= NEAR)?;
        let (a, b) = ((0, places[0][at]), (1, places[1][other]));
        let (relation, reason) = (Relation::Related, Reason::SharedAnchors);
        Some(Link { a, b, relation, reason, score: f64::from(score) })
    };
    let links: Vec<Link> = partners(&texts(0), &texts(1)).into_iter().enumerate().filter_map(link).collect();
    let gold = pair.links.clone();
    let mut scoring = Scoring { pair, links: links.iter().collect(), gold, score: Score::default() };
    scoring.links_shown();
    scoring.links_wanted();
    scoring.score
}

/// Sentences that stand in both versions of a text, but for typography, as links of the notes.
fn unchanged(pair: &Pair, facts: &[Facts]) -> Vec<GoldLink> {
    if pair.kind != Kind::Versions {
        return Vec::new();
    }
    let sentences = |side: usize| -> Vec<(Span, String)> {
        let text = &pair.corpus.documents[side].text;
        let whole = facts[side].segments.iter().filter(|s: &&Segment| s.kind == SegmentKind::Sentence);
        whole.map(|s| (s.span, words(s.span.of(text)))).collect()
    };
    let others = sentences(1);
    let in_both = sentences(0).into_iter().filter_map(|(span, words)| {
        let (other, _) = others.iter().find(|(_, same)| *same == words)?;
        let shown = format!("agrees | {words} | the same");
        Some(GoldLink {
            ends: [Some(span), Some(*other)],
            relations: vec!["agrees".to_owned()],
            optional: false,
            shown,
        })
    });
    in_both.collect()
}

fn words(text: &str) -> String {
    let words: Vec<String> = tokens::tokens(text).map(|word| normalise::fold(word.of(text))).collect();
    words.join(" ")
}

struct Scoring<'a> {
    pair: &'a Pair,
    links: Vec<&'a Link>,
    gold: Vec<GoldLink>,
    score: Score,
}

impl Scoring<'_> {
    fn links_shown(&mut self) {
        for link in &self.links {
            let known = self.gold.iter().any(|gold| meets(link, &gold.ends));
            let strong = link.relation != Relation::Related;
            self.score.shown[0] += 1;
            self.score.shown[1] += usize::from(strong);
            self.score.precision.count(known);
            if strong {
                self.score.strong.count(known);
            }
            if !known {
                self.score.misses.push(format!("not in the notes: {}", self.told(link)));
            }
        }
    }

    fn links_wanted(&mut self) {
        for gold in self.gold.iter().filter(|gold| !gold.optional) {
            let found: Vec<&&Link> = self.links.iter().filter(|link| meets(link, &gold.ends)).collect();
            let accepted = found.iter().any(|link| gold.accepts(link.relation));
            self.score.recall.count(!found.is_empty());
            if found.is_empty() {
                self.score.misses.push(format!("not linked: {}", gold.shown));
            } else {
                self.score.relation.count(accepted);
            }
            if !found.is_empty() && !accepted {
                let given: Vec<&str> = found.iter().map(|link| relation_name(link.relation)).collect();
                self.score.misses.push(format!("shown as {}: {}", given.join(", "), gold.shown));
            }
            if gold.is_difference() {
                self.score.flagged.count(found.iter().any(|link| is_clash(link.relation)));
            }
        }
    }

    fn only(&mut self, comparison: &Comparison, facts: &[Facts]) {
        let alone = comparison.rows.iter().filter(|row| row.relation == Relation::Only);
        let claims: Vec<(usize, Span)> = alone
            .flat_map(|row| row.cells.iter().enumerate())
            .flat_map(|(side, cell)| cell.iter().map(move |&claim| (side, facts[side].claims[claim].span)))
            .collect();
        for (side, span, shown) in &self.pair.only {
            let found = claims.iter().any(|(of, claim)| of == side && is_same_place(*claim, *span));
            self.score.only.count(found);
            if !found {
                self.score.misses.push(format!("not shown as told by one side: {shown}"));
            }
        }
    }

    /// A link that the notes have is no trap, though its sentence may hold one.
    fn traps(&mut self) {
        for trap in &self.pair.traps {
            let wrong = |link: &&&Link| {
                let shown = is_clash(link.relation) || trap.unlinked && link.relation != Relation::Related;
                let right = || self.gold.iter().any(|g| meets(link, &g.ends) && g.accepts(link.relation));
                shown && meets(link, &trap.ends) && !right()
            };
            let stepped = self.links.iter().find(wrong).map(|link| relation_name(link.relation));
            self.score.traps.count(stepped.is_none());
            if let Some(relation) = stepped {
                self.score.misses.push(format!("trap shown as {relation}: {}", trap.shown));
            }
        }
    }

    fn told(&self, link: &Link) -> String {
        let text = |(side, span): (usize, Span)| span.of(&self.pair.corpus.documents[side].text);
        format!("{} | {} | {}", relation_name(link.relation), text(link.a), text(link.b))
    }
}

impl GoldLink {
    fn accepts(&self, relation: Relation) -> bool {
        self.relations.is_empty() || self.relations.iter().any(|accepted| accepted == relation_name(relation))
    }

    fn is_difference(&self) -> bool {
        self.relations.first().is_some_and(|r| ["changed", "updated", "contradicts"].contains(&r.as_str()))
    }
}

fn meets(link: &Link, ends: &Ends) -> bool {
    let met = |(side, span): (usize, Span)| ends[side].is_some_and(|wanted| is_same_place(span, wanted));
    met(link.a) && met(link.b)
}

fn is_same_place(a: Span, b: Span) -> bool {
    let common = a.end.min(b.end).saturating_sub(a.start.max(b.start)) as usize;
    common > 0 && 2 * common >= a.len().min(b.len())
}

fn is_clash(relation: Relation) -> bool {
    matches!(relation, Relation::Changed | Relation::Updated | Relation::Contradicts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_meet_by_half_of_the_shorter() {
        let place = |start, end| Span::new(start, end);
        assert!(is_same_place(place(0, 10), place(5, 100)));
        assert!(!is_same_place(place(0, 10), place(6, 100)));
        assert!(!is_same_place(place(0, 10), place(10, 20)));
        assert!(is_same_place(place(0, 100), place(40, 45)));
    }

    #[test]
    fn words_are_compared_without_typography() {
        assert_eq!(words("\"Всё\", - сказал"), words("«Всё», — сказал"));
    }
}

//! Which claims of two accounts belong together: hard anchors first, then questions, then likeness.
//!
//! A logistic regression over pairs of claims; its weights were set on the pairs of `tests/gold/pairs` that are there to
//! tune on, and measured on each by those of the others. Pairs are taken most certain first, a claim having one partner, or
//! more where each of those has no better one.

use super::Relation;
use super::amounts::{self, Amounts};
use super::groups::same_days;
use super::matter::Matter;
use super::relations::{Ground, Topic, is_copy, union};
use super::rows::{Draft, Pair};
use super::statement::Statement;
use super::weights::shared;
use std::collections::{BTreeMap, BTreeSet};
use tarazy_corpus::hash::fnv1a;
use tarazy_corpus::order::{self, Order};

/// Up to so many pairs of claims all are looked at; beyond, those that are near or stand in one row.
const ALL_PAIRS: usize = 10_000;
/// From here on two claims are taken to belong together.
const LINKED: f32 = -2.4;
/// Partners of one claim in one document...
const PARTNERS: usize = 3;
/// ... of which those after the first must be so much surer.
const FURTHER: f32 = 1.0;
/// Claims of a paragraph that explain each other.
const PARAGRAPH: usize = 6;
/// Letters that words of one family begin with.
const FAMILY: usize = 5;
/// Numbers under this meet by chance.
const SHORT: f64 = 10.0;

/// What a claim repeated word for word has.
const COPY: f32 = 10.0;
const BIAS: f32 = -4.45;
const NEAREST: f32 = 0.9;
const WORDS: f32 = 1.8;
const FAMILIES: f32 = 2.1;
const NAMES: f32 = 2.6;
const VALUES: f32 = 2.7;
/// Two numbers that are not the same, by how near they come: of one unit, or of things that may be one.
const CLOSE: f32 = 5.5;
const CLOSE_COUNTS: f32 = 3.9;
/// Figures in one of the two only.
const NO_FIGURE: f32 = -0.45;
const DATES: f32 = 3.3;
const ANSWERS: f32 = 1.45;
const IN_ROW: f32 = 3.45;
const SPEAKER: f32 = 1.6;
/// Two who are quoted, rather than the newsroom and somebody.
const SPEAKERS: f32 = 0.7;
/// Both deny something.
const DENIALS: f32 = 0.75;
const CONTEXT: f32 = 0.55;
const PLACE: f32 = -3.8;
/// A question, and the words around a quotation, have little to be linked by.
const ASKS: f32 = -0.6;
const FRAME: f32 = -1.3;

/// Pairs of claims that belong together, most certain first, with a certainty of 0 to 1.
pub(super) fn between_documents(matter: &Matter<'_>, rows: &[Draft]) -> Vec<(f32, Pair)> {
    let linking = Linking::new(matter, rows);
    let all = (0..matter.documents.len()).flat_map(|b| (0..b).map(move |a| (a, b)));
    let mut links = Vec::new();
    for (a, b) in all.filter(|&(a, b)| matter.one_event(a, b)) {
        links.extend(linking.between(a, b));
    }
    links.order_by(|(s, p), (t, q)| t.total_cmp(s).then((p.a, p.b).cmp(&(q.a, q.b))));
    links
}

struct Linking<'a> {
    matter: &'a Matter<'a>,
    /// The pairs of rows with their certainty.
    in_row: BTreeMap<(usize, usize), f32>,
    /// For every document the statements of it.
    statements: Vec<std::ops::Range<usize>>,
    /// For every statement its paragraph.
    paragraph: Vec<usize>,
    /// For every paragraph the stems of its words, sorted.
    paragraphs: Vec<Vec<u32>>,
    /// For every statement the families of its words with their stems, sorted.
    families: Vec<Vec<(u32, u32)>>,
}

impl<'a> Linking<'a> {
    fn new(matter: &'a Matter<'a>, rows: &[Draft]) -> Self {
        let mut in_row = BTreeMap::new();
        for pair in rows.iter().flat_map(|row| &row.pairs) {
            let score: &mut f32 = in_row.entry((pair.a, pair.b)).or_default();
            *score = score.max(pair.verdict.score);
        }
        let of = |d: usize| matter.statements.partition_point(|s| s.document < d);
        let statements: Vec<_> = (0..matter.documents.len()).map(|d| of(d)..of(d + 1)).collect();
        let paragraph = paragraphs(matter);
        let mut paragraphs = vec![Vec::new(); paragraph.last().map_or(0, |last| last + 1)];
        for (statement, &at) in matter.statements.iter().zip(&paragraph) {
            paragraphs[at] = union(&paragraphs[at], &statement.content);
        }
        let families = matter.statements.iter().map(|s| families(matter, s)).collect();
        Self { matter, in_row, statements, paragraph, paragraphs, families }
    }

    fn between(&self, a: usize, b: usize) -> Vec<(f32, Pair)> {
        let mut scored: Vec<(f32, usize, usize)> = Vec::new();
        for (x, y) in self.candidates(a, b) {
            let score = self.score(x, y);
            if score >= LINKED && !self.is_chance(x, y) {
                scored.push((score, x, y));
            }
        }
        scored.order_by(|p, q| q.0.total_cmp(&p.0).then((p.1, p.2).cmp(&(q.1, q.2))));
        let mut partners: BTreeMap<usize, usize> = BTreeMap::new();
        scored.retain(|&(score, x, y)| {
            let [of_x, of_y] = [x, y].map(|s| partners.get(&s).copied().unwrap_or_default());
            let sure = of_x.max(of_y) == 0 || score >= LINKED + FURTHER;
            let fits = of_x.min(of_y) == 0 && of_x.max(of_y) < PARTNERS && sure;
            if fits {
                partners.insert(x, of_x + 1);
                partners.insert(y, of_y + 1);
            }
            fits
        });
        scored.into_iter().map(|(score, x, y)| (certainty(score), self.pair(x, y, score))).collect()
    }

    fn candidates(&self, a: usize, b: usize) -> BTreeSet<(usize, usize)> {
        let (of_a, of_b) = (self.statements[a].clone(), self.statements[b].clone());
        if of_a.len() * of_b.len() <= ALL_PAIRS {
            return order::set(of_a.flat_map(|x| of_b.clone().map(move |y| (x, y))));
        }
        let near = of_a
            .clone()
            .chain(of_b.clone())
            .flat_map(|x| self.matter.similarity.nearest(x).iter().map(move |&(y, _)| (x.min(y), x.max(y))));
        let inside = |&(x, y): &(usize, usize)| of_a.contains(&x) && of_b.contains(&y);
        order::set(near.chain(self.in_row.keys().copied()).filter(inside))
    }

    /// How much speaks for the two belonging together, as the logarithm of the odds.
    fn score(&self, a: usize, b: usize) -> f32 {
        let matter = self.matter;
        let (x, y) = (&matter.statements[a], &matter.statements[b]);
        if is_copy(x, y) {
            return COPY + PLACE * (self.place(a) - self.place(b)).abs();
        }
        let common = shared(&x.content, &y.content);
        let (names, words): (Vec<u32>, Vec<u32>) = common.iter().partition(|&&stem| matter.is_name(stem));
        let rarest = matter.rarest();
        let weight = |stems: &[u32]| (matter.weights.sum(stems) / rarest).min(2.0);
        let nearest = |of: usize, to: usize| matter.similarity.nearest(of).first().is_some_and(|n| n.0 == to);
        let mutual = usize::from(nearest(a, b)) + usize::from(nearest(b, a));
        let around = shared(&self.paragraphs[self.paragraph[a]], &self.paragraphs[self.paragraph[b]]);
        let around = (matter.weights.sum(&around) - matter.weights.sum(&common)) / rarest;
        BIAS + NEAREST * mutual as f32
            + WORDS * weight(&words)
            + FAMILIES * (self.by_families(a, b) / rarest).min(1.0)
            + NAMES * weight(&names)
            + self.by_figures(x, y)
            + if same_days(x, y).next().is_some() { DATES } else { 0.0 }
            + self.by_questions(a, b)
            + IN_ROW * self.in_row.get(&(a, b)).map_or(0.0, |score| score.min(0.6))
            + by_manner(x, y)
            + CONTEXT * around.min(3.0)
            + PLACE * (self.place(a) - self.place(b)).abs()
    }

    /// True for claims that share nothing, or nothing but words that news of any event has: no kin of a word, no figure, no day.
    fn is_chance(&self, a: usize, b: usize) -> bool {
        let [x, y] = [a, b].map(|s| &self.matter.statements[s]);
        let common = shared(&x.content, &y.content);
        common.iter().all(|&stem| self.matter.lexicon.is_general(stem))
            && self.by_families(a, b) <= 0.0
            && self.by_figures(x, y) <= 0.0
            && same_days(x, y).next().is_none()
            && !is_copy(x, y)
    }

    /// The weight of words of which the other claim has only another word of the family.
    fn by_families(&self, a: usize, b: usize) -> f32 {
        let [of_a, of_b] = [a, b].map(|s| &self.matter.statements[s].content);
        let weight = |stem: u32| self.matter.weights.of(stem);
        let kin = |&&(family, stem): &&(u32, u32)| {
            let others = &self.families[b];
            let from = others.partition_point(|other| other.0 < family);
            let same = others[from..].iter().take_while(|other| other.0 == family);
            let best =
                same.filter(|other| of_a.binary_search(&other.1).is_err()).map(|other| weight(other.1));
            best.fold(0.0, f32::max).min(weight(stem))
        };
        let own = self.families[a].iter().filter(|own| of_b.binary_search(&own.1).is_err());
        own.map(|own| kin(&own)).sum()
    }

    /// By the numbers that both give, and by those that come near each other: of one count, at two hours or by two voices.
    fn by_figures(&self, x: &Statement, y: &Statement) -> f32 {
        let long = |v: f64| v >= SHORT || v.fract() > 0.0;
        let (mut values, mut close) = (0, 0.0);
        for (p, q) in x.quantities.iter().flat_map(|p| y.quantities.iter().map(move |q| (p, q))) {
            let (less, more) = (p.value.min(q.value), p.value.max(q.value));
            values += usize::from(match amounts::relate(p, q, (None, None)) {
                Amounts::Same => long(p.value),
                Amounts::Compatible => long(p.value) && more - less <= more / 10.0,
                _ => false,
            });
            let apart = less < SHORT || less >= more || p.unit != q.unit;
            let worth = match p.unit {
                _ if apart || p.may_be_year() || q.may_be_year() => 0.0,
                Some(_) => CLOSE,
                None if self.matter.counting().other_things(p, q, None) => 0.0,
                None => CLOSE_COUNTS,
            };
            close = f32::max(close, worth * (less / more) as f32);
        }
        let alone = x.quantities.is_empty() != y.quantities.is_empty();
        VALUES * values.min(2) as f32 + close + if alone { NO_FIGURE } else { 0.0 }
    }

    /// How telling the words are by which both answer a question.
    fn by_questions(&self, a: usize, b: usize) -> f32 {
        let strength = |t: Topic<'_>| self.matter.strength(t.a).min(self.matter.strength(t.b));
        ANSWERS * self.matter.topics(a, b).map(strength).fold(0.0, f32::max)
    }

    /// Where in its document a statement stands, 0 to 1: news is told in much the same order.
    fn place(&self, statement: usize) -> f32 {
        let own = &self.statements[self.matter.statements[statement].document];
        (statement - own.start) as f32 / own.len() as f32
    }

    fn pair(&self, a: usize, b: usize, score: f32) -> Pair {
        let strength = |t: &Topic<'_>| self.matter.strength(t.a).min(self.matter.strength(t.b));
        let topic = self.matter.topics(a, b).max_by(|s, t| strength(s).total_cmp(&strength(t)));
        let mut pair = Pair { a, b, verdict: self.matter.judge_linked(a, b, topic, score) };
        // Whether one voice answers otherwise is seen only beside all its answers, in the row of the question.
        if pair.verdict.ground == Ground::Speaker && pair.verdict.relation == Relation::Changed {
            pair.take_back();
        }
        pair
    }
}

/// By who speaks, and whether both tell something.
fn by_manner(x: &Statement, y: &Statement) -> f32 {
    let speakers = match (x.speaker.key(), y.speaker.key()) {
        _ if x.speaker.is_same(&y.speaker) => SPEAKER,
        (Some(_), Some(_)) => SPEAKERS,
        _ => 0.0,
    };
    let denies = |s: &Statement| s.clauses.iter().any(|c| c.denies);
    let denials = if denies(x) && denies(y) { DENIALS } else { 0.0 };
    let asks = if x.asks || y.asks { ASKS } else { 0.0 };
    speakers + denials + asks + if x.frame || y.frame { FRAME } else { 0.0 }
}

/// For every statement the number of its paragraph: what stands between two line breaks, long ones in parts.
fn paragraphs(matter: &Matter<'_>) -> Vec<usize> {
    let (mut number, mut length) = (0, 0);
    let mut paragraph = Vec::with_capacity(matter.statements.len());
    for (at, statement) in matter.statements.iter().enumerate() {
        let last = at.checked_sub(1).map(|last| &matter.statements[last]);
        let text = &matter.documents[statement.document].text;
        let goes_on = last.is_some_and(|last| {
            let between = text.get(last.span.end as usize..statement.span.start as usize);
            last.document == statement.document && between.is_none_or(|between| !between.contains('\n'))
        });
        length = if goes_on && length < PARAGRAPH { length + 1 } else { 1 };
        number += usize::from(length == 1 && at > 0);
        paragraph.push(number);
    }
    paragraph
}

/// How the stems of the words begin, with the stems; those of listed concepts are whole families already.
fn families(matter: &Matter<'_>, statement: &Statement) -> Vec<(u32, u32)> {
    let family = |&stem: &u32| {
        let text = matter.lexicon.stems()[stem as usize].trim_start_matches('@');
        let end = text.char_indices().nth(FAMILY - 1).map(|(at, c)| at + c.len_utf8())?;
        (!text.starts_with('#')).then(|| (fnv1a(text.as_bytes()[..end].iter().copied()), stem))
    };
    let mut families: Vec<(u32, u32)> = statement.content.iter().filter_map(family).collect();
    families.order();
    families
}

/// A probability of the logarithm of odds, by a curve that needs no exponential.
fn certainty(score: f32) -> f32 {
    0.5 + 0.5 * score / (2.0 + score.abs())
}

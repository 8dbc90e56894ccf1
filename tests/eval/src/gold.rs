//! Facts found against our own gold set: segments, quotations, figures, dates, names.

use crate::gold_set::{self, Article, GoldFigure, GoldQuote};
use crate::report::Report;
use tarazy_corpus::facts::{Facts, Figure, Quote, QuoteKind, analyse};
use tarazy_corpus::text::{Span, normalise::fold};

/// What is measured, with the floors of the articles that rules are written by and of the final ones.
const MEASURES: [(&str, Measure, [f64; 2]); 10] = [
    ("segments", segments, [98.0, 98.0]),
    ("direct quotes", direct_quotes_found, [98.0, 99.0]),
    ("direct quotes, right speaker", direct_quotes, [88.0, 80.0]),
    ("all quotes, F1", quotes, [92.0, 91.0]),
    ("figures, value and what counted", figures, [94.0, 88.0]),
    ("figures, of those found", figures_found, [94.0, 90.0]),
    ("dates", dates, [95.5, 85.0]),
    ("dates, of those found", dates_found, [95.5, 85.0]),
    ("names, F1", names, [89.0, 85.5]),
    ("speakers, of those told", speakers_told, [94.5, 94.0]),
];

type Measure = fn(&Article, &Facts, &mut Tally);

/// Right answers, all that were to be right, and what went wrong.
#[derive(Default)]
struct Tally {
    right: usize,
    all: usize,
    misses: Vec<String>,
}

impl Tally {
    fn add(&mut self, article: &Article, right: bool, miss: impl FnOnce() -> String) {
        self.all += 1;
        self.right += usize::from(right);
        if !right {
            self.misses.push(format!("{}: {}", article.document.id, miss()));
        }
    }
}

/// Prints the measures; misses only of articles that are not final.
pub(crate) fn facts(report: &mut Report) -> Result<(), String> {
    let articles = gold_set::articles()?;
    let found: Vec<Facts> = articles.iter().map(|article| analyse(&article.document)).collect();
    for (part, label) in ["dev", "final"].into_iter().enumerate() {
        for (name, measure, floors) in MEASURES {
            let of_part = articles.iter().zip(&found).filter(|(a, _)| usize::from(a.is_final) == part);
            let mut tally = Tally::default();
            of_part.for_each(|(article, facts)| measure(article, facts, &mut tally));
            report.share(&format!("{label}: {name}"), tally.right, tally.all, floors[part]);
            if part == 0 {
                tally.misses.iter().for_each(|miss| report.miss(name, miss));
            }
        }
    }
    Ok(())
}

fn segments(article: &Article, facts: &Facts, tally: &mut Tally) {
    let text = &article.document.text;
    for &(span, kind) in &article.segments {
        let right =
            facts.segments.iter().any(|s| s.kind == kind && letters(text, s.span) == letters(text, span));
        tally.add(article, right, || format!("{kind:?}: {}", span.of(text)));
    }
}

fn direct_quotes_found(article: &Article, facts: &Facts, tally: &mut Tally) {
    for gold in article.quotes.iter().filter(|q| q.kind == QuoteKind::Direct) {
        tally.add(article, found_as(gold, facts).is_some(), || {
            gold.span.of(&article.document.text).to_owned()
        });
    }
}

fn direct_quotes(article: &Article, facts: &Facts, tally: &mut Tally) {
    for gold in article.quotes.iter().filter(|q| q.kind == QuoteKind::Direct) {
        let found = found_as(gold, facts);
        let right =
            found.is_some_and(|q| q.speaker.as_deref().map(bare) == gold.speaker.as_deref().map(bare));
        let told = found.map(|q| q.speaker.as_deref().unwrap_or("nobody"));
        let told = told.unwrap_or("not found");
        let who = gold.speaker.as_deref().unwrap_or("nobody");
        tally.add(article, right, || format!("{who} ({told}): {}", gold.span.of(&article.document.text)));
    }
}

/// Speakers that are told must be right: none is better than a wrong one.
fn speakers_told(article: &Article, facts: &Facts, tally: &mut Tally) {
    for gold in &article.quotes {
        if let Some(told) = found_as(gold, facts).and_then(|q| q.speaker.as_deref()) {
            let right = gold.speaker.as_deref().map(bare) == Some(bare(told));
            let who = gold.speaker.as_deref().unwrap_or("nobody");
            tally.add(article, right, || format!("{who} ({told}): {}", gold.span.of(&article.document.text)));
        }
    }
}

fn quotes(article: &Article, facts: &Facts, tally: &mut Tally) {
    let text = &article.document.text;
    for gold in &article.quotes {
        tally.add(article, found_as(gold, facts).is_some(), || {
            format!("missed {:?}: {}", gold.kind, gold.span.of(text))
        });
    }
    let open = |span: Span| article.open.iter().chain(&article.open_quotes).any(|o| o.overlaps(span));
    for found in facts.quotes.iter().filter(|q| !open(q.span)) {
        let right = article.quotes.iter().any(|q| q.kind == found.kind && is_same(found, q.span));
        tally.add(article, right, || format!("too much {:?}: {}", found.kind, found.span.of(text)));
    }
}

/// The quotation found in the place of `gold`.
fn found_as<'f>(gold: &GoldQuote, facts: &'f Facts) -> Option<&'f Quote> {
    facts.quotes.iter().filter(|q| q.kind == gold.kind).find(|q| is_same(q, gold.span))
}

/// True for nearly the same words. A direct quotation may be one with its cue inside, or two.
fn is_same(found: &Quote, span: Span) -> bool {
    let (a, b) = (found.span, span);
    let shared = a.end.min(b.end).saturating_sub(a.start.max(b.start));
    let lengths = [a.end - a.start, b.end - b.start];
    match found.kind {
        QuoteKind::Direct => shared * 10 >= lengths[0].min(lengths[1]) * 8,
        QuoteKind::Fragment | QuoteKind::Indirect => shared * 2 >= lengths[0].max(lengths[1]),
    }
}

fn figures(article: &Article, facts: &Facts, tally: &mut Tally) {
    let text = &article.document.text;
    for gold in article.figures.iter().filter(|f| !is_open(article, f.span)) {
        let near: Vec<&Figure> = facts.figures.iter().filter(|f| f.span.overlaps(gold.span)).collect();
        let right = near.iter().any(|f| same_figure(f, gold));
        let told = near.first().map(|f| (f.value, f.counts.as_ref().or(f.unit.as_ref())));
        tally.add(article, right, || {
            format!("{} {:?} {:?}, told {told:?}", gold.span.of(text), gold.value, gold.of)
        });
    }
}

fn figures_found(article: &Article, facts: &Facts, tally: &mut Tally) {
    let text = &article.document.text;
    for found in facts.figures.iter().filter(|f| in_body(article, f.span)) {
        let right = article.figures.iter().any(|f| f.span.overlaps(found.span) && same_figure(found, f));
        tally.add(article, right, || format!("{} {:?} {:?}", found.span.of(text), found.value, found.counts));
    }
}

fn same_figure(found: &Figure, gold: &GoldFigure) -> bool {
    let value = match (found.value, gold.value) {
        (Some(a), Some(b)) => (a - b).abs() <= b.abs() / 100.0,
        (a, b) => a.is_none() && b.is_none(),
    };
    let told = [&found.counts, &found.unit].into_iter().flatten().flat_map(|t| t.split_whitespace());
    let told: Vec<&str> = told.collect();
    value && (gold.of.is_empty() || gold.of.iter().any(|word| told.iter().any(|t| same_word(t, word))))
}

/// True for two forms of one word, as far as their beginnings tell.
fn same_word(a: &str, b: &str) -> bool {
    let (a, b) = (fold(a), fold(b));
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    shared > 0 && shared >= a.chars().count().min(b.chars().count()).min(4)
}

fn dates(article: &Article, facts: &Facts, tally: &mut Tally) {
    let text = &article.document.text;
    for (span, iso) in &article.dates {
        let near = || facts.dates.iter().filter(|d| d.span.overlaps(*span));
        let told = near().next().map(|d| &d.iso);
        tally.add(article, near().any(|d| d.iso == *iso), || {
            format!("{} {iso}, told {told:?}", span.of(text))
        });
    }
}

fn dates_found(article: &Article, facts: &Facts, tally: &mut Tally) {
    for found in facts.dates.iter().filter(|d| in_body(article, d.span)) {
        let right = article.dates.iter().any(|(span, iso)| span.overlaps(found.span) && *iso == found.iso);
        tally.add(article, right, || format!("{} {}", found.span.of(&article.document.text), found.iso));
    }
}

fn names(article: &Article, facts: &Facts, tally: &mut Tally) {
    let same = |found: &tarazy_corpus::facts::Name, gold: &(tarazy_corpus::facts::NameKind, String)| {
        found.kind == gold.0 && bare(&found.name) == bare(&gold.1)
    };
    for gold in &article.names {
        tally.add(article, facts.names.iter().any(|n| same(n, gold)), || {
            format!("missed {:?} {}", gold.0, gold.1)
        });
    }
    for found in facts.names.iter().filter(|n| n.mentions.iter().any(|m| in_body(article, *m))) {
        let right = article.names.iter().any(|gold| same(found, gold));
        tally.add(article, right, || format!("too much {:?} {}", found.kind, found.name));
    }
}

/// The folded name without a patronymic between first name and surname, which may be told or left out.
fn bare(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').collect();
    let fathers = ["ич", "вна", "чна", "ұлы", "қызы"];
    if words.len() == 3 && fathers.iter().any(|end| words[1].ends_with(end)) {
        words.remove(1);
    }
    words.join(" ")
}

/// True where a fact found is to be judged: in the article itself, at no open place.
fn in_body(article: &Article, span: Span) -> bool {
    let furniture = article.segments.iter().any(|(s, kind)| kind.is_furniture() && s.overlaps(span));
    !furniture && !is_open(article, span)
}

fn is_open(article: &Article, span: Span) -> bool {
    article.open.iter().any(|o| o.overlaps(span))
}

/// The place without marks and spaces around it.
fn letters(text: &str, span: Span) -> (usize, usize) {
    let inside = span.of(text);
    let start = inside.find(char::is_alphanumeric).unwrap_or(0);
    let end = inside.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
    (span.start as usize + start, span.start as usize + end)
}

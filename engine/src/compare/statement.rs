//! Claims read for comparison: their words, figures, dates, names and speaker.

use super::clauses::{self, Clause};
use super::identity::{self, Speaker};
use super::lexicon::Lexicon;
use std::collections::BTreeMap;
use tarazy_corpus::Document;
use tarazy_corpus::facts::{
    Claim, Comparison, Facts, Figure, NameKind, Segment, Voice, is_denial, unit_name,
};
use tarazy_corpus::order::Order;
use tarazy_corpus::text::{Language, Span, normalise, tokens};

/// Words on either side of a figure that can tell what it counts.
const NEAR: usize = 8;
/// A claim with more figures is a table; each of two claims is weighed against each of the other.
const MOST_FIGURES: usize = 24;
/// Words by which a part is told, before and after its number; what it is taken of after `of`.
const BEFORE_PART: &str = "по числе including whom олардың оның ішінде";
const AFTER_PART: &str = "из each";
const PARTED: &str = "them their the whom those these";
/// Words beside a date from which on something holds, and how many words before it they stand at most.
const SINCE_WORDS: usize = 2;
const SINCE: [&str; 6] = ["с", "со", "since", "from", "бері", "бастап"];

/// Names of one unit in several languages.
const UNITS: &str = "тенге теңге tenge|рубль rouble|час сағат hour|минута minute|день күн day|неделя апта week|месяц ай month|год жыл жас year|\
    раз рет есе times|км km шақырым|м m|кг kg|га ha|т t|миля mile|МВт MW|£ фунт|p пенс";

/// A claim of one of the compared documents.
#[derive(Clone, Debug)]
pub(super) struct Statement {
    /// Position in the list of compared documents.
    pub(super) document: usize,
    /// Index into that document's [`Facts::claims`].
    pub(super) claim: usize,
    pub(super) span: Span,
    pub(super) language: Language,
    pub(super) speaker: Speaker,
    pub(super) said: Option<String>,
    pub(super) words: Vec<Word>,
    /// Stems of the words with content, sorted, each once.
    pub(super) content: Vec<u32>,
    pub(super) clauses: Vec<Clause>,
    /// True for the newsroom's words around somebody's statement in the same sentence ("... сообщил, что").
    pub(super) frame: bool,
    /// True for a question.
    pub(super) asks: bool,
    pub(super) quantities: Vec<Quantity>,
    /// ISO 8601, sorted.
    pub(super) dates: Vec<String>,
    /// Stems of the words of its dates, sorted.
    pub(super) days: Vec<u32>,
    /// The years of its dates but of those from which on something holds.
    pub(super) years: Vec<String>,
    /// Stems that stand for places, sorted.
    pub(super) places: Vec<u32>,
}

/// A word in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    pub(super) span: Span,
    /// Number in [`Lexicon::forms`].
    pub(super) form: u32,
    /// Number of the stem, or of the name that the word belongs to.
    pub(super) stem: u32,
    pub(super) content: bool,
}

/// A figure read for comparison.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Quantity {
    pub(super) span: Span,
    pub(super) value: f64,
    pub(super) comparison: Comparison,
    /// Folded.
    pub(super) unit: Option<String>,
    /// Forms of the words that tell what is counted.
    pub(super) counts: Vec<u32>,
    /// Forms of the words around it, up to a comma or another number, nearest first.
    pub(super) near: Vec<u32>,
    pub(super) as_of: Option<String>,
    /// Stems of its own words: of the number and the unit, sorted.
    pub(super) own: Vec<u32>,
    /// True when it counts a part of what is counted, or what each gets.
    pub(super) part: bool,
    /// As in the text.
    pub(super) shown: String,
}

impl Quantity {
    /// True for a bare number of four digits that is more likely a year than a count.
    pub(super) fn may_be_year(&self) -> bool {
        let bare = self.unit.is_none() && self.counts.is_empty();
        bare && self.value.fract() == 0.0 && (1900.0..2100.0).contains(&self.value)
    }
}

/// Reads the claims of `document`, leaving out furniture and repetitions of one place.
pub(super) fn read(
    lexicon: &mut Lexicon,
    position: usize,
    document: &Document,
    facts: &Facts,
) -> Vec<Statement> {
    let names = name_places(lexicon, facts);
    let mut reader = Reader { lexicon, document, facts, names };
    let mut statements: Vec<Statement> = Vec::with_capacity(facts.claims.len());
    for (index, claim) in facts.claims.iter().enumerate() {
        let segment = segment_of(facts, claim.span);
        let furniture = segment.is_some_and(|s| s.kind.is_furniture());
        let repeated = statements.last().is_some_and(|last| last.span == claim.span);
        if !furniture && !repeated {
            statements.push(reader.statement(position, index, claim, segment));
        }
    }
    statements
}

/// The segment in which `span` begins.
fn segment_of(facts: &Facts, span: Span) -> Option<&Segment> {
    let after = facts.segments.partition_point(|s| s.span.start <= span.start);
    facts.segments[..after].last().filter(|s| s.span.overlaps(span))
}

/// Where names stand: start of a mention, its end and the stem that stands for the name.
fn name_places(lexicon: &mut Lexicon, facts: &Facts) -> BTreeMap<u32, NamePlace> {
    let mut places = BTreeMap::new();
    for name in &facts.names {
        let key = identity::key(&name.name, name.kind);
        let stem = lexicon.stem(&format!("@{key}"));
        let is_place = name.kind == NameKind::Place;
        places.extend(name.mentions.iter().map(|m| (m.start, NamePlace { end: m.end, stem, is_place })));
    }
    places
}

#[derive(Clone, Copy, Debug)]
struct NamePlace {
    end: u32,
    stem: u32,
    is_place: bool,
}

struct Reader<'a> {
    lexicon: &'a mut Lexicon,
    document: &'a Document,
    facts: &'a Facts,
    names: BTreeMap<u32, NamePlace>,
}

impl Reader<'_> {
    fn statement(
        &mut self,
        document: usize,
        index: usize,
        claim: &Claim,
        segment: Option<&Segment>,
    ) -> Statement {
        let language = segment.map_or(self.document.language, |s| s.language);
        let words = self.words(claim.span, language);
        let mentioned: Vec<NamePlace> = self.names_in(claim.span).collect();
        let content = words.iter().filter(|w| w.content).map(|w| w.stem);
        Statement {
            document,
            claim: index,
            span: claim.span,
            language,
            speaker: Speaker::new(&claim.voice, &self.facts.names),
            said: claim.said.clone(),
            content: sorted(content),
            clauses: self.clauses(claim, &words),
            frame: claim.voice == Voice::Newsroom && self.holds_speech(segment),
            asks: self.asks(claim.span),
            quantities: self.quantities(claim, &words, language),
            dates: self.dates(claim, |_| true),
            days: self.days(claim, &words),
            years: self.years(claim),
            places: sorted(mentioned.iter().filter(|n| n.is_place).map(|n| n.stem)),
            words,
        }
    }

    /// True when the sentence of `span` ends as a question.
    fn asks(&self, span: Span) -> bool {
        let text = self.document.text.get(span.start as usize..).unwrap_or_default();
        let length = span.len();
        let end = |(at, c): &(usize, char)| at + c.len_utf8() >= length && ".!?…\n".contains(*c);
        text.char_indices().find(end).is_some_and(|(_, c)| c == '?')
    }

    /// True when somebody other than the newsroom speaks in a part of `segment`.
    fn holds_speech(&self, segment: Option<&Segment>) -> bool {
        let Some(segment) = segment else { return false };
        let claims = &self.facts.claims;
        let first = claims.partition_point(|c| c.span.start < segment.span.start);
        let own = claims.iter().skip(first).take_while(|c| c.span.start < segment.span.end);
        own.into_iter().any(|c| c.voice != Voice::Newsroom)
    }

    fn names_in(&self, span: Span) -> impl Iterator<Item = NamePlace> + '_ {
        self.names.range(span.start..span.end.max(span.start)).map(|(_, place)| *place)
    }

    /// The words of `span`; a name of several words counts once, at its first word.
    fn words(&mut self, span: Span, language: Language) -> Vec<Word> {
        let text = &self.document.text;
        let mut words = Vec::new();
        let mut name_end = 0;
        for token in tokens::tokens(span.of(text)) {
            let token = Span { start: token.start + span.start, end: token.end + span.start };
            let form = self.lexicon.form(token.of(text), language);
            let own = &self.lexicon.forms()[form as usize];
            let mut word = Word { span: token, form, stem: own.stem, content: own.content };
            if let Some(name) = self.names.get(&token.start) {
                (word.stem, word.content, name_end) = (name.stem, true, name.end);
            } else if token.start < name_end {
                word.content = false;
            }
            words.push(word);
        }
        words
    }

    /// The clauses of `claim`; all are denied when it is the word beside them that denies: she denied that.
    fn clauses(&self, claim: &Claim, words: &[Word]) -> Vec<Clause> {
        let mut clauses = clauses::of(words, &self.document.text, self.lexicon);
        let texts = words.iter().map(|w| self.lexicon.forms()[w.form as usize].text.as_str());
        if claim.negated && !texts.into_iter().any(|text| is_denial(text, "")) {
            for clause in &mut clauses {
                clause.denies = true;
            }
        }
        clauses
    }

    fn quantities(&mut self, claim: &Claim, words: &[Word], language: Language) -> Vec<Quantity> {
        let facts = self.facts;
        let figures = claim.figures.iter().filter_map(|&i| facts.figures.get(i as usize));
        figures.filter_map(|figure| self.quantity(figure, words, language)).take(MOST_FIGURES).collect()
    }

    fn quantity(&mut self, figure: &Figure, words: &[Word], language: Language) -> Option<Quantity> {
        let counts = figure.counts.as_deref().unwrap_or_default();
        Some(Quantity {
            span: figure.span,
            value: figure.value?,
            comparison: figure.comparison,
            unit: figure.unit.as_deref().map(|unit| one_unit(&unit_name(unit))),
            counts: tokens::tokens(counts).map(|t| self.lexicon.form(t.of(counts), language)).collect(),
            near: self.near(figure.span, words),
            part: self.is_part(figure.span, words),
            as_of: figure.as_of.clone(),
            own: sorted(words.iter().filter(|w| w.content && figure.span.contains(w.span)).map(|w| w.stem)),
            shown: figure.span.of(&self.document.text).to_owned(),
        })
    }

    /// True beside the words by which a part is taken out of a whole or dealt out: `5 of them`, `including 5`, `5 each`.
    fn is_part(&self, figure: Span, words: &[Word]) -> bool {
        let at = |place: usize| {
            words.get(place).map_or("", |w| self.lexicon.forms()[w.form as usize].text.as_str())
        };
        let before = words.partition_point(|w| w.span.end <= figure.start);
        let after = words.partition_point(|w| w.span.start < figure.end);
        let of = at(after) == "of" && PARTED.split(' ').any(|word| word == at(after + 1));
        let beside = |list: &str, word: &str| list.split(' ').any(|listed| listed == word);
        // "На сорок минут из-за дождя" tells why.
        let after_part = beside(AFTER_PART, at(after)) && at(after + 1) != "за";
        of || beside(BEFORE_PART, before.checked_sub(1).map_or("", at)) || after_part
    }

    /// The words of the clause in which `figure` stands, up to [`NEAR`] to either side.
    fn near(&self, figure: Span, words: &[Word]) -> Vec<u32> {
        let text = &self.document.text;
        let border = |c: char| c.is_ascii_digit() || ",;:.()".contains(c);
        let (before, after) = (text.get(..figure.start as usize), text.get(figure.end as usize..));
        let start = before.and_then(|t| t.rfind(border)).map_or(0, |at| at as u32);
        let end = after.and_then(|t| t.find(border)).map_or(text.len() as u32, |at| figure.end + at as u32);
        let before = words.iter().rev().filter(|w| w.span.start >= start && w.span.end <= figure.start);
        let after = words.iter().filter(|w| w.span.start >= figure.end && w.span.end <= end);
        let after = after.take(NEAR).enumerate().map(|(at, w)| (2 * at, w.form));
        let before = before.take(NEAR).enumerate().map(|(at, w)| (2 * at + 1, w.form));
        let mut near: Vec<(usize, u32)> = after.chain(before).collect();
        near.order();
        near.into_iter().map(|(_, form)| form).collect()
    }

    fn dates(&self, claim: &Claim, counts: impl Fn(Span) -> bool) -> Vec<String> {
        let dates = claim.dates.iter().filter_map(|&i| self.facts.dates.get(i as usize));
        let told = dates.filter(|d| !d.iso.is_empty() && counts(d.span));
        let mut dates: Vec<String> = told.map(|d| d.iso.clone()).collect();
        dates.order();
        dates.dedup();
        dates
    }

    fn days(&self, claim: &Claim, words: &[Word]) -> Vec<u32> {
        let dates = claim.dates.iter().filter_map(|&i| self.facts.dates.get(i as usize));
        sorted(dates.flat_map(|d| words.iter().filter(|w| d.span.contains(w.span)).map(|w| w.stem)))
    }

    fn years(&self, claim: &Claim) -> Vec<String> {
        let part = |start, end| Span { start, end }.of(&self.document.text).split_whitespace();
        let since = |word: &str| SINCE.contains(&normalise::fold(word).as_str());
        let at_once = |date: Span| {
            !part(claim.span.start, date.start).rev().take(SINCE_WORDS).any(since)
                && !part(date.end, claim.span.end).next().is_some_and(since)
        };
        let year = |date: String| date.get(..4).filter(|year| !year.starts_with('-')).map(str::to_owned);
        self.dates(claim, at_once).into_iter().filter_map(year).collect()
    }
}

/// The name of a unit that its names in three languages share.
fn one_unit(name: &str) -> String {
    let same = |group: &&str| group.split(' ').any(|other| other == name);
    let first = UNITS.split('|').find(same).and_then(|group| group.split(' ').next());
    first.unwrap_or(name).to_owned()
}

/// Each once, in order.
pub(super) fn sorted<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    items.sort_unstable();
    items.dedup();
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_has_one_name_in_three_languages() {
        for (one, other) in [("минута", "minute"), ("теңге", "тенге"), ("км", "km")] {
            assert_eq!(one_unit(one), one_unit(other));
        }
        assert_ne!(one_unit("км"), one_unit("mile"));
    }
}

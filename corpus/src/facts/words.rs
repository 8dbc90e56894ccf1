//! The words of the body, with what the rules for facts ask of them.

use super::Segment;
use super::names::russian::Nominative;
use crate::document::Document;
use crate::text::normalise::{fold, is_capital, is_capitalised, is_small};
use crate::text::tokens::tokens;
use crate::text::{Language, Span};
use std::cell::OnceCell;

/// A word or a run of digits; words joined by a hyphen are one.
#[derive(Clone, Debug)]
pub(super) struct Word<'t> {
    /// As in the text.
    pub(super) text: &'t str,
    /// Folded.
    pub(super) key: String,
    pub(super) span: Span,
    pub(super) language: Language,
    /// True where grammar, not the word, may ask for a capital letter.
    pub(super) opens: bool,
    /// Position of the segment that holds it.
    pub(super) segment: usize,
    capitalised: bool,
    /// What the rules for names once found of it.
    first_name: OnceCell<bool>,
    bases: OnceCell<Vec<Nominative>>,
}

impl<'t> Word<'t> {
    fn new(text: &'t str, span: Span, language: Language, opens: bool, segment: usize) -> Self {
        const ARTICLES: [&str; 7] = ["аль", "эль", "ад", "ас", "аш", "al", "el"];
        let text = span.of(text);
        let hyphen = text.find('-');
        let (head, tail) = hyphen.map_or((text, ""), |at| (&text[..at], &text[at + 1..]));
        // "Telegram-канал".
        let latin = head.is_ascii() && tail.starts_with(is_small) && !tail.is_ascii();
        let capitalised = is_capitalised(if ARTICLES.contains(&head) || latin { tail } else { text });
        let (first_name, bases) = (OnceCell::new(), OnceCell::new());
        Self { text, key: fold(text), span, language, opens, segment, capitalised, first_name, bases }
    }

    /// True for `Алия`, `ООН` and `аль-Масри`.
    pub(super) fn is_capitalised(&self) -> bool {
        self.capitalised
    }

    /// True for a form of a listed first name, which `rule` tells when first asked.
    pub(super) fn is_first_name(&self, rule: impl FnOnce(&Self) -> bool) -> bool {
        self.capitalised && *self.first_name.get_or_init(|| rule(self))
    }

    /// Folded forms from which it may come, which `rule` tells when first asked.
    pub(super) fn bases(&self, rule: impl FnOnce(&Self) -> Vec<Nominative>) -> &[Nominative] {
        self.bases.get_or_init(|| rule(self))
    }

    /// True when it holds a digit.
    pub(super) fn has_digit(&self) -> bool {
        self.text.contains(|c: char| c.is_ascii_digit())
    }

    /// True for words of two or more letters, nearly all of them capitals: `ООН`, `МИДа`.
    pub(super) fn is_abbreviation(&self) -> bool {
        let capitals = self.text.chars().take_while(|&c| is_capital(c) || c.is_ascii_digit()).count();
        if capitals < 2 {
            return false;
        }
        let rest = self.text.chars().skip(capitals).count();
        rest <= 3 && rest < capitals && self.text.chars().any(char::is_alphabetic)
    }

    /// True for a single capital letter.
    pub(super) fn is_initial(&self) -> bool {
        self.text.chars().count() == 1 && self.is_capitalised()
    }

    /// True when it begins with a digit.
    pub(super) fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// True for a word with one of `endings`.
pub(super) fn ends_with_any(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// True when `key` ends with one of the words of `endings`.
pub(super) fn ends_in(key: &str, endings: &str) -> bool {
    endings.split(' ').any(|end| key.ends_with(end))
}

/// True for an ending that tells whose something is, which the names of Kazakh texts may have kept.
pub(super) fn is_kazakh_genitive(word: &Word<'_>) -> bool {
    const ENDINGS: &[&str] = &["ның", "нің", "дың", "дің", "тың", "тің"];
    word.language == Language::Kazakh && ends_with_any(&word.key, ENDINGS)
}

/// All words of the segments that belong to the article.
#[derive(Debug)]
pub(super) struct Words<'t> {
    text: &'t str,
    all: Vec<Word<'t>>,
}

impl<'t> Words<'t> {
    pub(super) fn new(document: &'t Document, segments: &[Segment]) -> Self {
        let mut all = Vec::new();
        for (position, segment) in segments.iter().enumerate().filter(|(_, s)| !s.kind.is_furniture()) {
            let language = match segment.language {
                Language::Unknown => document.language,
                known => known,
            };
            add_words(&document.text, segment.span, language, position, &mut all);
        }
        Self { text: &document.text, all }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Word<'t>> {
        self.all.iter()
    }

    /// The word at `position`.
    pub(super) fn get(&self, position: usize) -> Option<&Word<'t>> {
        self.all.get(position)
    }

    /// The word `ahead` of `position` in the same segment; negative for words before.
    pub(super) fn near(&self, position: usize, ahead: isize) -> Option<&Word<'t>> {
        let here = self.all.get(position)?;
        self.all.get(position.checked_add_signed(ahead)?).filter(|w| w.segment == here.segment)
    }

    /// Folded word `ahead` of `position` in the same segment; empty where there is none.
    pub(super) fn key(&self, position: usize, ahead: isize) -> &str {
        self.near(position, ahead).map_or("", |w| w.key.as_str())
    }

    /// What stands between the word at `position` and the next of the same segment.
    pub(super) fn gap(&self, position: usize) -> Option<&'t str> {
        let (here, next) = (self.get(position)?, self.near(position, 1)?);
        self.text.get(here.span.end as usize..next.span.start as usize)
    }

    /// True when only white space parts the word at `position` from the next.
    pub(super) fn joined(&self, position: usize) -> bool {
        self.gap(position).is_some_and(|g| g.chars().all(char::is_whitespace))
    }

    /// True when only white space parts the word at `position` from the one before.
    pub(super) fn joined_before(&self, position: usize) -> bool {
        position.checked_sub(1).is_some_and(|p| self.joined(p))
    }

    /// The position of the first word that ends after the byte `offset`.
    pub(super) fn position_at(&self, offset: u32) -> usize {
        self.all.partition_point(|w| w.span.end <= offset)
    }

    /// Where the first word of the segment of the word at `position` starts.
    pub(super) fn segment_start(&self, position: usize) -> Option<u32> {
        let segment = self.get(position)?.segment;
        let first = self.all.partition_point(|w| w.segment < segment);
        self.get(first).map(|w| w.span.start)
    }

    /// From the start of the first word to the end of the last of `range`.
    pub(super) fn span(&self, range: &std::ops::Range<usize>) -> Option<Span> {
        let (first, last) = (self.get(range.start)?, self.get(range.end.checked_sub(1)?)?);
        if range.is_empty() {
            return None;
        }
        Some(Span { start: first.span.start, end: last.span.end })
    }

    /// The words of `span`.
    pub(super) fn slice(&self, span: Span) -> &'t str {
        span.of(self.text)
    }

    /// The text after the word at `position`.
    pub(super) fn after(&self, position: usize) -> &'t str {
        self.get(position).and_then(|w| self.text.get(w.span.end as usize..)).unwrap_or_default()
    }

    /// The text before the word at `position`.
    pub(super) fn before(&self, position: usize) -> &'t str {
        self.get(position).and_then(|w| self.text.get(..w.span.start as usize)).unwrap_or_default()
    }
}

fn add_words<'t>(text: &'t str, within: Span, language: Language, segment: usize, all: &mut Vec<Word<'t>>) {
    let first = all.len();
    let place = |found: Span| Span { start: found.start + within.start, end: found.end + within.start };
    let mut spans = tokens(within.of(text)).map(place).peekable();
    while let Some(mut span) = spans.next() {
        while let Some(next) = spans.next_if(|next| joins(text, span, *next)) {
            span.end = next.end;
        }
        let opens = all.len() == first || opens_sentence(text, span.start as usize);
        all.push(Word::new(text, span, language, opens, segment));
    }
}

/// True for two words with nothing but a hyphen between; numbers are never joined so, nor what follows "mid-".
fn joins(text: &str, before: Span, after: Span) -> bool {
    let starts_with_digit = |span: Span| span.of(text).starts_with(|c: char| c.is_ascii_digit());
    let hyphen =
        text.get(before.end as usize..after.start as usize).is_some_and(|g| matches!(g, "-" | "\u{2011}"));
    let part = before.of(text).eq_ignore_ascii_case("mid");
    hyphen && !part && !(starts_with_digit(before) && starts_with_digit(after))
}

fn opens_sentence(text: &str, start: usize) -> bool {
    let head = text.get(..start).unwrap_or_default();
    let trimmed = head.trim_end();
    // After a mark that closes only a sentence that ended inside: `," Reed said`, `фонд "Дала" Серова`.
    let spaced = trimmed.len() < head.len();
    let inside = trimmed.trim_end_matches(['"', '“', '”']);
    if spaced && inside.len() < trimmed.len() && !inside.is_empty() && inside.trim_end() == inside {
        return inside.ends_with(['.', '!', '?', '…', ':']);
    }
    let mut before = trimmed.chars().rev().filter(|c| !c.is_whitespace());
    match before.next() {
        None | Some('.' | '!' | '?' | '…' | '«' | '"' | '“' | '„' | ':' | ';' | '*') => true,
        Some('—' | '–' | '-') => before.next().is_none_or(|c| ".!?,:»".contains(c)),
        _ => false,
    }
}

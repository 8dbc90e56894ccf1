//! Quotations in marks: whether they are speech, how they are given, and which cue is theirs.

use super::actors::{Actor, is_governed};
use super::attribution::Cue;
use super::marks::{self, Marked};
use super::scene::{Scene, Sentence};
use super::{cues, interview, quote};
use crate::facts::{Name, NameKind, Quote, QuoteKind};
use crate::order::Order;
use crate::text::{Language, Span};
use std::ops::Range;

/// Most words between a closed quotation and its cue.
const FARTHEST_CUE: usize = 12;
/// A name in marks has at most so many words.
const LONGEST_NAME: usize = 4;
/// A label means one of so many names.
const MOST_NAMES: usize = 300;
/// A whole statement has at least so many words.
const SHORTEST_STATEMENT: usize = 3;

/// All quotations in marks.
pub(super) fn marked_quotes(scene: &Scene<'_>, cues: &[Cue], actors: &[Actor], names: &[Name]) -> Vec<Quote> {
    let no_persons = names.iter().filter(|n| n.kind != NameKind::Person);
    let mut bodies_and_places: Vec<Span> = no_persons.flat_map(|n| n.mentions.iter().copied()).collect();
    bodies_and_places.order();
    let mut found: Vec<Quote> = Vec::new();
    let mut last_direct: Option<(usize, &Cue)> = None;
    for marked in &scene.marked {
        let Some(place) = Place::of(scene, marked) else { continue };
        if let Some(began) = marked.interview {
            let cue = place.cue_of_interview(began, cues);
            let answer = quote(scene, marked.inner, QuoteKind::Direct, cue, cues, names);
            let speaker = answer.speaker.clone().or_else(|| interviewee(names, began));
            found.push(Quote { speaker, ..answer });
            continue;
        }
        let tail = place.cue_after(cues);
        if place.is_headed() || place.is_name(&bodies_and_places, tail.is_some()) {
            continue;
        }
        let goes_on = last_direct.is_some_and(|(_, cue)| place.goes_on_after(cue));
        let kind = if goes_on { QuoteKind::Direct } else { place.kind(tail.is_some()) };
        let cue = match kind {
            QuoteKind::Direct => {
                let label = || place.cue_before(cues).filter(|c| c.speaker.is_some());
                tail.filter(|c| c.speaker.is_some())
                    .or_else(label)
                    .or(tail)
                    .or_else(|| place.cue_before(cues))
                    .or_else(|| place.cue_in_sentence_after(cues))
                    .or_else(|| place.cue_in_sentence_before(cues))
            }
            _ => tail.or_else(|| place.cue_around(cues)),
        };
        let inherited =
            || last_direct.filter(|(paragraph, _)| place.continues(*paragraph)).map(|(_, cue)| cue);
        let cue = cue.or_else(|| inherited().filter(|_| kind == QuoteKind::Direct));
        if kind == QuoteKind::Direct {
            last_direct = cue.map(|cue| (place.paragraph(), cue));
        }
        let mut told = quote(scene, marked.inner, kind, cue, cues, names);
        if let Some(who) = marked.label.and_then(|label| labelled(label.of(scene.text), names)) {
            told.speaker = Some(who);
        } else if cue.is_none() && kind == QuoteKind::Direct {
            told.speaker = place.acting_near(actors).and_then(|who| names.get(who)).map(|n| n.name.clone());
        }
        found.push(told);
    }
    lead_back(scene.text, &mut found);
    found
}

/// `«…». «…», — сказал Серов`, and a paragraph left open before the next: who is told after the second said the first.
fn lead_back(text: &str, quotes: &mut [Quote]) {
    let opens = |quote: &Quote, last: Option<&Quote>| {
        let start = last.map_or(0, |last| last.span.end).min(quote.span.start);
        let head = Span { start, end: quote.span.start }.of(text);
        !head.rsplit('\n').next().unwrap_or_default().contains(char::is_alphanumeric)
    };
    for at in (1..quotes.len()).rev() {
        let (before, next) = quotes.split_at_mut(at);
        let Some((quote, earlier)) = before.split_last_mut() else { continue };
        let (Some(next), last) = (next.first(), earlier.last()) else { continue };
        let gap = Span { start: quote.span.end, end: next.span.start.max(quote.span.end) }.of(text);
        let line = gap.split('\n').next().unwrap_or_default();
        let open = line.len() < gap.len() && !marks::has_marks(line);
        let joined =
            line.len() == gap.len() && !quote.span.of(text).ends_with(['?', '!']) && opens(quote, last);
        let direct = |quote: &Quote| quote.kind == QuoteKind::Direct;
        let unbroken = !gap.contains(|c: char| c.is_alphanumeric() || "—–:".contains(c));
        if direct(quote)
            && direct(next)
            && quote.cue.is_none()
            && quote.speaker.is_none()
            && unbroken
            && (open || joined)
        {
            (quote.speaker, quote.cue) = (next.speaker.clone(), next.cue);
        }
    }
}

/// The person whose surname or initials label a turn.
fn labelled(label: &str, names: &[Name]) -> Option<String> {
    let label = label.trim_matches(['*', '_']);
    let letters: Vec<char> = label.chars().filter(|c| c.is_alphabetic()).collect();
    let initials =
        |name: &str| name.split(' ').filter_map(|part| part.chars().next()).eq(letters.iter().copied());
    let short = interview::is_initials(label);
    let is_meant =
        |n: &&Name| if short { initials(&n.name) } else { n.name.rsplit(' ').next() == Some(label) };
    let mut meant = names.iter().take(MOST_NAMES).filter(|n| n.kind == NameKind::Person).filter(is_meant);
    meant.next().filter(|_| meant.next().is_none()).map(|n| n.name.clone())
}

/// Of the persons named before an interview begins, the one of whom the text speaks most.
fn interviewee(names: &[Name], began: u32) -> Option<String> {
    let before = |n: &&Name| n.mentions.first().is_some_and(|m| m.start < began);
    let persons = names.iter().filter(|n| n.kind == NameKind::Person).filter(before);
    persons.max_by_key(|n| n.mentions.len()).map(|n| n.name.clone())
}

/// A quotation in marks among its sentences.
struct Place<'a, 't> {
    scene: &'a Scene<'t>,
    marked: &'a Marked,
    /// Positions of the first and last sentence that it touches.
    sentences: (usize, usize),
    words: Range<usize>,
}

impl<'a, 't> Place<'a, 't> {
    fn of(scene: &'a Scene<'t>, marked: &'a Marked) -> Option<Self> {
        let first = scene.sentence_at(marked.outer.start)?;
        let last = scene.sentence_at(marked.outer.end - 1)?;
        let all = scene.sentences.get(first)?.words.start..scene.sentences.get(last)?.words.end;
        let start =
            all.clone().find(|&i| scene.words.get(i).is_some_and(|w| w.span.start >= marked.inner.start))?;
        let inside = |&i: &usize| scene.words.get(i).is_some_and(|w| w.span.end <= marked.inner.end);
        let end = start + (start..all.end).take_while(inside).count();
        Some(Self { scene, marked, sentences: (first, last), words: start..end })
    }

    fn first(&self) -> &'a Sentence {
        &self.scene.sentences[self.sentences.0]
    }

    fn last(&self) -> &'a Sentence {
        &self.scene.sentences[self.sentences.1]
    }

    fn paragraph(&self) -> usize {
        self.first().paragraph
    }

    /// What stands in the first sentence before the marks.
    fn head(&self) -> &'t str {
        let head = Span { start: self.first().span.start, end: self.marked.outer.start };
        head.of(self.scene.text).trim_matches(|c: char| c.is_whitespace() || "*—–-•".contains(c))
    }

    /// What stands in the last sentence after the marks.
    fn tail(&self) -> &'t str {
        Span { start: self.marked.outer.end, end: self.last().span.end }.of(self.scene.text).trim_start()
    }

    fn kind(&self, has_tail_cue: bool) -> QuoteKind {
        let several = self.sentences.0 != self.sentences.1;
        let opens = self.head().is_empty() || self.head().ends_with(':');
        let tail = self.tail().trim_matches(|c: char| !c.is_alphanumeric());
        let closes = tail.is_empty() || has_tail_cue || self.leads_to_speaker();
        let stated = self.words.len() >= SHORTEST_STATEMENT || has_tail_cue || self.head().ends_with(':');
        let english = self.follows_english_verb() && closes && self.words.len() >= SHORTEST_STATEMENT;
        if (several && opens) || (opens && closes && stated) || english || self.opens_with_dash() {
            QuoteKind::Direct
        } else {
            QuoteKind::Fragment
        }
    }

    /// `"We will rebuild," said Anna Reed, "and soon."`
    fn goes_on_after(&self, cue: &Cue) -> bool {
        cue.sentence == self.sentences.0
            && cue.span.start < self.marked.outer.start
            && self.head().ends_with(',')
    }

    /// True for speech after a dash, and for what follows a cue inserted in marks.
    fn opens_with_dash(&self) -> bool {
        self.marked.outer.of(self.scene.text).starts_with(['—', '–', '-'])
    }

    /// True before `, — ` and after the comma that English puts inside the marks.
    fn leads_to_speaker(&self) -> bool {
        let tail = self.tail().trim_start_matches(['"', '”', '’', '\'', '»', ',', '!', '?', '…']);
        let last = self.last_inside();
        let ends = tail.len() < self.tail().len() || last.is_some_and(|c| "!?…".contains(c));
        (ends && tail.trim_start().starts_with(['—', '–'])) || last == Some(',')
    }

    /// `Reed said, "…"`.
    fn follows_english_verb(&self) -> bool {
        let before = self.words.start.checked_sub(1).and_then(|i| self.scene.words.get(i));
        let says = before.is_some_and(|w| w.language == Language::English && cues::verb(w).is_some());
        says && self.head().ends_with(',')
    }

    /// True when what stands in marks is a name or title.
    fn is_name(&self, names: &[Span], told: bool) -> bool {
        if self.opens_with_dash() {
            return false;
        }
        let titled = || !self.head().ends_with(':') && self.is_title_shaped(told);
        self.is_capitalised() && ((!told && self.is_known_name(names)) || titled())
    }

    fn is_capitalised(&self) -> bool {
        self.scene.words.get(self.words.start).is_none_or(|w| w.is_capitalised() || w.is_number())
    }

    /// True right after (in Kazakh: before) a noun for bodies and works: `газета «Дала»`.
    fn is_headed(&self) -> bool {
        let Some(first) = self.scene.words.get(self.words.start) else { return true };
        let touches = |gap: &str| gap.chars().all(|c| c.is_whitespace() || "«»\"“”„".contains(c));
        let before = self.scene.words.near(self.words.start, -1);
        let headed =
            before.is_some_and(cues::is_head_of_name) && touches(self.scene.gap_before(self.words.start));
        let last = self.words.end.saturating_sub(1);
        let heads = first.language == Language::Kazakh
            && self.scene.words.near(last, 1).is_some_and(cues::is_head_of_name)
            && self.scene.words.gap(last).is_some_and(touches);
        self.is_capitalised() && !self.opens_with_dash() && (headed || heads)
    }

    fn is_known_name(&self, names: &[Span]) -> bool {
        let inner = self.marked.inner;
        let whole = |span: &&Span| span.overlaps(inner) && span.len() * 10 >= inner.len() * 9;
        let near = names.partition_point(|span| span.end <= inner.start);
        self.words.len() <= LONGEST_NAME
            && names.iter().skip(near).take_while(|span| span.start < inner.end).any(|span| whole(&span))
    }

    /// One to three capitalised words in the middle of a sentence, or few words with a capital that no speech explains.
    fn is_title_shaped(&self, told: bool) -> bool {
        let longest = if told { SHORTEST_STATEMENT } else { LONGEST_NAME };
        let parted = self.head().ends_with([':', ',']) || (told && self.head().is_empty());
        let short = self.words.len() < longest && !parted;
        let ends = self.last_inside().is_some_and(|c| ".!?…,".contains(c));
        short && !ends && (!self.head().is_empty() || !self.tail().is_empty())
    }

    /// The cue right after the closing mark.
    fn cue_after<'c>(&self, cues: &'c [Cue]) -> Option<&'c Cue> {
        let tail = self.tail();
        let parted = tail.starts_with([',', '—', '–', '-', '.', '!', '?', '…'])
            || self.last_inside().is_some_and(|c| ",!?….".contains(c));
        let next = self.scene.words.get(self.words.end)?;
        let farthest = if parted { FARTHEST_CUE } else { 0 };
        let kazakh = next.language == Language::Kazakh && (next.key.starts_with("де") || parted);
        let index = cues.partition_point(|c| c.span.start < self.marked.outer.end);
        let cue = cues.get(index).filter(|c| c.sentence == self.sentences.1)?;
        let between = (self.words.end..self.last().words.end)
            .take_while(|&i| self.scene.words.get(i).is_some_and(|w| w.span.end <= cue.span.start))
            .count();
        let farthest = if kazakh { FARTHEST_CUE } else { farthest };
        let verb = self.words.end + between;
        let open = (self.words.end..verb).all(|i| !self.scene.is_marked(i))
            && self.scene.breaks(self.words.end, verb) <= 2;
        let participle = self.scene.words.get(verb).is_some_and(cues::is_participle);
        ((parted || kazakh) && between <= farthest && open && !participle).then_some(cue)
    }

    /// The last cue before the marks in their sentence.
    fn cue_before<'c>(&self, cues: &'c [Cue]) -> Option<&'c Cue> {
        let before = cues.partition_point(|c| c.span.start < self.marked.outer.start);
        cues.get(before.checked_sub(1)?).filter(|c| c.sentence == self.sentences.0)
    }

    /// A cue of the sentence in whose reach the marks stand, the nearest before first.
    fn cue_around<'c>(&self, cues: &'c [Cue]) -> Option<&'c Cue> {
        let from = cues.partition_point(|c| c.sentence < self.sentences.0);
        let to = cues.partition_point(|c| c.sentence <= self.sentences.0);
        let here = cues.get(from..to).unwrap_or_default();
        here.iter().rev().find(|c| c.reach.contains(self.marked.inner))
    }

    /// The sentence after the quotation when it only tells how that was said: `«…». Так Серов ответил журналистам.`
    fn telling_how(&self) -> Option<usize> {
        let index = self.sentences.1 + 1;
        let words = self.scene.sentences.get(index)?.words.clone();
        let first = words.start;
        // "Об этом не знал Исаев".
        let denies = words.clone().any(|at| self.scene.words.key(at, 0) == "не");
        let alone = self.head().is_empty() && self.tail().trim_matches(['.', ' ']).is_empty();
        let second = self.scene.words.key(first, 1);
        let tells = match self.scene.words.key(first, 0) {
            // "Так, …" gives an example.
            "так" | "осылай" => self.scene.words.joined(first),
            "этими" => second == "словами",
            "об" => second == "этом",
            "бұл" => second == "туралы",
            "that" => self.scene.words.key(first, 2) == "how",
            _ => false,
        };
        (tells && alone && !denies).then_some(index)
    }

    /// `«…». Так Серов ответил журналистам.`
    fn cue_in_sentence_after<'c>(&self, cues: &'c [Cue]) -> Option<&'c Cue> {
        let index = self.telling_how()?;
        cues.get(cues.partition_point(|c| c.sentence < index)).filter(|c| c.sentence == index)
    }

    /// The last cue of the paragraph before the questions and answers, when it names who speaks.
    fn cue_of_interview<'c>(&self, began: u32, cues: &'c [Cue]) -> Option<&'c Cue> {
        let first = self.scene.sentence_at(began)?;
        let paragraph = |i: usize| self.scene.sentences.get(i).map_or(0, |s| s.paragraph);
        let before = cues.get(..cues.partition_point(|c| c.sentence < first)).unwrap_or_default();
        let mut near = before.iter().rev().take_while(|c| paragraph(c.sentence) + 1 >= paragraph(first));
        near.find(|c| c.speaker.is_some())
    }

    /// The cue of the sentence before, when the quotation is all that its own sentences hold.
    fn cue_in_sentence_before<'c>(&self, cues: &'c [Cue]) -> Option<&'c Cue> {
        let alone = self.head().is_empty() && !self.tail().contains(char::is_alphabetic);
        let before = self.sentences.0.checked_sub(1).filter(|_| alone)?;
        let at = cues.partition_point(|c| c.sentence <= before).checked_sub(1)?;
        cues.get(at).filter(|c| c.sentence == before)
    }

    /// `"We are tired," is how Reed puts it`, `Серов вышел к журналистам. «Мост закрыт».`: the only person who acts outside
    /// the marks, in their own sentences, else in the sentence before when they hold nothing but the quotation.
    fn acting_near(&self, actors: &[Actor]) -> Option<usize> {
        // `He was told, "…"`.
        if matches!(self.scene.words.key(self.words.start, -2), "was" | "were" | "been") {
            return None;
        }
        let tail = !self.tail().trim_matches(['.', ' ']).is_empty();
        if tail || !self.head().is_empty() {
            return self.acting_in(actors, self.sentences.0..self.sentences.1 + 1);
        }
        if let Some(how) = self.telling_how() {
            return self.acting_in(actors, how..how + 1);
        }
        let before = self.sentences.0.checked_sub(1)?;
        let near = self.scene.sentences.get(before)?.paragraph + 1 >= self.paragraph();
        self.acting_in(actors, before..before + 1).filter(|_| near)
    }

    /// The only person who can be a subject in these sentences.
    fn acting_in(&self, actors: &[Actor], sentences: Range<usize>) -> Option<usize> {
        let first = actors.partition_point(|a| a.sentence < sentences.start);
        let here = actors.iter().skip(first).take_while(|a| a.sentence < sentences.end);
        let acts = |a: &&Actor| a.is_person() && a.nominative && !a.marked && !is_governed(self.scene, a);
        let mut acting = here.filter(acts);
        let who = acting.next()?.who?;
        acting.all(|a| a.who == Some(who)).then_some(who)
    }

    /// The last character inside the marks.
    fn last_inside(&self) -> Option<char> {
        let inside = Span { start: self.marked.inner.start, end: self.marked.outer.end };
        inside.of(self.scene.text).trim_end_matches(['»', '”', '“', '"', '’', '\'', ' ']).chars().next_back()
    }

    /// True when the quotation follows a direct one of the same paragraph, or fills the next one.
    fn continues(&self, paragraph: usize) -> bool {
        let before = self.sentences.0.checked_sub(1).and_then(|i| self.scene.sentences.get(i));
        let opens = before.is_none_or(|s| s.paragraph != self.paragraph());
        let fills = opens && self.tail().trim_matches(['.', ' ']).is_empty();
        self.head().is_empty()
            && (self.paragraph() == paragraph || (self.paragraph() == paragraph + 1 && fills))
    }
}

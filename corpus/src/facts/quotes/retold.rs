//! What a cue of speech retells without quotation marks, per language.

use super::actors::{Actor, is_inside_body};
use super::attribution::View;
use super::cues::{self, Verb};
use crate::text::{Language, Span};

/// Most words between a verb and the conjunction that opens what was said.
const FARTHEST_CONJUNCTION: usize = 9;
/// What is denied or called is told by more words than this: not `denied the claim`.
const FEWEST_OF_ACTS: usize = 3;
/// After a cue inside a sentence, its sentence goes on for at least so many words.
const FEWEST_AFTER_INSERTION: usize = 2;
/// A cue that names nobody is no longer than this when it is inserted.
const FARTHEST_INSERTED: usize = 3;
/// Most words of an unnamed speaker: `one of the survivors said`.
const FARTHEST_UNNAMED: usize = 5;

impl View<'_, '_> {
    pub(super) fn retold_by(&self, at: usize, verb: Verb, subject: Option<&Actor>) -> Option<Span> {
        match self.language(at) {
            _ if verb == Verb::Comments => None,
            Language::English => self.retold_english(at, verb, subject),
            Language::Kazakh => self.told_before().or_else(|| self.retold_kazakh(at, verb, subject)),
            _ => self.told_before().or_else(|| self.retold_russian(at, verb, subject)),
        }
    }

    fn retold_russian(&self, at: usize, verb: Verb, subject: Option<&Actor>) -> Option<Span> {
        let conjunction = self.conjunction(at, &["что", "чтобы", "будто", "якобы"]);
        conjunction
            .and_then(|i| self.clause(i + 1, at))
            .or_else(|| self.as_said(at, subject))
            .or_else(|| self.after_colon(at))
            .or_else(|| self.parenthesis(at, subject))
            .or_else(|| self.topic(at).filter(|_| subject.is_some()))
            .or_else(|| {
                let from = subject.filter(|a| a.who.is_some()).map(|a| a.words.end.max(at + 1))?;
                self.rest(from).filter(|_| verb == Verb::Acts)
            })
    }

    /// `Серов уточнил: мост закрыт`.
    fn after_colon(&self, at: usize) -> Option<Span> {
        let mut near = at..self.sentence.words.end.min(at + FARTHEST_CONJUNCTION);
        let opens = |&i: &usize| {
            let gap = self.scene.gap_after(i, self.sentence);
            gap.contains(':') && !gap.contains(['«', '"', '“', '„'])
        };
        let colon = near.find(opens)?;
        self.rest(colon + 1).filter(|_| !self.scene.is_marked(colon))
    }

    /// `Об этом сообщил Серов`, `бұл туралы … мәлімдеді`: the sentence before, unless it is in marks.
    pub(super) fn told_before(&self) -> Option<Span> {
        let first = self.sentence.words.start;
        let pointing = matches!((self.key(first), self.key(first + 1)), ("об", "этом") | ("бұл", "туралы"));
        let before =
            self.index.checked_sub(1).and_then(|i| self.scene.sentences.get(i)).filter(|_| pointing)?;
        let open = before.words.clone().all(|i| !self.scene.is_marked(i));
        let near = before.paragraph == self.sentence.paragraph;
        self.scene.words.span(&before.words).filter(|_| open && near)
    }

    /// Position of the conjunction that opens what was said.
    pub(super) fn conjunction(&self, at: usize, words: &[&str]) -> Option<usize> {
        let english = self.language(at) == Language::English;
        (at + 1..at + 1 + FARTHEST_CONJUNCTION)
            .take_while(|&i| i < self.sentence.words.end && !self.scene.gap_before(i).contains(';'))
            .find(|&i| words.contains(&self.key(i)) && (english || self.scene.gap_before(i).contains(',')))
    }

    /// From the word `from` to the end of the clause: of the sentence, unless the verb at `verb` hangs on what follows.
    fn clause(&self, from: usize, verb: usize) -> Option<Span> {
        let first = self.sentence.words.start;
        let hangs = cues::is_subordinator(self.key(first)) && !self.scene.gap_before(verb).contains(',');
        let comma =
            |&i: &usize| self.scene.gap_after(i, self.sentence).contains(',') && !self.scene.is_marked(i);
        let end = (from..self.sentence.words.end)
            .find(|i| hangs && comma(i))
            .map_or(self.sentence.words.end, |i| i + 1);
        self.retold(from..end)
    }

    /// `Как сообщил Серов, …`.
    fn as_said(&self, at: usize, subject: Option<&Actor>) -> Option<Span> {
        let opens =
            at.checked_sub(1).is_some_and(|i| self.key(i) == "как" && i <= self.sentence.words.start + 1);
        let from = subject.map_or(at, |a| a.words.end - 1).max(at);
        let comma = (from..self.sentence.words.end)
            .find(|&i| self.scene.gap_after(i, self.sentence).contains(','))?;
        self.rest(comma + 1).filter(|_| opens)
    }

    /// `…, сообщил Серов`: what stands before.
    fn parenthesis(&self, at: usize, subject: Option<&Actor>) -> Option<Span> {
        let all = &self.sentence.words;
        let after = subject.is_none_or(|a| a.words.start > at || is_inside_body(self.scene, a));
        let open = (all.start..at).filter(|&i| !self.scene.is_marked(i)).count();
        let parted = self.scene.gap_before(at).contains([',', '—', '–']);
        let closes = subject.is_some() || self.closes_with_unnamed(at);
        let before = || self.retold(all.start..at).filter(|_| parted && closes && open >= 3);
        self.inserted(at, subject).or_else(before).filter(|_| after)
    }

    /// `…, сообщили в управлении`, `…, рассказал очевидец`: a few words, and the sentence ends.
    fn closes_with_unnamed(&self, at: usize) -> bool {
        let words = at + 1..self.sentence.words.end;
        let goes_on =
            |key: &str| matches!(key, "и" | "что" | "но" | "а") || (key != "в" && cues::is_preposition(key));
        let plain = |i: usize| self.scene.words.joined(i - 1) && !goes_on(self.key(i));
        (1..=FARTHEST_UNNAMED).contains(&words.len()) && words.clone().all(plain) && !self.scene.is_marked(at)
    }

    /// `The bridge, Reed said, …`: commas on both sides of a cue inside a sentence; then all of the sentence is retold.
    fn inserted(&self, at: usize, subject: Option<&Actor>) -> Option<Span> {
        let all = &self.sentence.words;
        let first = subject.map_or(at, |a| a.words.start.min(at));
        let unnamed = || {
            let near = at..all.end.min(at + FARTHEST_INSERTED);
            near.clone().find(|&i| self.scene.gap_after(i, self.sentence).contains(',')).unwrap_or(at)
        };
        let last = subject.map_or_else(unnamed, |a| a.words.end.max(at + 1) - 1);
        let parts = |&i: &usize| self.scene.gap_before(i).contains([':', ';']);
        let start = (all.start + 1..first).rev().find(parts).unwrap_or(all.start);
        let open = (start..first).all(|i| !self.scene.is_marked(i));
        let parted = self.scene.gap_before(first).contains(',')
            && self.scene.gap_after(last, self.sentence).contains(',');
        let goes_on = last + FEWEST_AFTER_INSERTION < all.end && !cues::is_trailing(self.key(last + 1));
        let inside = first > start && goes_on;
        self.retold(start..all.end).filter(|_| parted && inside && open)
    }

    /// `рассказал о том, насколько …`, `объявил о наборе …`; not `заявил об этом`.
    fn topic(&self, at: usize) -> Option<Span> {
        let about = (at + 1..at + 4).find(|&i| matches!(self.key(i), "о" | "об" | "обо" | "про"))?;
        match self.key(about + 1) {
            "том" if self.scene.gap_after(about + 1, self.sentence).contains(',') => self.rest(about + 2),
            "этом" | "том" | "чем" | "нем" | "ней" | "них" | "себе" => None,
            _ => self.retold(about..self.dash_after(about)),
        }
    }

    /// Position of the word after the next dash: there the newsroom comments.
    fn dash_after(&self, from: usize) -> usize {
        let end = self.sentence.words.end;
        (from + 1..end).find(|&i| self.scene.gap_before(i).contains(" — ")).unwrap_or(end)
    }

    fn retold_english(&self, at: usize, verb: Verb, subject: Option<&Actor>) -> Option<Span> {
        let Some(subject) = subject else { return self.said_by_unnamed(at) };
        let that = self.conjunction(at, &["that"]).and_then(|i| self.rest(i + 1));
        // `Anna Reed, the mayor, said`: what stands before is no statement.
        let apposed = subject.words.start < at && self.scene.gap_before(at).contains(',');
        let trails = || {
            let first = at.min(subject.words.start);
            let parted = self.scene.gap_before(first).contains(',');
            let last = at.max(subject.words.end - 1) + 4 >= self.sentence.words.end;
            self.retold(self.sentence.words.start..first)
                .filter(|_| parted && last && !apposed && !self.scene.is_marked(first - 1))
        };
        if cues::puts(self.key(at)) {
            return self.rest(at).filter(|_| subject.who.is_some());
        }
        let plain = || {
            let direct = !matches!(self.key(at), "told" | "writes" | "wrote" | "answered")
                && self.scene.words.joined(at)
                && !cues::is_preposition(self.key(at + 1))
                // "A post that said so was deleted."
                && self.key(at + 1) != "so"
                && subject.words.end <= at;
            let long = self.sentence.words.end > at + FEWEST_OF_ACTS;
            self.rest(at + 1).filter(|_| long && (direct || verb == Verb::Acts && subject.who.is_some()))
        };
        that.or_else(trails).or_else(|| self.inserted(at, Some(subject))).or_else(plain)
    }

    /// `Organisers said the march was over`.
    fn said_by_unnamed(&self, at: usize) -> Option<Span> {
        let comma = |&i: &usize| self.scene.gap_before(i).contains(',') && !self.scene.is_marked(i);
        let first =
            (self.sentence.words.start + 1..at).rev().find(comma).unwrap_or(self.sentence.words.start);
        let relative = matches!(self.key(at - at.min(1)), "that" | "which" | "who");
        let near = (1..=FARTHEST_UNNAMED).contains(&(at - first)) && !relative;
        let plain = (first..=at).all(|i| self.scene.words.joined(i) && !self.scene.is_marked(i));
        let that = self.conjunction(at, &["that"]).filter(|i| i - at <= FEWEST_OF_ACTS);
        if let Some(that) = that.filter(|_| self.scene.words.get(at).and_then(cues::verb) == Some(Verb::Says))
        {
            return self.rest(that + 1);
        }
        let says = cues::only_says(self.key(at)) && !cues::is_preposition(self.key(at + 1));
        let said = || self.rest(at + 1).filter(|_| near && plain && says);
        said().or_else(|| self.trails_unnamed(at).filter(|_| cues::only_says(self.key(at))))
    }

    /// `The bridge was closed, police in the town said.`
    fn trails_unnamed(&self, at: usize) -> Option<Span> {
        let all = &self.sentence.words;
        let comma = |&i: &usize| self.scene.gap_before(i).contains(',');
        let start = (all.start..at).rev().take(FARTHEST_UNNAMED).find(comma)?;
        let open = all.clone().all(|i| !self.scene.is_marked(i));
        let clause =
            !cues::is_subordinator(self.key(start)) && !matches!(self.key(start), "and" | "but" | "who");
        self.retold(all.start..start).filter(|_| open && clause && at + 1 == all.end)
    }

    /// Kazakh verbs close what they report: `Серіков … деп мәлімдеді`.
    fn retold_kazakh(&self, at: usize, verb: Verb, subject: Option<&Actor>) -> Option<Span> {
        if verb == Verb::Acts {
            let known = subject.filter(|a| a.who.is_some() && a.words.end <= at)?;
            return self.retold(known.words.end..at + 1);
        }
        let at = if self.is_light(at) && self.key(at - 1) != "деп" { at - 1 } else { at };
        let before = at.checked_sub(1)?;
        let particle = usize::from(matches!(self.key(before), "да" | "де"));
        let clause = cues::is_kazakh_clause(self.key(before - particle.min(before)));
        let closes = matches!(self.key(before), "деп" | "туралы" | "жайлы");
        let end = if closes { before } else { at - particle };
        let said = closes || clause || self.key(at).starts_with("дед") || self.key(at).starts_with("дейд");
        let start =
            subject.filter(|a| a.words.end <= before).map_or(self.sentence.words.start, |a| a.words.end);
        // "Комитет төрағасы деді" tells no words.
        let end = subject.filter(|a| a.words.end == at).map_or(end, |a| a.words.start.max(start));
        let introduces = self.key(before) == "былай" || self.scene.gap_after(at, self.sentence).contains(':');
        let closing = || self.retold(start..end).filter(|_| end > start + 1);
        self.inserted(at, subject).or_else(closing).filter(|_| said && !introduces)
    }
}

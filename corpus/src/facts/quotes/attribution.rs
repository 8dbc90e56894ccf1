//! Cues of speech: who is said to say something, by which words, and how far their words reach.

use super::actors::{Actor, is_governed, is_inside_body};
use super::cues::{self, Verb};
use super::scene::{Scene, Sentence};
use crate::text::{Language, Span};
use std::ops::Range;

/// Most words between a verb and the conjunction that opens what was said.
const FARTHEST_CONJUNCTION: usize = 9;
/// Most words between a verb and a subject that follows it.
const FARTHEST_SUBJECT: usize = 6;
/// After a cue inside a sentence, its sentence goes on for more words than this.
const FEWEST_AFTER_INSERTION: usize = 3;
/// Retold words are fewer only in set phrases.
const FEWEST_RETOLD: usize = 2;

/// The words by which the text says that somebody speaks.
#[derive(Clone, Debug)]
pub(super) struct Cue {
    pub(super) sentence: usize,
    pub(super) span: Span,
    /// Position of the speaker's name, when the text tells.
    pub(super) speaker: Option<usize>,
    /// What is retold without marks.
    pub(super) retold: Option<Span>,
    /// Where words in marks are the speaker's.
    pub(super) reach: Span,
    /// True when the verb itself is what was said.
    pub(super) acts: bool,
}

/// All cues in order.
pub(super) fn find(scene: &Scene<'_>, actors: &[Actor]) -> Vec<Cue> {
    let mut found: Vec<Cue> = Vec::new();
    let mut inside = Span::default();
    for (index, sentence) in scene.sentences.iter().enumerate() {
        let from = actors.partition_point(|a| a.sentence < index);
        let to = actors.partition_point(|a| a.sentence <= index);
        let view = View { scene, sentence, index, actors: actors.get(from..to).unwrap_or_default() };
        for at in sentence.words.clone() {
            let hidden = scene.words.get(at).is_none_or(|w| inside.contains(w.span)) || scene.is_marked(at);
            if let Some(cue) = (!hidden).then(|| view.cue(at)).flatten() {
                inside = cue.retold.unwrap_or(inside);
                found.push(cue);
            }
        }
    }
    found
}

/// One sentence with its actors.
struct View<'a, 't> {
    scene: &'a Scene<'t>,
    sentence: &'a Sentence,
    index: usize,
    actors: &'a [Actor],
}

impl View<'_, '_> {
    fn cue(&self, at: usize) -> Option<Cue> {
        self.source(at).or_else(|| self.verb(at)).or_else(|| self.label(at))
    }

    /// `Серов: «…»`.
    fn label(&self, at: usize) -> Option<Cue> {
        let gap = self.scene.gap_after(at, self.sentence).trim_start();
        let quoted =
            gap.strip_prefix(':').is_some_and(|rest| rest.trim_start().starts_with(['«', '"', '“', '„']));
        let actor = self.actors.iter().find(|a| a.words.end == at + 1 && a.nominative).filter(|_| quoted)?;
        let span = self.scene.span(actor.words.clone());
        let reach = Span { start: span.end, end: self.sentence.span.end };
        Some(Cue { sentence: self.index, span, speaker: actor.who, retold: None, reach, acts: false })
    }

    fn key(&self, at: usize) -> &str {
        self.scene.words.get(at).filter(|_| self.sentence.words.contains(&at)).map_or("", |w| w.key.as_str())
    }

    fn language(&self, at: usize) -> Language {
        self.scene.words.get(at).map_or(Language::Unknown, |w| w.language)
    }

    /// `по словам …`, `… айтуынша`, `according to …`.
    fn source(&self, at: usize) -> Option<Cue> {
        let word = |i: usize| self.scene.words.get(i).filter(|_| self.sentence.words.contains(&i));
        let (words, actor) =
            if self.key(at) == "по" && word(at + 1).is_some_and(cues::is_source) && self.key(at + 2) != "на"
            {
                self.with_actor_after(at, at + 2)
            } else if self.key(at) == "по" && word(at + 2).is_some_and(cues::is_source) {
                (at..at + 3, self.actors.iter().find(|a| a.words.start == at + 1 && a.words.len() == 1))
            } else if self.key(at) == "according" && self.key(at + 1) == "to" {
                self.with_actor_after(at, at + 2)
            } else if self.key(at) == "in" && matches!(self.key(at + 2), "opinion" | "view" | "words") {
                (at..at + 3, self.actors.iter().find(|a| a.words.start == at + 1 && a.words.len() == 1))
            } else if word(at).is_some_and(cues::is_kazakh_source) {
                let actor = self.actors.iter().rev().find(|a| a.words.end <= at && at - a.words.end <= 1);
                (actor.map_or(at, |a| a.words.start)..at + 1, actor)
            } else {
                return None;
            };
        if self.key(at) == "по"
            && actor.is_none()
            && self.scene.breaks(words.end - 1, words.end) == 0
            && words.len() > 2
        {
            return None;
        }
        let retold = self.around(&words);
        let cue = Cue {
            sentence: self.index,
            span: self.scene.span(words),
            speaker: None,
            retold,
            reach: self.sentence.span,
            acts: false,
        };
        Some(Cue { speaker: actor.and_then(|a| a.who), ..cue })
    }

    /// The words from `at` to the end of the actor that begins soon after `end`; to one word more when there is none.
    fn with_actor_after(&self, at: usize, end: usize) -> (Range<usize>, Option<&Actor>) {
        let near = |a: &&Actor| {
            a.words.start >= end && a.words.start - end <= 3 && self.scene.breaks(end - 1, a.words.start) == 0
        };
        if let Some(actor) = self.actors.iter().find(near) {
            return (at..actor.words.end, Some(actor));
        }
        let article = usize::from(matches!(self.key(end), "the" | "a" | "an"));
        (at..(end + 1 + article).min(self.sentence.words.end), None)
    }

    /// What a parenthesis comments: the rest of the sentence after it, or what stands before when it closes the sentence.
    fn around(&self, words: &Range<usize>) -> Option<Span> {
        let all = &self.sentence.words;
        if words.start - all.start <= 2 || self.key(words.start.saturating_sub(1)) == "что" {
            self.rest(words.end)
        } else if words.end >= all.end {
            self.retold(all.start..words.start)
        } else {
            self.retold(all.clone())
        }
    }

    /// From the word `from` to the end of the sentence.
    fn rest(&self, from: usize) -> Option<Span> {
        self.retold(from..self.sentence.words.end)
    }

    fn retold(&self, words: Range<usize>) -> Option<Span> {
        let span = self.scene.words.span(&words).filter(|_| words.len() >= FEWEST_RETOLD)?;
        Some(self.with_marks(span))
    }

    /// Takes in the quotation marks at the ends.
    fn with_marks(&self, span: Span) -> Span {
        let touching = self
            .scene
            .marked
            .iter()
            .filter(|m| m.closed && m.outer.overlaps(span) && !m.outer.contains(span));
        let inside = touching.filter(|m| self.sentence.span.contains(m.outer));
        inside.fold(span, |s, m| Span { start: s.start.min(m.outer.start), end: s.end.max(m.outer.end) })
    }

    fn verb(&self, at: usize) -> Option<Cue> {
        let word = self.scene.words.get(at)?;
        let after_speech = || (self.follows_speech(at) && cues::is_finite(word)).then_some(Verb::Comments);
        let verb = cues::verb(word).or_else(after_speech).filter(|_| !self.is_passive(at))?;
        let subject = self.subject(at);
        let retold = self.retold_by(at, verb, subject);
        if subject.is_none() && (retold.is_none() || verb == Verb::Acts) && !self.opens_clause(at) {
            return None;
        }
        let words = match subject {
            Some(a) if a.marked => at..at + 1,
            Some(a) if a.words.start > at => at..a.words.end,
            Some(a) if at - a.words.end <= 3 => a.words.start..at + 1,
            _ => at..at + 1,
        };
        let reach = self.reach(at, retold);
        let acts = verb == Verb::Acts && retold == self.rest(at + 1);
        Some(Cue {
            sentence: self.index,
            span: self.scene.span(words),
            speaker: subject.and_then(|a| a.who),
            retold,
            reach,
            acts,
        })
    }

    /// True after `», — `, where any verb tells of speaking.
    fn follows_speech(&self, at: usize) -> bool {
        let gap = self.scene.gap_before(at);
        gap.contains(['»', '"', '”', '“']) && gap.contains(['—', '–', '-'])
    }

    fn is_passive(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |i| self.key(i));
        self.language(at) == Language::English
            && matches!(before, "was" | "were" | "is" | "are" | "been" | "be" | "being" | "to" | "so")
    }

    /// True after a comma, a dash, a closing mark, or at the start of the sentence.
    fn opens_clause(&self, at: usize) -> bool {
        at == self.sentence.words.start
            || self.scene.gap_before(at).contains([',', '—', '–', '-', '»', '”', '"', '“', '!', '?', '…'])
    }

    fn subject(&self, at: usize) -> Option<&Actor> {
        let word = self.scene.words.get(at)?;
        if cues::is_participle(word) {
            return self.actors.iter().rev().find(|a| a.words.end <= at).filter(|a| a.words.end == at);
        }
        if cues::is_reflexive(word) && cues::verb(word).is_some() {
            return self.author_of_document(at);
        }
        let after_first = self.opens_clause(at) || self.language(at) == Language::Kazakh;
        let (first, second) =
            if after_first { (self.after(at), self.before(at)) } else { (self.before(at), self.after(at)) };
        first.or(second)
    }

    /// `говорится в заявлении МВД`; `МВД издало письмо, в котором говорится`.
    fn author_of_document(&self, at: usize) -> Option<&Actor> {
        let relative =
            (1..=4).any(|back| at.checked_sub(back).is_some_and(|i| self.key(i).starts_with("котор")));
        let before = || {
            self.actors
                .iter()
                .rev()
                .find(|a| a.words.end <= at && a.nominative && !a.marked && !is_governed(self.scene, a))
        };
        let near = |a: &&Actor| {
            a.words.start > at
                && a.words.start - at <= FARTHEST_SUBJECT
                && self.scene.breaks(at, a.words.start) == 0
        };
        if relative { before() } else { self.actors.iter().find(near).filter(|a| a.is_body()) }
    }

    fn after(&self, at: usize) -> Option<&Actor> {
        let near = |a: &&Actor| a.words.start > at && a.words.start - at <= FARTHEST_SUBJECT;
        let reached = |a: &&Actor| self.scene.breaks(at, a.words.start) == 0;
        self.actors.iter().filter(near).filter(reached).find(|a| self.can_be_subject(a, at))
    }

    fn before(&self, at: usize) -> Option<&Actor> {
        if self.language(at) == Language::Kazakh {
            return self.actors.iter().filter(|a| a.words.end <= at).find(|a| self.can_be_subject(a, at));
        }
        // No comma between, or a pair of them around a clause that describes the subject.
        let reached = |a: &&Actor| matches!(self.scene.breaks(a.words.end - 1, at), 0 | 2);
        self.actors
            .iter()
            .rev()
            .filter(|a| a.words.end <= at)
            .filter(reached)
            .find(|a| self.can_be_subject(a, at))
    }

    fn can_be_subject(&self, actor: &Actor, at: usize) -> bool {
        let plural = self.scene.words.get(at).is_some_and(cues::is_plural);
        match (plural, actor.is_body()) {
            (true, true) => is_inside_body(self.scene, actor),
            (true, false) => false,
            _ => actor.nominative && !actor.marked && !is_governed(self.scene, actor),
        }
    }

    fn reach(&self, at: usize, retold: Option<Span>) -> Span {
        let from = self.scene.words.get(at).map_or(self.sentence.span.start, |w| w.span.start);
        match (self.language(at), retold) {
            (Language::Kazakh, _) => self.sentence.span,
            (Language::English, Some(retold)) => {
                Span { start: retold.start.min(from), end: self.sentence.span.end }
            }
            (_, Some(retold)) => Span { start: retold.start.min(from), end: retold.end.max(from) },
            _ => Span { start: from, end: self.sentence.span.end },
        }
    }

    fn retold_by(&self, at: usize, verb: Verb, subject: Option<&Actor>) -> Option<Span> {
        match self.language(at) {
            _ if verb == Verb::Comments => None,
            Language::English => self.retold_english(at, verb, subject),
            Language::Kazakh => self.retold_kazakh(at, subject),
            _ => self.retold_russian(at, verb, subject),
        }
    }

    fn retold_russian(&self, at: usize, verb: Verb, subject: Option<&Actor>) -> Option<Span> {
        let conjunction = self.conjunction(at, &["что", "чтобы", "будто", "якобы"]);
        conjunction
            .and_then(|i| self.clause(i + 1, at))
            .or_else(|| self.as_said(at, subject))
            .or_else(|| self.parenthesis(at, subject))
            .or_else(|| self.topic(at).filter(|_| subject.is_some()))
            .or_else(|| {
                self.rest(at + 1).filter(|_| verb == Verb::Acts && subject.is_some_and(|a| a.who.is_some()))
            })
    }

    /// Position of the conjunction that opens what was said.
    fn conjunction(&self, at: usize, words: &[&str]) -> Option<usize> {
        let english = self.language(at) == Language::English;
        (at + 1..at + 1 + FARTHEST_CONJUNCTION)
            .take_while(|&i| i < self.sentence.words.end)
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
        let after = subject.is_some_and(|a| a.words.start > at || is_inside_body(self.scene, a));
        let open = (all.start..at).filter(|&i| !self.scene.is_marked(i)).count();
        let parted = self.scene.gap_before(at).contains([',', '—', '–']);
        let before = || self.retold(all.start..at).filter(|_| parted && open >= 3);
        self.inserted(at, subject).or_else(before).filter(|_| after)
    }

    /// `The bridge, Reed said, …`: commas on both sides of a cue inside a sentence; then all of the sentence is retold.
    fn inserted(&self, at: usize, subject: Option<&Actor>) -> Option<Span> {
        let all = &self.sentence.words;
        let first = subject.map_or(at, |a| a.words.start.min(at));
        let last = subject.map_or(at, |a| a.words.end.max(at + 1) - 1);
        let open = (all.start..first).all(|i| !self.scene.is_marked(i));
        let parted = self.scene.gap_before(first).contains(',')
            && self.scene.gap_after(last, self.sentence).contains(',');
        let inside = first > all.start && last + FEWEST_AFTER_INSERTION < all.end;
        self.retold(all.clone()).filter(|_| parted && inside && open)
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
        let subject = subject?;
        let that = self.conjunction(at, &["that"]).and_then(|i| self.rest(i + 1));
        let trails = || {
            let first = at.min(subject.words.start);
            let parted = self.scene.gap_before(first).contains(',');
            let last = at.max(subject.words.end - 1) + 4 >= self.sentence.words.end;
            self.retold(self.sentence.words.start..first)
                .filter(|_| parted && last && !self.scene.is_marked(first - 1))
        };
        let plain = || {
            let direct = self.key(at) != "told"
                && self.scene.words.joined(at)
                && !cues::is_preposition(self.key(at + 1))
                && subject.words.end <= at;
            self.rest(at + 1).filter(|_| direct || (verb == Verb::Acts && subject.who.is_some()))
        };
        that.or_else(trails).or_else(|| self.inserted(at, Some(subject))).or_else(plain)
    }

    /// Kazakh verbs close what they report: `Серіков … деп мәлімдеді`.
    fn retold_kazakh(&self, at: usize, subject: Option<&Actor>) -> Option<Span> {
        let before = at.checked_sub(1)?;
        let closes = matches!(self.key(before), "деп" | "туралы" | "жайлы");
        let end = if closes { before } else { at };
        let said = closes || self.key(at).starts_with("дед") || self.key(at).starts_with("дейд");
        let start =
            subject.filter(|a| a.words.end <= before).map_or(self.sentence.words.start, |a| a.words.end);
        let introduces = self.key(before) == "былай" || self.scene.gap_after(at, self.sentence).contains(':');
        let closing = || self.retold(start..end).filter(|_| end > start + 1);
        self.inserted(at, subject).or_else(closing).filter(|_| said && !introduces)
    }
}

//! Cues of speech: who is said to say something, by which words, and how far their words reach.

use super::actors::{Actor, is_governed, is_inside_body};
use super::cues::{self, Verb};
use super::scene::{Scene, Sentence};
use crate::text::{Language, Span};
use std::ops::Range;

/// Most words between a verb and a subject that follows it.
const FARTHEST_SUBJECT: usize = 6;
/// Most words that describe a subject before its name.
const FARTHEST_APPOSED: usize = 8;
/// `деп` stands at most so many words before the verb: `деп қуанышын жасырмады`.
const FARTHEST_PARTICLE: usize = 3;
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
pub(super) struct View<'a, 't> {
    pub(super) scene: &'a Scene<'t>,
    pub(super) sentence: &'a Sentence,
    pub(super) index: usize,
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
        let actor = quoted.then(|| self.labelling(at)).flatten()?;
        let span = self.scene.span(actor.words.clone());
        let reach = Span { start: span.end, end: self.sentence.span.end };
        Some(Cue { sentence: self.index, span, speaker: actor.who, retold: None, reach, acts: false })
    }

    /// Who is named before the colon after `at`: right there, or as the only one who can act in the sentence.
    fn labelling(&self, at: usize) -> Option<&Actor> {
        let told = (self.sentence.words.start..=at)
            .any(|i| !self.scene.is_marked(i) && self.scene.words.get(i).and_then(cues::verb).is_some());
        let acts = |a: &&Actor| {
            a.words.end <= at && a.is_person() && a.nominative && !a.marked && !is_governed(self.scene, a)
        };
        let mut acting = self.actors.iter().filter(acts);
        let only = || acting.next().filter(|first| !told && acting.all(|a| a.who == first.who));
        self.actors.iter().find(|a| a.words.end == at + 1 && a.nominative).or_else(only)
    }

    pub(super) fn key(&self, at: usize) -> &str {
        self.scene.words.get(at).filter(|_| self.sentence.words.contains(&at)).map_or("", |w| w.key.as_str())
    }

    pub(super) fn language(&self, at: usize) -> Language {
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
        let near_actors = || self.actors.iter().filter(near);
        // `по словам его адвоката Марата Исаева`: not his words.
        let known = near_actors().find(|a| !a.is_possessive() && a.who.is_some());
        let other = || near_actors().find(|a| !a.is_possessive()).or_else(|| near_actors().next());
        if let Some(actor) = known.or_else(other) {
            return (at..actor.words.end, Some(actor));
        }
        let article = usize::from(matches!(self.key(end), "the" | "a" | "an"));
        (at..(end + 1 + article).min(self.sentence.words.end), None)
    }

    /// What a parenthesis comments: the rest of the sentence after it, or what stands before when it closes the sentence.
    fn around(&self, words: &Range<usize>) -> Option<Span> {
        let all = &self.sentence.words;
        let opens = words.start - all.start <= 2 || self.scene.gap_before(words.start).contains(':');
        let kazakh = self.language(words.start) == Language::Kazakh
            && self.scene.breaks(all.start, words.end - 1) == 0;
        if opens || kazakh || self.key(words.start.saturating_sub(1)) == "что" {
            self.rest(words.end)
        } else if words.end >= all.end {
            self.retold(all.start..words.start)
        } else {
            self.retold(all.clone())
        }
    }

    /// From the word `from` to the end of the sentence.
    pub(super) fn rest(&self, from: usize) -> Option<Span> {
        self.retold(from..self.sentence.words.end)
    }

    pub(super) fn retold(&self, words: Range<usize>) -> Option<Span> {
        let span = self.scene.words.span(&words).filter(|_| words.len() >= FEWEST_RETOLD)?;
        Some(self.with_marks(span))
    }

    /// Takes in the quotation marks at the ends.
    fn with_marks(&self, span: Span) -> Span {
        let touching = self.scene.marked_in(span).filter(|m| m.closed && !m.outer.contains(span));
        let inside = touching.filter(|m| self.sentence.span.contains(m.outer));
        inside.fold(span, |s, m| Span { start: s.start.min(m.outer.start), end: s.end.max(m.outer.end) })
    }

    fn verb(&self, at: usize) -> Option<Cue> {
        let word = self.scene.words.get(at)?;
        let after_speech = || (self.follows_speech(at) && cues::is_finite(word)).then_some(Verb::Comments);
        let reports = || cues::is_converb(word) && at > 0 && cues::is_kazakh_clause(self.key(at - 1));
        let light = || (self.is_light(at) || reports()).then_some(Verb::Says);
        let verb = cues::verb(word).or_else(light).or_else(|| self.lays_blame(at)).or_else(after_speech);
        let verb = verb.filter(|_| !self.is_passive(at))?;
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

    /// `мәлім етті`, `еске алды`, `деп отыр`: the word before says what is done.
    pub(super) fn is_light(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |i| self.key(i));
        let finite = || self.scene.words.get(at).is_some_and(cues::is_finite);
        self.language(at) == Language::Kazakh
            && ((before == "деп" && self.key(at) == "отыр")
                || (matches!(before, "мәлім" | "еске" | "баян") && finite()))
    }

    /// `кінәні … артты`.
    fn lays_blame(&self, at: usize) -> Option<Verb> {
        let words = |range: Range<usize>| range.filter_map(|i| self.scene.words.get(i));
        let lays = words(at..at + 1).any(cues::lays);
        (lays && words(self.sentence.words.start..at).any(cues::is_blame)).then_some(Verb::Acts)
    }

    /// True after `», — `, where any verb tells of speaking; in Kazakh `деп` stands between.
    fn follows_speech(&self, at: usize) -> bool {
        let particle = |i: &usize| matches!(self.key(*i), "не" | "деп");
        let begins = |i: &usize| {
            self.language(at) == Language::Russian
                && i + FARTHEST_PARTICLE > at
                && self.scene.gap_before(*i).contains(['—', '–'])
        };
        let back = || (at.saturating_sub(FARTHEST_PARTICLE)..at).rev();
        let first = back().find(particle).or_else(|| back().find(begins)).unwrap_or(at);
        let gap = self.scene.gap_before(first);
        let closed = gap.contains(['»', '"', '”', '“'])
            || first.checked_sub(1).is_some_and(|i| self.scene.is_marked(i));
        let parted = gap.contains(['—', '–', '-']);
        closed && (parted || (self.language(at) == Language::English && self.names_next(at)))
    }

    /// `responded Anna Reed`, `she added`.
    fn names_next(&self, at: usize) -> bool {
        let next = self.scene.words.near(at, 1);
        next.is_some_and(|w| w.is_capitalised() || matches!(w.key.as_str(), "he" | "she"))
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
        if cues::is_passive(word) && cues::verb(word).is_some() {
            return self.author_of_document(at);
        }
        let apposed = self.before(at).filter(|a| a.words.end == at && self.language(at) == Language::English);
        if apposed.is_some() {
            return apposed;
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
        let subjects =
            || self.actors.iter().filter(near).filter(reached).filter(|a| self.can_be_subject(a, at));
        subjects().find(|a| a.who.is_some()).or_else(|| self.apposed(at)).or_else(|| subjects().next())
    }

    /// `said the first officer, Anna Reed`: one comma between, and nothing but words of description.
    fn apposed(&self, at: usize) -> Option<&Actor> {
        let next = self.actors.iter().find(|a| a.words.start > at && a.who.is_some() && !a.marked)?;
        let between = at + 1..next.words.start;
        let describes = |i: usize| {
            self.scene.words.get(i).is_some_and(|w| cues::verb(w).is_none() && !cues::is_subordinator(&w.key))
        };
        let comma = |i: usize| self.scene.gap_after(i, self.sentence).contains(',');
        let one = !between.is_empty() && self.scene.breaks(at, next.words.start) == 1 && !comma(at);
        let near =
            between.len() <= FARTHEST_APPOSED && between.clone().any(comma) && between.clone().all(describes);
        (one && near && next.is_person() && next.nominative).then_some(next)
    }

    fn before(&self, at: usize) -> Option<&Actor> {
        if self.language(at) == Language::Kazakh {
            return self.actors.iter().filter(|a| a.words.end <= at).find(|a| self.can_be_subject(a, at));
        }
        // No comma between, or a pair of them around a clause that describes the subject.
        // In English the name itself stands between commas: `the minister, Anna Reed, said`.
        let english = self.language(at) == Language::English;
        let apposed = |a: &Actor| {
            english && a.words.end == at && self.scene.breaks(self.sentence.words.start, a.words.end - 1) > 0
        };
        let reached = |a: &&Actor| matches!(self.scene.breaks(a.words.end - 1, at), 0 | 2) || apposed(a);
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
}

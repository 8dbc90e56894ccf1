//! Sources: `по словам …`, `… айтуынша`, `according to …`, whose words a sentence retells.

use super::actors::{Actor, is_governed};
use super::attribution::{Cue, FARTHEST_UNNAMED, View};
use super::cues;
use super::holders::as_written;
use crate::facts::words::ends_with_any;
use crate::text::{Language, Span};
use std::ops::Range;

/// Most words of `по словам …`.
const FARTHEST_SOURCE: usize = 14;

impl View<'_, '_> {
    /// `по словам …`, `… айтуынша`, `according to …`.
    pub(super) fn source(&self, at: usize) -> Option<Cue> {
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
        let open = actor.is_none() && self.key(at) == "по";
        let (words, closed) = if open { self.to_comma(words) } else { (words, true) };
        if !closed {
            return None;
        }
        let retold = self.around(&words);
        let kazakh = word(at).is_some_and(cues::is_kazakh_source);
        let unnamed = || {
            let who = self.kazakh_person(self.sentence.words.start..at);
            who.filter(|who| kazakh && who.contains(' '))
        };
        Some(Cue {
            sentence: self.index,
            span: self.scene.span(words),
            speaker: actor.and_then(|a| a.who),
            voice: actor.map_or_else(unnamed, |a| as_written(self.scene, a)),
            retold,
            reach: self.sentence.span,
            pronoun: actor.filter(|a| a.is_pronoun()).map(|a| a.words.start),
            female: actor.and_then(|a| a.female),
            ..Cue::default()
        })
    }

    /// A source that names nobody ends with a comma, not too far.
    fn to_comma(&self, words: Range<usize>) -> (Range<usize>, bool) {
        let end = self.sentence.words.end;
        let breaks = |&i: &usize| i == end || self.scene.breaks(i - 1, i) > 0;
        let named = self.scene.words.get(words.start + 1).is_some_and(cues::is_source);
        let farthest = if named { FARTHEST_UNNAMED } else { 0 };
        let comma = (words.end..=end.min(words.end + farthest)).find(breaks);
        (words.start..comma.unwrap_or(words.end), comma.is_some())
    }

    /// The words from `at` to the end of the actor in the phrase that begins at `end`; to one word more when there is none.
    fn with_actor_after(&self, at: usize, end: usize) -> (Range<usize>, Option<&Actor>) {
        if let Some(actor) = self.source_in_phrase(end) {
            return (at..actor.words.end, Some(actor));
        }
        let article = usize::from(matches!(self.key(end), "the" | "a" | "an"));
        (at..(end + 1 + article).min(self.sentence.words.end), None)
    }

    /// Whose words a phrase tells of: its last person in an oblique case (`главы МВД Серова`), else who stands at its
    /// head (`адвоката`, `пресс-службы МВД`, `a report by the fund`).
    fn source_in_phrase(&self, from: usize) -> Option<&Actor> {
        let english = self.language(from) == Language::English;
        let inside = |a: &&Actor| {
            a.words.start >= from
                && a.words.start - from <= FARTHEST_SOURCE
                && self.scene.breaks(from, a.words.start) == 0
                && !a.marked
        };
        let near = || self.actors.iter().filter(inside);
        let person = |a: &&Actor| a.is_named_person() && !a.nominative && !is_governed(self.scene, a);
        let last = near().rev().find(person).filter(|_| !english);
        let adjective = |key: &str| ends_with_any(key, &["ого", "его", "ой", "ей", "ых", "их"]);
        let leads = |i: usize| {
            let key = self.key(i);
            let word = self.scene.words.get(i);
            if english {
                cues::verb_of(word).is_none()
            } else {
                adjective(key) || cues::speaks_for_body(key) || word.is_some_and(cues::is_head_of_name)
            }
        };
        let governed = |a: &Actor| {
            (from..a.words.start).any(|i| cues::is_preposition(self.key(i))) && english && !self.is_by(a)
        };
        // `according to Reed's lawyer`, `по словам его адвоката`: not whose the words are.
        let whose = |a: &Actor| a.is_possessive() || (english && !a.nominative);
        let head = |a: &&Actor| !whose(a) && !governed(a) && (from..a.words.start).all(leads);
        last.or_else(|| near().find(head))
            .or_else(|| near().find(|a| a.is_possessive() && a.words.start == from))
    }

    /// `a statement by the fund`, `a release from the police`.
    fn is_by(&self, actor: &Actor) -> bool {
        let before = |back: usize| actor.words.start.checked_sub(back).map_or("", |i| self.key(i));
        let preposition = if before(1) == "the" { before(2) } else { before(1) };
        matches!(preposition, "by" | "from")
    }

    /// What a parenthesis comments: the rest of the sentence after it, or what stands before when it closes the sentence.
    fn around(&self, words: &Range<usize>) -> Option<Span> {
        let all = &self.sentence.words;
        let opens = words.start - all.start <= 2 || self.scene.gap_before(words.start).contains(':');
        let kazakh = self.language(words.start) == Language::Kazakh
            && self.scene.breaks(all.start, words.end - 1) == 0;
        if opens || kazakh || self.key(words.start.saturating_sub(1)) == "что" {
            self.rest(self.after_relative(words.end))
        } else if words.end >= all.end {
            self.retold(all.start..words.start)
        } else {
            self.retold(all.clone())
        }
    }

    /// The word after `(МЧС), ` and after `, который …,`, when these stand at `from`.
    fn after_relative(&self, from: usize) -> usize {
        let comma = |&i: &usize| self.scene.gap_before(i).contains(',');
        let next = |from: usize| (from + 1..self.sentence.words.end).find(comma).unwrap_or(from);
        let from = if self.scene.gap_before(from).contains('(') { next(from) } else { from };
        let relative = self.key(from).starts_with("котор") || matches!(self.key(from), "which" | "who");
        if relative { next(from) } else { from }
    }
}

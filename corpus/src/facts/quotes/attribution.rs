//! Cues of speech: who is said to say something, by which words, and how far their words reach.

use super::actors::{Actor, is_governed};
use super::cues::{self, Verb};
use super::holders::as_written;
use super::scene::{Scene, Sentence};
use crate::facts::words::ends_with_any;
use crate::text::{Language, Span};
use std::ops::Range;

/// Most words of a speaker whom the text does not name, between speech and verb.
const FARTHEST_UNNAMED: usize = 6;
/// Most words of `по словам …`.
const FARTHEST_SOURCE: usize = 14;
/// `деп` stands at most so many words before the verb: `деп қуанышын жасырмады`.
const FARTHEST_PARTICLE: usize = 3;
/// Retold words are fewer only in set phrases.
const FEWEST_RETOLD: usize = 2;

const QUOTES: [char; 6] = ['«', '"', '“', '„', '—', '–'];

/// The words by which the text says that somebody speaks.
#[derive(Clone, Debug)]
pub(super) struct Cue {
    pub(super) sentence: usize,
    pub(super) span: Span,
    /// Position of the speaker's name, when the text tells.
    pub(super) speaker: Option<usize>,
    /// The office or body as written, when the text does not name who speaks.
    pub(super) voice: Option<String>,
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
    pub(super) actors: &'a [Actor],
}

impl View<'_, '_> {
    fn cue(&self, at: usize) -> Option<Cue> {
        self.source(at).or_else(|| self.verb(at)).or_else(|| self.label(at))
    }

    /// `Серов: «…»`.
    fn label(&self, at: usize) -> Option<Cue> {
        let gap = self.scene.gap_after(at, self.sentence).trim_start();
        let rest = gap.strip_prefix(':').map(str::trim_start);
        let next = || self.scene.sentences.get(self.index + 1).map_or("", |s| s.span.of(self.scene.text));
        let quoted = rest
            .is_some_and(|rest| rest.starts_with(QUOTES) || (rest.is_empty() && next().starts_with(QUOTES)));
        let actor = quoted.then(|| self.labelling(at)).flatten()?;
        let span = self.scene.span(actor.words.clone());
        let reach = Span { start: span.end, end: self.sentence.span.end };
        let voice = as_written(self.scene, actor);
        Some(Cue { sentence: self.index, span, speaker: actor.who, voice, retold: None, reach, acts: false })
    }

    /// Who is named before the colon after `at`: right there, or as the only one who can act in the sentence.
    fn labelling(&self, at: usize) -> Option<&Actor> {
        let told = (self.sentence.words.start..=at)
            .any(|i| !self.scene.is_marked(i) && self.scene.words.get(i).and_then(cues::verb).is_some());
        let acts = |a: &&Actor| a.words.end <= at && a.nominative && !a.marked && !is_governed(self.scene, a);
        let only = |person: bool| {
            let mut acting = self.actors.iter().filter(acts).filter(|a| a.is_person() == person);
            acting.next().filter(|first| !told && acting.all(|a| a.who == first.who))
        };
        let here = self.actors.iter().find(|a| a.words.end == at + 1 && a.nominative && !told);
        here.or_else(|| only(true)).or_else(|| only(false))
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
        let open = actor.is_none() && self.key(at) == "по";
        let (words, closed) = if open { self.to_comma(words) } else { (words, true) };
        if !closed {
            return None;
        }
        let retold = self.around(&words);
        Some(Cue {
            sentence: self.index,
            span: self.scene.span(words),
            speaker: actor.and_then(|a| a.who),
            voice: actor.and_then(|a| as_written(self.scene, a)),
            retold,
            reach: self.sentence.span,
            acts: false,
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

    /// From the word `from` to the end of the sentence or to a semicolon.
    pub(super) fn rest(&self, from: usize) -> Option<Span> {
        let parts = |&i: &usize| self.scene.gap_before(i).contains(';') && !self.scene.is_marked(i);
        let end = (from + 1..self.sentence.words.end).find(parts).unwrap_or(self.sentence.words.end);
        self.retold(from..end)
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
        let verb = cues::verb(word)
            .or_else(light)
            .or_else(|| self.lays_blame(at))
            .or_else(after_speech)
            .or_else(|| self.closes_speech(at).then_some(Verb::Comments))
            .or_else(|| self.is_only_cue(at).then_some(Verb::Comments));
        let verb = verb.filter(|_| !self.is_passive(at) && !self.is_newsroom(at))?;
        let here = || self.actors.iter().find(|a| a.words.start == at && a.nominative);
        let named_here = || here().filter(|a| verb == Verb::Comments || !a.is_name());
        let subject = self.subject(at).or_else(named_here);
        let retold = self.retold_by(at, verb, subject);
        let that = || self.conjunction(at, &["что", "that"]).is_some();
        let told = retold.is_some() && (verb != Verb::Acts || that());
        if subject.is_none() && !told && !self.opens_clause(at) && !self.ends_speech(at) {
            return None;
        }
        let words = match subject {
            Some(a) if a.marked => at..at + 1,
            Some(a) if a.words.end > at => at..a.words.end,
            Some(a) if at - a.words.end <= 3 => a.words.start..at + 1,
            _ => at..at + 1,
        };
        let reach = self.reach(at, retold);
        let acts = (verb == Verb::Acts && retold == self.rest(at + 1))
            || self.scene.words.get(at).is_some_and(cues::names);
        Some(Cue {
            sentence: self.index,
            span: self.scene.span(words),
            speaker: subject.and_then(|a| a.who),
            voice: subject.map_or_else(|| self.unnamed(at), |a| as_written(self.scene, a)),
            retold,
            reach,
            acts,
        })
    }

    /// `мәлім етті`, `еске алды`, `деп болжап отыр`: the word before says what is done.
    pub(super) fn is_light(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|i| self.scene.words.get(i));
        let finite = || self.scene.words.get(at).is_some_and(cues::is_finite);
        let lasts = || matches!(self.key(at), "отыр" | "жатыр" | "тұр" | "келеді" | "өтті");
        self.language(at) == Language::Kazakh
            && before.is_some_and(|before| match before.key.as_str() {
                "мәлім" | "еске" | "баян" => finite(),
                "атап" | "деп" => lasts(),
                _ => cues::is_speaking_converb(before) && lasts(),
            })
    }

    /// `кінәні … артты`, `put the blame on …`.
    fn lays_blame(&self, at: usize) -> Option<Verb> {
        let words = |range: Range<usize>| range.filter_map(|i| self.scene.words.get(i));
        let lays = words(at..at + 1).any(cues::lays);
        let puts = cues::puts(self.key(at)) && (1..=2).any(|ahead| self.key(at + ahead) == "blame");
        if puts && self.language(at) == Language::English {
            return Some(Verb::Acts);
        }
        (lays && words(self.sentence.words.start..at).any(cues::is_blame)).then_some(Verb::Acts)
    }

    /// True after `», — `, where any verb tells of speaking; in Kazakh `деп` stands between.
    pub(super) fn follows_speech(&self, at: usize) -> bool {
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
        let said = first < at && self.key(first) == "деп" && self.language(at) == Language::Kazakh;
        closed && (parted || said || (self.language(at) == Language::English && self.names_next(at)))
    }

    /// `," Reed laughs.`: after words in marks a name and one word more tell of speaking.
    fn closes_speech(&self, at: usize) -> bool {
        let title = |at: usize| usize::from(matches!(self.key(at), "mr" | "mrs" | "ms" | "dr" | "sir"));
        let first = |a: &Actor| a.words.start - title(a.words.start.saturating_sub(1));
        let named = |a: &Actor| a.words.end == at && a.nominative && self.is_spoken_before(first(a));
        self.language(at) == Language::English
            && self.key(at).ends_with(['s', 'd'])
            && self.scene.gap_after(at, self.sentence).starts_with(['.', ','])
            && self.actors.iter().any(named)
    }

    /// `», — согласна Серова`: after a speech and its dash any word tells of speaking when no verb does.
    fn is_only_cue(&self, at: usize) -> bool {
        let verb =
            |i: usize| self.scene.words.get(i).is_some_and(|w| cues::verb(w).is_some() || cues::is_finite(w));
        self.language(at) == Language::Russian
            && self.is_spoken_before(at)
            && self.scene.gap_before(at).contains([',', '!', '?', '…'])
            && self.scene.gap_before(at).contains(['—', '–'])
            && !(at..self.sentence.words.end.min(at + FARTHEST_UNNAMED)).any(verb)
    }

    /// `," one woman said`: nobody but who speaks stands between words in marks and the verb.
    fn ends_speech(&self, at: usize) -> bool {
        let open = |i: &usize| !self.scene.is_marked(*i);
        let first = (at.saturating_sub(FARTHEST_UNNAMED)..at).rev().find(|i| !open(i)).map_or(at, |i| i + 1);
        self.language(at) == Language::English
            && self.is_spoken_before(first)
            && (first..at).all(|i| self.scene.words.joined(i))
    }

    /// `responded Anna Reed`, `she added`.
    fn names_next(&self, at: usize) -> bool {
        let next = self.scene.words.near(at, 1);
        next.is_some_and(|w| w.is_capitalised() || matches!(w.key.as_str(), "he" | "she"))
    }

    /// `Редакция напоминает`: the newsroom speaks with its own voice.
    fn is_newsroom(&self, at: usize) -> bool {
        let own = |key: &str| key.starts_with("редакци") || key == "newsroom";
        own(self.key(at + 1)) || at.checked_sub(1).is_some_and(|i| own(self.key(i)))
    }

    fn is_passive(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |i| self.key(i));
        self.language(at) == Language::English
            && matches!(
                before,
                "was" | "were" | "is" | "are" | "been" | "be" | "being" | "to" | "so" | "the" | "a"
            )
    }

    /// True after a comma, a dash, a closing mark, or at the start of the sentence.
    pub(super) fn opens_clause(&self, at: usize) -> bool {
        at == self.sentence.words.start
            || self.scene.gap_before(at).contains([',', '—', '–', '-', '»', '”', '"', '“', '!', '?', '…'])
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

//! Cues of speech: who is said to say something, by which words, and how far their words reach.

use super::actors::{Actor, Sort, is_governed};
use super::cues::{self, Verb};
use super::holders::as_written;
use super::scene::{Scene, Sentence};
use crate::text::{Language, Span};
use std::ops::Range;

/// Most words of a speaker whom the text does not name, between speech and verb.
pub(super) const FARTHEST_UNNAMED: usize = 6;
/// `деп` stands at most so many words before the verb: `деп қуанышын жасырмады`.
const FARTHEST_PARTICLE: usize = 3;
/// Retold words are fewer only in set phrases.
const FEWEST_RETOLD: usize = 2;
/// A pronoun means somebody unnamed over at most so many sentences.
const FARTHEST_PRONOUN: usize = 2;

const QUOTES: [char; 6] = ['«', '"', '“', '„', '—', '–'];

/// The words by which the text says that somebody speaks.
#[derive(Clone, Debug, Default)]
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
    /// Position of the pronoun by which the text tells who speaks.
    pub(super) pronoun: Option<usize>,
    /// True for a person whom the text does not name.
    pub(super) unnamed: bool,
    /// The gender (`true` is female) of who speaks, when pronoun or verb show it.
    pub(super) female: Option<bool>,
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
                let same = found.last().filter(|last| is_same_unnamed(scene, actors, last, &cue));
                let cue = match same {
                    Some(last) => {
                        // Over another sentence it may be one more who was not named.
                        let voice = last.voice.clone().filter(|_| rank(scene, &cue) - rank(scene, last) <= 1);
                        Cue { speaker: None, voice, unnamed: true, ..cue }
                    }
                    None => cue,
                };
                inside = cue.retold.unwrap_or(inside);
                found.push(cue);
            }
        }
    }
    found
}

/// True for the pronoun after words of somebody unnamed, when nobody whom it could mean was named since.
fn is_same_unnamed(scene: &Scene<'_>, actors: &[Actor], last: &Cue, cue: &Cue) -> bool {
    let Some(pronoun) = cue.pronoun.filter(|_| last.unnamed) else { return false };
    let first = actors.partition_point(|a| scene.span(a.words.clone()).start < last.span.end);
    let fits = |female: Option<bool>| cue.female.is_none() || female.is_none() || cue.female == female;
    let named = |a: &&Actor| a.is_person() && a.who.is_some() && !a.is_pronoun() && a.nominative && !a.marked;
    let mut since = actors.iter().skip(first).take_while(|a| a.words.start < pronoun).filter(named);
    rank(scene, cue) - rank(scene, last) <= FARTHEST_PRONOUN
        && fits(last.female)
        && !since.any(|a| fits(a.female))
}

fn rank(scene: &Scene<'_>, cue: &Cue) -> usize {
    scene.sentences.get(cue.sentence).map_or(0, |s| s.rank)
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
        let opens = |rest: &str| rest.starts_with(QUOTES) || self.scene.is_marked(at + 1);
        let quoted = rest.is_some_and(|rest| opens(rest) || (rest.is_empty() && next().starts_with(QUOTES)));
        let actor = quoted.then(|| self.labelling(at)).flatten()?;
        let span = self.scene.span(actor.words.clone());
        let reach = Span { start: span.end, end: self.sentence.span.end };
        let voice = as_written(self.scene, actor);
        let sentence = self.index;
        Some(Cue { sentence, span, speaker: actor.who, voice, reach, ..Cue::default() })
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
        let voice = subject.map_or_else(|| self.unnamed(at), |a| self.voice(a, at));
        let known = subject.is_some() || voice.is_some();
        if !known && !told && !self.opens_clause(at) && !self.ends_speech(at) {
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
        let pronoun = subject.filter(|a| a.is_pronoun());
        let unnamed = subject.map_or_else(
            || voice.is_some() || verb == Verb::Says && self.tells_of_unnamed(at),
            |a| a.who.is_none() && a.is_person() && pronoun.is_none(),
        );
        Some(Cue {
            sentence: self.index,
            span: self.scene.span(words),
            speaker: subject.and_then(|a| a.who),
            voice,
            retold,
            reach,
            acts,
            pronoun: pronoun.map(|a| a.words.start),
            unnamed,
            female: pronoun.and_then(|a| a.female).or_else(|| cues::gender(word)),
        })
    }

    /// How the text calls a subject without a name. One noun before the verb may mean anybody.
    fn voice(&self, subject: &Actor, verb: usize) -> Option<String> {
        let bare = subject.sort == Sort::Described && subject.words.end <= verb;
        as_written(self.scene, subject).filter(|voice| !bare || voice.contains(' '))
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

//! Who may speak: names, offices and pronouns, each led back to a name where the text allows it.

use super::coreference::{gender, resolve};
use super::cues::{self, is_preposition};
use super::holders::introduce;
use super::offices::{self, Class};
use super::roles;
use super::scene::Scene;
use super::unnamed::is_person;
use crate::facts::list::List;
use crate::facts::names::{lists, russian};
use crate::facts::words::{Word, ends_with_any, is_kazakh_genitive};
use crate::facts::{Name, NameKind};
use crate::order::Order;
use crate::text::Language;
use crate::text::normalise::{fold, is_small};
use std::ops::Range;

/// Most words from `of` to the name of the body that it governs: `of the state rescue agency BRA`.
const LONGEST_BODY: isize = 5;

/// So many words may stand between a verb of speech and the name: `отметил директор этапа Иван Серов`.
const FARTHEST_VERB: usize = 4;

/// Nouns for people whom a text leaves unnamed.
pub(super) static UNNAMED: List = List::new(
    "очевидец свидетель свидетельница источник собеседник собеседница житель жительница прохожий прохожая человек кто-то \
    сосед соседка водитель пассажир пассажирка",
);
/// Those that may mean a body of any kind, as they begin.
pub(super) static ANY_BODY: List =
    List::new("компани ведомств мекеме company agency firm airline carrier operator charity it");
static BODIES_KK: List = List::new(
    "компания министрлік ведомство департамент комитет қор банк одақ агенттік әкімдік басқарма мекеме ұйым палата",
);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Person,
    Body,
    Office(Class),
    /// "Швед": the one just named.
    Described,
    /// "The company", "ведомство".
    BodyNoun,
    He,
    She,
    /// Kazakh has one pronoun for all.
    They,
}

/// Somebody who may speak, where the text mentions them.
#[derive(Clone, Debug)]
pub(super) struct Actor {
    pub(super) words: Range<usize>,
    pub(super) sentence: usize,
    /// Position of the name.
    pub(super) who: Option<usize>,
    /// True when grammar allows it to be a subject.
    pub(super) nominative: bool,
    /// True inside quotation marks: only words that describe it may refer to it.
    pub(super) marked: bool,
    pub(super) sort: Sort,
    /// True for a name that only tells whose the next is: `адвокат Серова Иван Исаев`.
    pub(super) is_modifier: bool,
    /// The gender (`true` is female) that the name or pronoun shows.
    pub(super) female: Option<bool>,
}

impl Actor {
    pub(super) fn new(words: Range<usize>, sentence: usize, sort: Sort, nominative: bool) -> Self {
        let female = match sort {
            Sort::He => Some(false),
            Sort::She => Some(true),
            _ => None,
        };
        Self { words, sentence, who: None, nominative, marked: false, sort, is_modifier: false, female }
    }

    pub(super) fn is_body(&self) -> bool {
        matches!(self.sort, Sort::Body | Sort::BodyNoun)
    }

    pub(super) fn is_pronoun(&self) -> bool {
        matches!(self.sort, Sort::He | Sort::She | Sort::They)
    }

    /// True for `его`, `her`: the one who owns may not be the one who acts.
    pub(super) fn is_possessive(&self) -> bool {
        !self.nominative && self.is_pronoun()
    }

    /// True where the text gives a name.
    pub(super) fn is_name(&self) -> bool {
        matches!(self.sort, Sort::Person | Sort::Body)
    }

    /// True where the text gives the name of a person.
    pub(super) fn is_named_person(&self) -> bool {
        self.sort == Sort::Person
    }

    /// True for one human being, named or not.
    pub(super) fn is_person(&self) -> bool {
        !self.is_body()
    }
}

/// All actors in order.
pub(super) fn find(scene: &Scene<'_>, names: &[Name]) -> Vec<Actor> {
    let mut actors = named(scene, names);
    let mut held = held(scene, &actors);
    let holders = introduce(scene, &mut actors, &mut held);
    actors.extend(held);
    actors.extend(pronouns(scene));
    actors.order_by_key(|a| (a.words.start, a.words.end));
    mark_modifiers(scene, &mut actors);
    let nouns = [body_nouns(scene, &actors), roles::find(scene, &actors)];
    actors.extend(nouns.into_iter().flatten());
    actors.order_by_key(|a| (a.words.start, a.words.end));
    let nouns = roles::described(scene, &actors);
    actors.extend(nouns);
    actors.order_by_key(|a| (a.words.start, a.words.end));
    resolve(scene, &mut actors, holders, names);
    actors
}

fn named(scene: &Scene<'_>, names: &[Name]) -> Vec<Actor> {
    let mut actors: Vec<Actor> = Vec::new();
    for (who, name) in names.iter().enumerate() {
        let sort = match name.kind {
            NameKind::Person => Sort::Person,
            NameKind::Organisation => Sort::Body,
            NameKind::Place | NameKind::Other => continue,
        };
        let female =
            if sort == Sort::Person { gender(name).or_else(|| told_gender(scene, name)) } else { None };
        for mention in &name.mentions {
            let Some((sentence, words)) = scene.words_of(*mention) else { continue };
            let nominative = is_nominative(scene, &words, name);
            let marked = scene.is_marked(words.start);
            let actor = Actor::new(words, sentence, sort, nominative);
            actors.push(Actor { who: Some(who), marked, female, ..actor });
        }
    }
    actors.order_by_key(|a| a.words.start);
    let surnames = by_surname(scene, names, &actors);
    actors.extend(surnames);
    actors.order_by_key(|a| a.words.start);
    mark_modifiers(scene, &mut actors);
    actors
}

/// The gender (`true` is female) that a title before a name or a verb of speech beside it shows.
fn told_gender(scene: &Scene<'_>, name: &Name) -> Option<bool> {
    let told = |words: Range<usize>| {
        let farthest = if words.len() > 1 { FARTHEST_VERB } else { 1 };
        let before = (0..farthest)
            .map(|back| words.start.checked_sub(back + 1))
            .map_while(|at| at.filter(|&at| scene.words.joined(at)));
        let after = scene.words.near(words.end - 1, 1);
        let title = |at: isize| match scene.words.key(words.start, at) {
            "mr" | "sir" | "господин" => Some(false),
            "mrs" | "ms" | "miss" | "dame" | "госпожа" => Some(true),
            _ => None,
        };
        let verb = |w: &Word<'_>| cues::gender(w).filter(|_| cues::verb(w).is_some());
        let near = after.into_iter().chain(before.filter_map(|at| scene.words.get(at)));
        title(-1).or_else(|| title(0)).or_else(|| near.filter(|w| !w.is_capitalised()).find_map(verb))
    };
    let places = name.mentions.iter().filter_map(|m| scene.words_of(*m));
    places.filter(|(_, words)| is_nominative(scene, words, name)).find_map(|(_, words)| told(words))
}

/// Surnames that stand alone in the form that one person bears, also where they may be a form of another's.
fn by_surname(scene: &Scene<'_>, names: &[Name], others: &[Actor]) -> Vec<Actor> {
    let mut surnames: Vec<(String, usize)> = Vec::new();
    for (who, name) in names.iter().enumerate().filter(|(_, n)| n.kind == NameKind::Person) {
        let mut parts = name.name.split_whitespace().rev();
        surnames.extend(parts.next().filter(|_| parts.next().is_some()).map(|last| (fold(last), who)));
    }
    surnames.order();
    let actor = |(sentence, at): (usize, usize)| {
        let word = scene.words.get(at).filter(|w| w.is_capitalised())?;
        let first = surnames.partition_point(|(last, _)| *last < word.key);
        let mut same = surnames.iter().skip(first).take_while(|(last, _)| *last == word.key);
        let who = same.next().filter(|_| same.next().is_none())?.1;
        let before =
            others.partition_point(|a| a.words.start <= at).checked_sub(1).and_then(|i| others.get(i));
        let taken = before.is_some_and(|a| a.words.contains(&at) && (a.words.len() > 1 || a.nominative));
        let actor = Actor::new(at..at + 1, sentence, Sort::Person, true);
        (!taken).then(|| Actor { who: Some(who), female: names.get(who).and_then(gender), ..actor })
    };
    scene.open_words().filter_map(actor).collect()
}

/// Names that only tell whose another is are no subjects: those right before a person's name (`адвокат Ли Анна Серова`)
/// and inside it (`глава РЖД Иван Серов`), bodies right after an office or another noun (`источник МЧС`).
fn mark_modifiers(scene: &Scene<'_>, actors: &mut [Actor]) {
    for at in 1..actors.len() {
        let (before, next) = (&actors[at - 1], &actors[at]);
        let english = scene.words.get(next.words.start).is_some_and(|w| w.language == Language::English);
        let joined = before.words.end == next.words.start && scene.words.joined_before(next.words.start);
        let person_next = joined && !english && next.sort == Sort::Person && next.words.len() > 1;
        let inside = before.sort == Sort::Person && before.words.contains(&next.words.start);
        let of_office = joined && matches!(before.sort, Sort::Office(_));
        let body_of = next.sort == Sort::Body && (inside || of_office || follows_noun(scene, next));
        actors[at - 1].is_modifier |= person_next;
        actors[at].is_modifier |= body_of;
    }
    for actor in actors.iter_mut().filter(|a| a.is_modifier) {
        actor.nominative = false;
    }
}

/// True after a Russian noun that ends in a consonant, but for those that let a body speak or head its name.
fn follows_noun(scene: &Scene<'_>, body: &Actor) -> bool {
    let before =
        scene.words.near(body.words.start, -1).filter(|_| scene.words.joined_before(body.words.start));
    before.is_some_and(|w| {
        w.language == Language::Russian
            && w.key.chars().count() > 4
            && w.key.ends_with(['к', 'т', 'р', 'ь', 'н', 'д'])
            && (w.opens || w.text.starts_with(is_small))
            && !cues::speaks_for_body(&w.key)
            && !cues::is_head_of_name(w)
            && cues::verb(w).is_none()
            && !cues::is_finite(w)
    })
}

fn is_nominative(scene: &Scene<'_>, words: &Range<usize>, name: &Name) -> bool {
    let Some(last) = words.end.checked_sub(1).and_then(|i| scene.words.get(i)) else { return false };
    if last.language == Language::English {
        let whose = ends_with_any(&last.key, &["'s", "’s"]);
        return !whose && !scene.words.after(words.end - 1).starts_with(['\'', '’']);
    }
    let is_part = |key: &str| {
        name.name.split(char::is_whitespace).any(|part| fold(part.trim_matches(['«', '»', '"'])) == key)
    };
    // The name may have left out the patronymic.
    let first = scene.words.get(words.start).filter(|w| words.len() > 1 && w.text.chars().count() > 1);
    let full = first.filter(|_| russian::is_patronymic(&last.key));
    // "Анны Штерн": the surname may have no cases.
    let bent = last.language == Language::Russian && first.is_some_and(|first| !is_part(&first.key));
    !bent
        && (is_part(&last.key) || full.is_some_and(|first| is_part(&first.key)))
        && !is_kazakh_genitive(last)
}

fn held(scene: &Scene<'_>, named: &[Actor]) -> Vec<Actor> {
    let mut found: Vec<Actor> = Vec::new();
    for (sentence, at) in scene.open_words() {
        let taken = named.partition_point(|a| a.words.start <= at).checked_sub(1);
        let around = [taken.and_then(|i| named.get(i)), found.last()];
        let inside = around.into_iter().flatten().any(|a| a.words.contains(&at));
        let office = if inside { None } else { offices::office_at(scene, at) };
        let words = at..at + office.map_or(0, |(_, len)| len);
        let one =
            |_: &(Class, usize)| !offices::is_plural(scene, &words) && !offices::is_modifier(scene, &words);
        if let Some((class, _)) = office.filter(one) {
            let nominative = offices::is_nominative(scene, &words);
            let start = at - usize::from(offices::is_former(scene, at));
            found.push(Actor::new(start..words.end, sentence, Sort::Office(class), nominative));
        }
    }
    found
}

fn pronouns(scene: &Scene<'_>) -> Vec<Actor> {
    let actor = |(sentence, at)| {
        let kazakh = scene.words.get(at)?.language == Language::Kazakh;
        let (sort, nominative) = match (scene.words.key(at, 0), kazakh) {
            ("он" | "he", false) => (Sort::He, true),
            ("она" | "she", false) => (Sort::She, true),
            ("ол", true) => (Sort::They, true),
            // Not the one who acted before.
            ("тот" | "та", false) if scene.words.near(at, 1).and_then(cues::verb).is_some() => {
                (Sort::Person, true)
            }
            ("it", false) if scene.words.near(at, 1).and_then(cues::verb).is_some() => (Sort::BodyNoun, true),
            ("его" | "his", false) => (Sort::He, false),
            ("ее" | "her", false) => (Sort::She, false),
            ("оның", true) => (Sort::They, false),
            _ if said_by_the_same(scene, sentence, at) => {
                let female = scene.words.get(at).and_then(cues::gender)?;
                (if female { Sort::She } else { Sort::He }, true)
            }
            _ => return None,
        };
        Some(Actor::new(at..at + 1, sentence, sort, nominative))
    };
    scene.open_words().filter_map(actor).collect()
}

/// True for `Под конец сказал: «…»`, `Потом добавила: «…»`: a verb that leaves its subject to the sentence before.
fn said_by_the_same(scene: &Scene<'_>, sentence: usize, at: usize) -> bool {
    const MOST_BEFORE: usize = 3;
    static LATER: List = List::new("затем потом позже позднее тогда также еще вскоре наконец и но а");
    let Some(first) = scene.sentences.get(sentence).map(|s| s.words.start) else { return false };
    let opens = scene.words.key(first, 0);
    let person = |i: usize| is_person(scene.words.key(i, 0)) && !is_preposition(scene.words.key(i, -1));
    let short = at - first <= MOST_BEFORE
        && (first..at).all(|i| !scene.words.get(i).is_some_and(|w| w.is_capitalised() && !w.opens))
        && !(first + 1..at).any(person);
    let alone = at == first || LATER.has(opens) || is_preposition(opens) && at - first > 1;
    short
        && alone
        && scene.words.gap(at).is_some_and(|gap| gap.contains(':'))
        && scene.words.get(at).and_then(cues::verb).is_some()
}

/// True for a word of one of the actors, which are in order.
pub(super) fn is_taken(actors: &[Actor], word: usize) -> bool {
    let before = actors.partition_point(|a| a.words.start <= word).checked_sub(1);
    before.and_then(|i| actors.get(i)).is_some_and(|a| a.words.contains(&word))
}

/// The nominative of a Russian noun for a body.
pub(super) fn body_form(key: &str) -> Option<&'static str> {
    lists::BODIES_RU.form(key).or_else(|| key.starts_with("пресс-служб").then_some("пресс-служба"))
}

/// Nouns for a body that the text has named: `компания`, `в ведомстве`, `the company`.
fn body_nouns(scene: &Scene<'_>, others: &[Actor]) -> Vec<Actor> {
    let actor = |(sentence, at)| {
        let key = scene.words.key(at, 0);
        let english = scene.words.get(at)?.language == Language::English;
        if english && scene.words.key(at, -1) != "the" {
            return None;
        }
        let form = if english { None } else { body_form(key) };
        let noun = if english {
            ANY_BODY.has(key) || lists::BODIES_EN.has(key)
        } else {
            form.is_some() || BODIES_KK.has_start_of(key)
        };
        let named = || scene.words.near(at, 1).is_some_and(Word::is_capitalised) || is_taken(others, at + 1);
        if !noun || named() || is_taken(others, at) {
            return None;
        }
        let nominative = english || form == Some(key) || BODIES_KK.has(key);
        Some(Actor::new(at..at + 1, sentence, Sort::BodyNoun, nominative))
    };
    scene.open_words().filter_map(actor).collect()
}

/// True when a preposition governs the actor, so that it is no subject.
pub(super) fn is_governed(scene: &Scene<'_>, actor: &Actor) -> bool {
    let article =
        matches!(scene.words.key(actor.words.start, -1), "the" | "a" | "an" | "his" | "her" | "its");
    let of = |back: isize| matches!(scene.words.key(actor.words.start, -back), "of" | "for");
    let joined = |back: isize| {
        actor.words.start.checked_sub(back.unsigned_abs()).is_some_and(|i| scene.words.joined(i))
    };
    is_preposition(scene.words.key(actor.words.start, -1 - isize::from(article)))
        || (actor.is_body() && (1..=LONGEST_BODY).take_while(|&back| joined(back)).any(of))
}

/// True for `в МВД`, `в пресс-службе МВД`: bodies speak so.
pub(super) fn is_inside_body(scene: &Scene<'_>, actor: &Actor) -> bool {
    let word = |back: isize| scene.words.key(actor.words.start, -back);
    actor.is_body() && (1..=3).any(|back| matches!(word(back), "в" | "во"))
}

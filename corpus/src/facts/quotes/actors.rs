//! Who may speak: names, offices and pronouns, each led back to a name where the text allows it.

use super::cues::is_preposition;
use super::offices;
use super::scene::Scene;
use crate::facts::list::List;
use crate::facts::words::Word;
use crate::facts::{Name, NameKind};
use crate::order::Order;
use crate::text::Language;
use crate::text::normalise::{fold, is_small};
use std::ops::Range;

/// A pronoun reaches back over at most so many sentences.
const FARTHEST_ANTECEDENT: usize = 6;
/// A noun that describes, over at most so many.
const FARTHEST_DESCRIBED: usize = 2;
/// Most words between an office and its holder: `министр внутренних дел Марат Исаев`.
const FARTHEST_HOLDER: usize = 5;

/// Nouns for people whom a text leaves unnamed.
static UNNAMED: List = List::new(
    "очевидец свидетель источник собеседник житель прохожий человек кто-то сосед водитель пассажир",
);
static BODIES: List = List::new("компания ведомство министерство корпорация");
static BODIES_KK: List = List::new("компания министрлік ведомство");
static BODIES_EN: List = List::new("company ministry fund department agency charity union");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Person,
    Body,
    Office(&'static str),
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
    sort: Sort,
}

impl Actor {
    pub(super) fn is_body(&self) -> bool {
        matches!(self.sort, Sort::Body | Sort::BodyNoun)
    }

    /// True for `его`, `her`: the one who owns may not be the one who acts.
    pub(super) fn is_possessive(&self) -> bool {
        !self.nominative && matches!(self.sort, Sort::He | Sort::She | Sort::They)
    }

    /// True for one human being, named or not.
    pub(super) fn is_person(&self) -> bool {
        !self.is_body()
    }
}

/// A holder with whom the text introduces an office.
struct Holder {
    class: &'static str,
    qualifier: Option<String>,
    who: usize,
}

/// All actors in order.
pub(super) fn find(scene: &Scene<'_>, names: &[Name]) -> Vec<Actor> {
    let mut actors = named(scene, names);
    let mut held = held(scene, &actors);
    let holders = introduce(scene, &mut actors, &mut held);
    actors.extend(held);
    actors.extend(pronouns(scene));
    actors.order_by_key(|a| (a.words.start, a.words.end));
    let nouns = [body_nouns(scene, &actors), described(scene, &actors)];
    actors.extend(nouns.into_iter().flatten());
    actors.order_by_key(|a| (a.words.start, a.words.end));
    resolve(scene, &mut actors, &holders, names);
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
        for mention in &name.mentions {
            let Some((sentence, words)) = scene.words_of(*mention) else { continue };
            let nominative = is_nominative(scene, &words, name);
            actors.push(Actor {
                sentence,
                who: Some(who),
                nominative,
                marked: scene.is_marked(words.start),
                sort,
                words,
            });
        }
    }
    actors.order_by_key(|a| a.words.start);
    actors
}

fn is_nominative(scene: &Scene<'_>, words: &Range<usize>, name: &Name) -> bool {
    let Some(last) = words.end.checked_sub(1).and_then(|i| scene.words.get(i)) else { return false };
    name.name.split(char::is_whitespace).any(|part| fold(part.trim_matches(['«', '»', '"'])) == last.key)
}

fn held(scene: &Scene<'_>, named: &[Actor]) -> Vec<Actor> {
    let mut found: Vec<Actor> = Vec::new();
    for (sentence, at) in scene.open_words() {
        let taken = named.partition_point(|a| a.words.start <= at).checked_sub(1);
        let around = [taken.and_then(|i| named.get(i)), found.last()];
        let inside = around.into_iter().flatten().any(|a| a.words.contains(&at));
        let office = if inside { None } else { offices::office_at(scene, at) };
        let office = office.filter(|_| !offices::is_former(scene, at));
        if let Some((class, len)) = office {
            let words = at..at + len;
            let nominative = offices::is_nominative(scene, &words);
            found.push(Actor {
                words,
                sentence,
                who: None,
                nominative,
                marked: false,
                sort: Sort::Office(class),
            });
        }
    }
    found
}

/// Links offices with the persons named beside them; an office that only introduces a name becomes part of its mention.
fn introduce(scene: &Scene<'_>, named: &mut [Actor], held: &mut Vec<Actor>) -> Vec<Holder> {
    let mut holders = Vec::new();
    held.retain_mut(|office| {
        let Sort::Office(class) = office.sort else { return true };
        let qualifier = qualifier(scene, office.words.end);
        if let Some(holder) = holder_after(scene, named, office) {
            holders.extend(holder.who.map(|who| Holder { class, qualifier, who }));
            holder.words.start = office.words.start;
            return false;
        }
        if let Some(who) = holder_before(scene, named, office) {
            holders.push(Holder { class, qualifier, who });
            office.who = Some(who);
        }
        true
    });
    holders
}

/// `президент … Иван Серов`: the person who follows in the same case, nothing but words between.
fn holder_after<'a>(scene: &Scene<'_>, named: &'a mut [Actor], office: &Actor) -> Option<&'a mut Actor> {
    let next = named.partition_point(|a| a.words.start < office.words.end);
    let person = named.iter_mut().skip(next).find(|a| a.sort == Sort::Person)?;
    let language = scene.words.get(office.words.start)?.language;
    let farthest = if language == Language::Russian { FARTHEST_HOLDER } else { 0 };
    let between = office.words.end..person.words.start;
    let apposed = between.is_empty() && language == Language::English;
    let joins = |gap: &str| {
        gap.chars().all(|c| c.is_whitespace() || "«»\"“”„".contains(c)) || (apposed && gap == ", ")
    };
    let joined = (office.words.end - 1..person.words.start).all(|i| scene.words.gap(i).is_some_and(joins));
    let describes = |w: &Word<'_>| w.key.chars().count() > 2 || matches!(w.key.as_str(), "по" | "за" | "№");
    let plain = between
        .clone()
        .all(|i| scene.words.get(i).is_some_and(|w| describes(w) && super::cues::verb(w).is_none()));
    let agrees = office.nominative == person.nominative || language != Language::Russian;
    (between.len() <= farthest && joined && plain && agrees).then_some(person)
}

/// `Иван Серов, президент …`.
fn holder_before(scene: &Scene<'_>, named: &[Actor], office: &Actor) -> Option<usize> {
    let person = named.get(named.partition_point(|a| a.words.end <= office.words.start).checked_sub(1)?)?;
    let apposed = scene.words.gap(person.words.end - 1).is_some_and(|gap| gap.trim() == ",");
    let near = office.words.start - person.words.end <= 2;
    (person.sort == Sort::Person && person.sentence == office.sentence && apposed && near)
        .then_some(person.who?)
}

/// The capitalised word after an office, cut to what its cases share: `России`.
fn qualifier(scene: &Scene<'_>, at: usize) -> Option<String> {
    let of = isize::from(scene.words.key(at, 0) == "of");
    let word = scene.words.near(at.checked_sub(1)?, 1 + of).filter(|w| w.is_capitalised())?;
    Some(word.key.chars().take(5).collect())
}

fn pronouns(scene: &Scene<'_>) -> Vec<Actor> {
    let actor = |(sentence, at)| {
        let (sort, nominative) = match scene.words.key(at, 0) {
            "он" | "he" => (Sort::He, true),
            "она" | "she" => (Sort::She, true),
            "ол" => (Sort::They, true),
            "его" | "his" => (Sort::He, false),
            "ее" | "her" => (Sort::She, false),
            "оның" => (Sort::They, false),
            _ => return None,
        };
        Some(Actor { words: at..at + 1, sentence, who: None, nominative, marked: false, sort })
    };
    scene.open_words().filter_map(actor).collect()
}

/// `», — возмутился швед.`: a noun alone after the verb of a speech, which means the one just named.
fn described(scene: &Scene<'_>, others: &[Actor]) -> Vec<Actor> {
    let actor = |(sentence, at): (usize, usize)| {
        let verb = at.checked_sub(1)?;
        let verb = verb - usize::from(offices::is_former(scene, at) && verb > 0);
        let (word, before) = (scene.words.get(at)?, scene.words.get(verb)?);
        let woman = matches!(word.key.as_str(), "женщина" | "девушка");
        let man = word.key == "мужчина";
        let sort = if woman { Sort::She } else { Sort::Described };
        let noun = word.language == Language::Russian
            && word.key.chars().count() > 3
            && word.text.starts_with(is_small)
            && (woman || man || !word.key.ends_with(['а', 'о', 'у', 'ы', 'и', 'е', 'ю', 'я', 'м', 'ь']))
            && !UNNAMED.has(&word.key);
        let spoken = super::cues::is_said_after_dash(scene, verb, before);
        let ends = scene.gap_after(at, scene.sentences.get(sentence)?).trim_start().starts_with(['.', ',']);
        let words = at..at + 1;
        (noun && spoken && ends && !is_taken(others, at)).then_some(Actor {
            words,
            sentence,
            who: None,
            nominative: true,
            marked: false,
            sort,
        })
    };
    scene.open_words().filter_map(actor).collect()
}

/// True for a word of one of the actors, which are in order.
fn is_taken(actors: &[Actor], word: usize) -> bool {
    let before = actors.partition_point(|a| a.words.start <= word).checked_sub(1);
    before.and_then(|i| actors.get(i)).is_some_and(|a| a.words.contains(&word))
}

/// Nouns for a body that the text has named: `компания`, `в ведомстве`, `the company`.
fn body_nouns(scene: &Scene<'_>, others: &[Actor]) -> Vec<Actor> {
    let actor = |(sentence, at)| {
        let key = scene.words.key(at, 0);
        let english = scene.words.get(at)?.language == Language::English;
        let meant = if english { scene.words.key(at, -1) == "the" } else { true };
        let noun =
            if english { BODIES_EN.has(key) } else { BODIES.form(key).is_some() || BODIES_KK.has(key) };
        let named = scene.words.near(at, 1).is_some_and(Word::is_capitalised);
        let nominative = english || BODIES.has(key) || BODIES_KK.has(key);
        let words = at..at + 1;
        (meant && noun && !named && !is_taken(others, at)).then_some(Actor {
            words,
            sentence,
            who: None,
            nominative,
            marked: false,
            sort: Sort::BodyNoun,
        })
    };
    scene.open_words().filter_map(actor).collect()
}

/// `a spokesperson for Norfast Rail`: the body that the first of `actors` speaks for.
fn body_after(scene: &Scene<'_>, actors: &[Actor]) -> Option<usize> {
    let [spokesman, body, ..] = actors else { return None };
    let near = body.sentence == spokesman.sentence && body.words.start <= spokesman.words.end + 1;
    let joined = (spokesman.words.end - 1..body.words.start).all(|i| scene.words.joined(i));
    body.who.filter(|_| body.sort == Sort::Body && near && joined)
}

/// The body named last, when its sentence names no other.
fn body_before(scene: &Scene<'_>, before: &[Actor], noun: &Actor) -> Option<usize> {
    let rank = |a: &Actor| scene.sentences.get(a.sentence).map_or(0, |s| s.rank);
    let close = |a: &&Actor| rank(noun) - rank(a) <= FARTHEST_ANTECEDENT;
    let near = || before.iter().rev().take_while(close).filter(|a| a.sort == Sort::Body);
    let nearest = near().next()?.sentence;
    only(near().take_while(|a| a.sentence == nearest))
}

fn resolve(scene: &Scene<'_>, actors: &mut [Actor], holders: &[Holder], names: &[Name]) {
    for at in 0..actors.len() {
        let actor = &actors[at];
        let who = match actor.sort {
            _ if actor.who.is_some() => continue,
            Sort::Office(class) => officer(scene, &actors[..=at], class, holders, names)
                .or_else(|| (class == "spokesman").then(|| body_after(scene, &actors[at..])).flatten()),
            Sort::BodyNoun => body_before(scene, &actors[..at], actor),
            Sort::He | Sort::She | Sort::They | Sort::Described => {
                antecedent(scene, &actors[..at], actor, names)
            }
            Sort::Person | Sort::Body => None,
        };
        actors[at].who = who;
    }
}

/// Whom the last of `actors`, an office, means: its holder, or the one just named when the word only describes.
fn officer(
    scene: &Scene<'_>,
    actors: &[Actor],
    class: &str,
    holders: &[Holder],
    names: &[Name],
) -> Option<usize> {
    let (office, before) = actors.split_last()?;
    let held = holder(class, qualifier(scene, office.words.end).as_ref(), holders, names);
    let just_named = || antecedent(scene, before, office, names);
    match held {
        Some(held) if offices::is_general(class) => {
            Some(held).filter(|_| just_named().is_none_or(|who| who == held))
        }
        None if offices::describes(class) && !holders.iter().any(|h| h.class == class) => just_named(),
        held => held,
    }
}

/// The one holder of an office whom the text can mean.
fn holder(class: &str, qualifier: Option<&String>, holders: &[Holder], names: &[Name]) -> Option<usize> {
    let of_class = || holders.iter().filter(|h| h.class == class);
    let same: Vec<usize> = of_class()
        .filter(|h| qualifier.is_some() && h.qualifier.as_ref() == qualifier)
        .map(|h| h.who)
        .collect();
    let open = of_class().filter(|h| qualifier.is_none() || h.qualifier.is_none());
    let candidates = if same.is_empty() { open.map(|h| h.who).collect() } else { same };
    leading(&candidates, names)
}

/// The only candidate, or the one mentioned more than twice as often as any other.
fn leading(candidates: &[usize], names: &[Name]) -> Option<usize> {
    let mentions = |who: usize| names.get(who).map_or(0, |n| n.mentions.len());
    let best = candidates.iter().copied().max_by_key(|&who| mentions(who))?;
    candidates.iter().all(|&who| who == best || mentions(who) * 2 < mentions(best)).then_some(best)
}

/// The person whom a pronoun means: in the nearest sentence that has persons, the only one who can be its subject,
/// else the only one.
fn antecedent(scene: &Scene<'_>, before: &[Actor], pronoun: &Actor, names: &[Name]) -> Option<usize> {
    let fits = |a: &&Actor| {
        let unnamed = a.who.is_none() && a.nominative && matches!(a.sort, Sort::Office(_));
        let agrees = || a.who.is_some_and(|who| agrees(pronoun.sort, names.get(who)));
        a.is_person() && !a.marked && (unnamed || agrees())
    };
    let rank = |a: &Actor| scene.sentences.get(a.sentence).map_or(0, |s| s.rank);
    let farthest = if pronoun.sort == Sort::Described { FARTHEST_DESCRIBED } else { FARTHEST_ANTECEDENT };
    let close = |a: &&Actor| rank(pronoun) - rank(a) <= farthest;
    let near = || before.iter().rev().take_while(close).filter(fits);
    let nearest = near().next()?.sentence;
    let there = || near().take_while(|a| a.sentence == nearest);
    only(there().filter(|a| a.nominative)).or_else(|| only(there()))
}

fn only<'a>(mut actors: impl Iterator<Item = &'a Actor>) -> Option<usize> {
    let first = actors.next()?.who;
    actors.all(|a| a.who == first).then_some(first).flatten()
}

/// Surnames that tell a man from a woman.
fn agrees(pronoun: Sort, name: Option<&Name>) -> bool {
    let Some(last) = name.and_then(|n| n.name.split_whitespace().last()) else { return false };
    let last = fold(last);
    let ends = |endings: &[&str]| endings.iter().any(|e| last.ends_with(e));
    match pronoun {
        Sort::He | Sort::Described => !ends(&["ова", "ева", "ина", "ая", "ova", "eva"]),
        Sort::She => !ends(&["ов", "ев", "ин", "ий", "ov", "ev"]),
        _ => true,
    }
}

/// True when a preposition governs the actor, so that it is no subject.
pub(super) fn is_governed(scene: &Scene<'_>, actor: &Actor) -> bool {
    scene.words.near(actor.words.start, -1).is_some_and(|w: &Word<'_>| is_preposition(&w.key))
}

/// True for `в МВД`, `в пресс-службе МВД`: bodies speak so.
pub(super) fn is_inside_body(scene: &Scene<'_>, actor: &Actor) -> bool {
    let word = |back: isize| scene.words.key(actor.words.start, -back);
    actor.is_body() && (1..=3).any(|back| matches!(word(back), "в" | "во"))
}

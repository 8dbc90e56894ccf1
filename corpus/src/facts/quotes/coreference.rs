//! Whom pronouns, offices and nouns mean.

use super::actors::{ANY_BODY, Actor, Sort, is_governed};
use super::holders::{Holder, complement, holder, owner};
use super::offices::Class;
use super::scene::Scene;
use super::{cues, offices};
use crate::facts::Name;
use crate::facts::names::russian::gender_of_first_name;
use crate::facts::words::{Word, ends_with_any};
use crate::text::normalise::fold;

/// A pronoun reaches back over at most so many sentences.
const FARTHEST_ANTECEDENT: usize = 6;
/// As many actors may stand in those sentences.
const NEAR_ACTORS: usize = 40;
/// Of the bodies before a noun so many are looked at.
const NEAR_BODIES: usize = 100;
/// A noun that describes, over at most so many.
const FARTHEST_DESCRIBED: usize = 2;

/// Leads every actor without a name to one, where the text tells.
pub(super) fn resolve(scene: &Scene<'_>, actors: &mut [Actor], mut holders: Vec<Holder>, names: &[Name]) {
    // Whom a pronoun once meant has its gender.
    let mut genders: Vec<Option<bool>> = names.iter().map(gender).collect();
    for at in 0..actors.len() {
        actors[at].female = actors[at].female.or_else(|| *genders.get(actors[at].who?)?);
        let actor = &actors[at];
        let who = match actor.sort {
            _ if actor.who.is_some() => continue,
            Sort::Office(class) => {
                let start = actor.words.start;
                let body =
                    at.checked_sub(1).map(|i| &actors[i]).filter(|a| a.is_body() && a.words.end == start);
                let known = !offices::is_indefinite(scene, body.map_or(start, |body| body.words.start));
                let held = || officer(scene, &actors[..=at], class, &holders, names);
                let later = || named_later(scene, &actors[at..], &actors[..at]);
                let spoken_for = || body_beside(scene, actors, at, names).filter(|_| class.is_spokesman());
                let held = known.then(held).flatten();
                if let Some(who) = held.is_none().then(later).flatten() {
                    let complement = complement(scene, actor);
                    holders.push(Holder { class, complement, who, at: actor.words.start });
                    Some(who)
                } else {
                    held.or_else(spoken_for)
                }
            }
            Sort::BodyNoun => body_before(scene, &actors[..at], actor, names),
            Sort::Described => described(scene, &actors[..at], actor),
            Sort::He | Sort::She | Sort::They => antecedent(scene, &actors[..at], actor),
            Sort::Person | Sort::Body => None,
        };
        // Within one sentence a pronoun may mean another.
        let (here, female) = (actor.sentence, actor.female);
        let alone = actors[..at].iter().rev().take_while(|a| a.sentence == here).all(|a| a.who != who);
        let gender = female.filter(|_| alone);
        actors[at].who = who;
        if let Some(known) = who.and_then(|who| genders.get_mut(who)) {
            *known = known.or(gender);
            let near = actors.iter_mut().take(at + 1).rev().take(NEAR_ACTORS);
            near.filter(|a| a.who == who).for_each(|a| a.female = *known);
        }
    }
}

/// Whom the last of `actors`, an office, means: its holder; the one just named when many hold such an office, or when
/// nobody in the text is said to hold it and he holds no other.
fn officer(
    scene: &Scene<'_>,
    actors: &[Actor],
    class: Class,
    holders: &[Holder],
    names: &[Name],
) -> Option<usize> {
    let (office, before) = actors.split_last()?;
    let shared = class.is_shared();
    let just_named = || {
        let described = Actor { sort: Sort::Described, ..office.clone() };
        antecedent(scene, before, &described).filter(|_| shared)
    };
    let told = complement(scene, office);
    let holds = |who: &usize| holders.iter().any(|h| h.class == class && h.who == *who && h.fits(&told));
    if let Some(who) = just_named().filter(holds) {
        return Some(who);
    }
    let held = || holder(class, &told, holders, names);
    let known = holders.iter().any(|h| h.class == class && h.at < office.words.start);
    let open =
        told.is_empty() && (!known || class.is_general()) && !class.is_other() && is_speaking(scene, office);
    let unheld = || {
        let capital = |i| scene.words.get(i).is_some_and(Word::is_capitalised);
        let held_by_none = !holders.iter().any(|h| h.class == class && h.fits(&told));
        let heads = class.heads() && !class.is_other();
        // Who heads one thing may be called the head of what the text leaves unnamed, but does not head another.
        let other = |h: &Holder| !(class.is_general() && h.class.is_shared()) && (!heads || h.class == class);
        let can = |who: &usize| held_by_none && !holders.iter().any(|h| h.who == *who && other(h));
        let office = Actor { sort: Sort::Described, ..office.clone() };
        let meant = antecedent(scene, before, &office).filter(|_| !class.is_other());
        meant.filter(|who| !owner(scene, &office).any(capital) && can(who))
    };
    let rank = |a: &Actor| scene.sentences.get(a.sentence).map_or(0, |s| s.rank);
    let close = |a: &&Actor| rank(office) - rank(a) <= FARTHEST_DESCRIBED;
    let nearest = || before.iter().rev().take_while(close).filter_map(|a| a.who).find(holds);
    let found = if open { just_named().or_else(|| held().filter(|_| known)) } else { held() };
    found.or_else(nearest).or_else(unheld)
}

/// `», — добавил адвокат`, `по словам адвоката`, `адвокаттың айтуынша`.
fn is_speaking(scene: &Scene<'_>, office: &Actor) -> bool {
    cues::is_after_speech(scene, &office.words) || is_source(scene, office)
}

/// `Министр рассказал о мосте. «…», — сказал Иван Серов`: who is first named as the speaker of the next quotation.
fn named_later(scene: &Scene<'_>, actors: &[Actor], before: &[Actor]) -> Option<usize> {
    let office = actors.first().filter(|office| office.nominative)?;
    let next = actors.iter().skip(1).find(|a| a.sort == Sort::Person)?;
    let place = |a: &Actor| scene.sentences.get(a.sentence);
    let (here, there) = (place(office)?, place(next)?);
    let near = here.paragraph == there.paragraph && there.rank - here.rank == 1;
    let first = before.iter().all(|a| a.who != next.who);
    let verb = next.words.start.checked_sub(1)?;
    let speaks = verb > 0 && scene.is_marked(verb - 1) && !scene.is_marked(verb);
    next.who.filter(|_| near && first && speaks && next.nominative)
}

/// `a spokesperson for Norfast Rail`, `a Norfast Rail spokesperson`: the body for which the actor at `at` speaks.
fn body_beside(scene: &Scene<'_>, actors: &[Actor], at: usize, names: &[Name]) -> Option<usize> {
    let (before, spokesman) = (actors.get(..at)?, actors.get(at)?);
    let joined = |from: usize, to: usize| (from..to).all(|i| scene.words.joined(i));
    let follows = |body: &&Actor| {
        let (end, start) = (spokesman.words.end, body.words.start);
        body.is_body() && start >= end && start <= end + 2 && joined(end - 1, start)
    };
    let precedes = |body: &&Actor| body.is_body() && body.words.end == spokesman.words.start;
    let body = actors.get(at + 1).filter(follows).or_else(|| before.last().filter(precedes))?;
    if body.sort == Sort::BodyNoun { body_before(scene, before, body, names) } else { body.who }
}

/// The body named last of the kind that the noun tells: `министерство`, `союз`. `Ведомство`, `компания` and `it` may mean
/// any body, so their sentence must name no other.
fn body_before(scene: &Scene<'_>, before: &[Actor], noun: &Actor, names: &[Name]) -> Option<usize> {
    let key = scene.words.key(noun.words.start, 0);
    let stem: String = key.chars().take((key.chars().count() - 1).clamp(3, 6)).collect();
    let free = |a: &Actor| key != "it" || !is_governed(scene, a);
    let bodies = || before.iter().rev().filter(|a| a.sort == Sort::Body && free(a)).take(NEAR_BODIES);
    let is_kind = |a: &&Actor| {
        let name = a.who.and_then(|who| names.get(who)).map_or("", |n| n.name.as_str());
        let abbreviated = name.len() > 4
            && name.chars().all(char::is_uppercase)
            && fold(name).starts_with(key.chars().next().unwrap_or_default());
        let ministry = key.starts_with("министерств") && fold(name).starts_with("мин");
        let is_called =
            abbreviated || ministry || name.split_whitespace().any(|w| fold(w).starts_with(&stem));
        is_called || scene.words.near(a.words.start, -1).is_some_and(|w| w.key.starts_with(&stem))
    };
    if let Some(body) = bodies().find(is_kind).filter(|_| key != "it") {
        return body.who;
    }
    let rank = |a: &Actor| scene.sentences.get(a.sentence).map_or(0, |s| s.rank);
    let close = |a: &&Actor| rank(noun) - rank(a) <= FARTHEST_DESCRIBED;
    let near = || bodies().take_while(close).filter(|_| ANY_BODY.has_start_of(key));
    let nearest = near().next()?.sentence;
    only(near().take_while(|a| a.sentence == nearest))
}

/// The one just named whom a bare noun means: in a new paragraph it is who acted in the sentence right before, else
/// it may be anybody.
fn described(scene: &Scene<'_>, before: &[Actor], noun: &Actor) -> Option<usize> {
    let place = |a: &Actor| scene.sentences.get(a.sentence).map_or((0, 0), |s| (s.paragraph, s.rank));
    let (paragraph, rank) = place(noun);
    let near = |a: &Actor| place(a).0 == paragraph || place(a).1 + 1 >= rank;
    antecedent(scene, before.get(before.partition_point(|a| !near(a))..)?, noun)
}

/// The person whom a pronoun means: in the nearest sentence that has persons, the first who can be its subject, else the
/// only one. A noun means none but a subject.
fn antecedent(scene: &Scene<'_>, before: &[Actor], pronoun: &Actor) -> Option<usize> {
    let acts = |a: &Actor| a.nominative || is_source(scene, a);
    let fits = |a: &&Actor| {
        let unnamed = a.who.is_none() && a.nominative && matches!(a.sort, Sort::Office(_));
        let agrees = || a.who.is_some() && agrees(pronoun, a);
        let subject = acts(a) || pronoun.sort != Sort::Described;
        a.is_person() && !a.marked && !a.is_modifier && subject && (unnamed || agrees())
    };
    let rank = |a: &Actor| scene.sentences.get(a.sentence).map_or(0, |s| s.rank);
    let farthest = if pronoun.sort == Sort::Described { FARTHEST_DESCRIBED } else { FARTHEST_ANTECEDENT };
    let close = |a: &&Actor| rank(pronoun) - rank(a) <= farthest;
    let near = || before.iter().rev().take_while(close).filter(fits);
    let nearest = near().next()?.sentence;
    let there = || near().take_while(|a| a.sentence == nearest);
    let subjects = || there().filter(|a| acts(a));
    let first = subjects().last();
    let paired = |first: &Actor| subjects().any(|a| a.who != first.who && is_paired(scene, first, a));
    match first {
        Some(first) => first.who.filter(|_| !paired(first)),
        None => only(there()),
    }
}

/// `по словам Серова`, `по её словам`, `Серіковтің айтуынша`: who speaks, though not as the subject.
fn is_source(scene: &Scene<'_>, actor: &Actor) -> bool {
    let near = |ahead: isize| scene.words.near(actor.words.start, ahead);
    let after = scene.words.near(actor.words.end - 1, 1);
    [-1, -2].into_iter().filter_map(near).any(cues::is_source)
        || after.is_some_and(|w| cues::is_source(w) || cues::is_kazakh_source(w))
}

/// `Серов и Исаев`: two subjects of one verb.
fn is_paired(scene: &Scene<'_>, first: &Actor, second: &Actor) -> bool {
    let between = first.words.end..second.words.start;
    between.len() == 1 && matches!(scene.words.key(between.start, 0), "и" | "and" | "мен" | "және")
}

fn agrees(pronoun: &Actor, actor: &Actor) -> bool {
    pronoun.female.is_none_or(|female| actor.female.is_none_or(|f| f == female))
}

fn only<'a>(mut actors: impl Iterator<Item = &'a Actor>) -> Option<usize> {
    let first = actors.next()?.who;
    actors.all(|a| a.who == first).then_some(first).flatten()
}

/// The gender (`true` is female) that a name shows.
pub(super) fn gender(name: &Name) -> Option<bool> {
    let parts: Vec<String> = name.name.split_whitespace().map(fold).collect();
    let (first, last) = (parts.first()?, parts.last()?);
    let any = |endings: &[&str]| parts.iter().any(|part| ends_with_any(part, endings));
    let ends = |endings: &[&str]| ends_with_any(last, endings);
    // "Майя Цейтлин": such a surname may be a woman's.
    if parts.len() > 1 && gender_of_first_name(first) == Some(true) {
        return Some(true);
    }
    if any(&["вна", "қызы", "кызы"]) || ends(&["ова", "ева", "ина", "ская", "ova", "eva"])
    {
        Some(true)
    } else if any(&["вич", "ұлы"]) || ends(&["ов", "ев", "ин", "ский", "ov", "ev"]) {
        Some(false)
    } else {
        gender_of_first_name(first).filter(|_| parts.len() > 1)
    }
}

//! Who holds the offices of a text.

use super::actors::{ANY_BODY, Actor, Sort, body_form};
use super::cues;
use super::offices::{self, Class};
use super::scene::Scene;
use super::unnamed::is_vague;
use crate::facts::Name;
use crate::facts::list::List;
use crate::facts::names::lists;
use crate::facts::words::{Word, ends_with_any};
use crate::text::normalise::is_small;
use crate::text::{Language, Span};
use std::ops::Range;

/// Most words between an office and its holder: `начальник управления по связям с прессой города Марат Исаев`.
const FARTHEST_HOLDER: usize = 12;
/// The same where one of them may be a verb.
const SHORTEST_FARTHEST: usize = 5;
/// Most words that say whose office it is.
const LONGEST_COMPLEMENT: usize = 4;
/// Words of a complement are the same when they begin alike.
const SAME_LETTERS: usize = 5;

/// Whatever somebody heads: it does not tell one office from another.
static ANY_HEADED: List = List::new("предприяти ведомств учреждени страны страной country company");
/// What follows an office without belonging to it.
static ADVERBS: List = List::new("вчера сегодня завтра тогда снова всегда однажды сама");

/// A holder with whom the text introduces an office.
pub(super) struct Holder {
    pub(super) class: Class,
    pub(super) complement: Vec<String>,
    pub(super) who: usize,
    /// Word at which the office begins.
    pub(super) at: usize,
}

impl Holder {
    /// True unless `told` says that it is another's office.
    pub(super) fn fits(&self, told: &[String]) -> bool {
        told.is_empty() || self.complement.is_empty() || self.shares(told)
    }

    fn shares(&self, told: &[String]) -> bool {
        self.complement.iter().any(|word| told.contains(word))
    }
}

/// Links offices with the persons named beside them; an office that only introduces a name becomes part of its mention.
pub(super) fn introduce(scene: &Scene<'_>, named: &mut [Actor], held: &mut Vec<Actor>) -> Vec<Holder> {
    let mut holders = Vec::new();
    held.retain_mut(|office| {
        let Sort::Office(class) = office.sort else { return true };
        let at = office.words.start;
        if let Some(holder) = holder_after(scene, named, office) {
            let mut complement = stems(scene, office.words.end, holder.words.start);
            complement.extend(land(scene, at));
            holders.extend(holder.who.map(|who| Holder { class, complement, who, at }));
            holder.words.start = at;
            return false;
        }
        if let Some(who) = holder_before(scene, named, office) {
            holders.push(Holder { class, complement: complement(scene, office), who, at });
            office.who = Some(who);
        }
        true
    });
    holders
}

/// The land of `британский премьер`.
fn land(scene: &Scene<'_>, office: usize) -> Option<String> {
    let adjective = scene.words.near(office, -1).filter(|_| scene.words.joined_before(office))?;
    let of_land = ends_with_any(&adjective.key, &["ский", "ская", "ского", "ской", "скому", "ским"]);
    of_land.then(|| adjective.key.chars().take(SAME_LETTERS).collect())
}

/// `президент … Иван Серов`: the person who follows in the same case, nothing but words between.
fn holder_after<'a>(scene: &Scene<'_>, named: &'a mut [Actor], office: &Actor) -> Option<&'a mut Actor> {
    let next = named.partition_point(|a| a.words.start < office.words.end);
    let person = named.iter_mut().skip(next).find(|a| a.sort == Sort::Person && !a.is_modifier)?;
    let language = scene.words.get(office.words.start)?.language;
    let farthest = if language == Language::Russian { FARTHEST_HOLDER } else { 1 };
    let between = office.words.end..person.words.start;
    let title = |i: usize| matches!(scene.words.key(i, 0), "dr" | "mr" | "ms" | "mrs" | "prof");
    let apposed = language == Language::English && between.clone().all(title);
    let joins = |gap: &str| {
        gap.chars().all(|c| c.is_whitespace() || "«»\"“”„()".contains(c)) || (apposed && gap == ", ")
    };
    let joined = (office.words.end - 1..person.words.start).all(|i| scene.words.gap(i).is_some_and(joins));
    // "Начальник управления по связям с прессой Серов", but not "Министр говорил в школе о Шевченко".
    let is_long = !between.clone().filter_map(|i| scene.words.get(i)).any(cues::is_finite);
    let farthest = if is_long { farthest } else { farthest.min(SHORTEST_FARTHEST) };
    // "Мэр города и поэт Исаев" are two.
    let describes = |w: &Word<'_>| {
        let passed = w.is_capitalised() || w.key.chars().count() > 2 || is_long;
        w.key != "и" && (passed || matches!(w.key.as_str(), "по" | "за" | "№"))
    };
    let words = || between.clone().filter_map(|i| scene.words.get(i));
    let other = |i| offices::office_at(scene, i).is_some() && offices::is_nominative(scene, &(i..i + 1));
    let plain = if language == Language::Russian {
        words().all(|w| describes(w) && cues::verb(w).is_none()) && !between.clone().any(other)
    } else {
        between.clone().all(title)
    };
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

/// How the words that say whose office it is begin.
pub(super) fn complement(scene: &Scene<'_>, office: &Actor) -> Vec<String> {
    let words = owner(scene, office);
    stems(scene, words.start, words.end)
}

/// The words that say whose office it is: `президент России`, `the mayor of Calder`, `Ресей президенті`.
pub(super) fn owner(scene: &Scene<'_>, office: &Actor) -> Range<usize> {
    let (first, end) = (office.words.start, office.words.end);
    let Some(language) = scene.words.get(first).map(|w| w.language) else { return 0..0 };
    if language == Language::Kazakh {
        let before = first.checked_sub(1).filter(|&i| scene.words.joined(i));
        let held = scene.words.key(end - 1, 0).ends_with(['ы', 'і', 'ң']);
        let noun = |w: &Word<'_>| {
            held && w.text.starts_with(is_small) && !cues::is_finite(w) && !w.key.ends_with('п')
        };
        let named = before.filter(|&i| scene.words.get(i).is_some_and(|w| w.is_capitalised() || noun(w)));
        return named.map_or(0..0, |i| i..first);
    }
    let of = usize::from(language == Language::English);
    let owns = |w: &Word<'_>| {
        w.is_capitalised()
            || (!ADVERBS.has(&w.key)
                && language == Language::Russian
                && ["ого", "его", "ой", "ей", "ых", "их", "ов", "ев", "а", "я", "ы", "и"]
                    .iter()
                    .any(|e| w.key.ends_with(e))
                && !ends_with_any(&w.key, &["ая", "яя", "ся"]))
    };
    let joined = |i: &usize| {
        scene.words.joined(i - 1)
            && scene.words.get(*i).is_some_and(|w| {
                let acts = ends_with_any(&w.key, &["ует", "ает", "яет", "уют", "ают", "яют"]);
                cues::verb(w).is_none() && !cues::is_preposition(&w.key) && !acts
            })
    };
    let opens = if of == 1 {
        scene.words.key(end - 1, 1) == "of"
    } else {
        scene.words.near(end - 1, 1).is_some_and(owns)
    };
    let len = (end + of..end + of + LONGEST_COMPLEMENT).take_while(joined).count();
    if opens { end + of..end + of + len } else { 0..0 }
}

/// The words for an office or a body of which the text does not tell the name: `администрация города`, `Halden spokesman`.
pub(super) fn as_written(scene: &Scene<'_>, actor: &Actor) -> Option<String> {
    let noun = scene.words.get(actor.words.start).filter(|_| actor.who.is_none())?;
    let body = body_form(&noun.key).filter(|_| noun.language == Language::Russian);
    let owner = owner(scene, actor);
    let start = describing(scene, actor.words.start).min(owner.clone().next().unwrap_or(actor.words.start));
    // "Управление дорог".
    let goes_on = |w: &Word<'_>| {
        w.text.starts_with(is_small)
            && cues::verb(w).is_none()
            && !cues::is_finite(w)
            && !cues::is_preposition(&w.key)
    };
    let next = body.is_some() && owner.is_empty() && scene.words.joined(actor.words.start);
    let next = next && scene.words.near(actor.words.start, 1).is_some_and(goes_on);
    let words = start..owner.end.max(actor.words.end + usize::from(next));
    let telling = match actor.sort {
        Sort::BodyNoun => !ANY_BODY.has_start_of(&noun.key),
        Sort::Office(class) => !(class.is_general() || class.is_spokesman()) || words.len() > 1,
        Sort::Described => words.len() > 1 || !is_vague(noun),
        _ => false,
    };
    let whole = scene.span(words);
    let bent = Span { start: noun.span.end, ..whole };
    match body.filter(|_| telling && !actor.nominative) {
        Some(body) => Some([body, bent.of(scene.text)].concat()),
        None => (telling && actor.nominative).then(|| whole.of(scene.text).to_owned()),
    }
}

/// Where the words begin that describe the noun at `at`: its Russian adjectives, what follows its English article.
fn describing(scene: &Scene<'_>, at: usize) -> usize {
    const MOST: usize = 4;
    let english = scene.words.get(at).is_some_and(|w| w.language == Language::English);
    let near = || (at.saturating_sub(MOST)..at).rev().take_while(|&i| scene.words.joined(i));
    let article = |i: &usize| matches!(scene.words.key(*i, 0), "the" | "a" | "an");
    let adjective = |i: &usize| ends_with_any(scene.words.key(*i, 0), &["ая", "яя", "ый", "ий", "ое"]);
    if english {
        near().find(article).map_or(at, |i| i + 1)
    } else {
        near().take_while(adjective).last().unwrap_or(at)
    }
}

fn stems(scene: &Scene<'_>, from: usize, to: usize) -> Vec<String> {
    let tells = |w: &&Word<'_>| {
        let body = |key: &str| lists::BODIES_RU.form(key).is_some() || lists::BODIES_EN.has(key);
        w.is_capitalised() && !w.opens || !(w.key == "the" || ANY_HEADED.has_start_of(&w.key) || body(&w.key))
    };
    let words = (from..to).filter_map(|i| scene.words.get(i)).filter(tells);
    words.map(|w| w.key.chars().take(SAME_LETTERS).collect()).collect()
}

/// The one holder of an office whom the text can mean.
pub(super) fn holder(class: Class, told: &[String], holders: &[Holder], names: &[Name]) -> Option<usize> {
    let of_class = || holders.iter().filter(|h| h.class == class || h.class.headed() && class.headed());
    let same: Vec<usize> = of_class().filter(|h| h.shares(told)).map(|h| h.who).collect();
    let open = of_class().filter(|h| h.fits(told));
    let candidates = if same.is_empty() { open.map(|h| h.who).collect() } else { same };
    leading(&candidates, names)
}

/// The only candidate, or the one mentioned more than twice as often as any other.
fn leading(candidates: &[usize], names: &[Name]) -> Option<usize> {
    let mentions = |who: usize| names.get(who).map_or(0, |n| n.mentions.len());
    let best = candidates.iter().copied().max_by_key(|&who| mentions(who))?;
    candidates.iter().all(|&who| who == best || mentions(who) * 2 < mentions(best)).then_some(best)
}

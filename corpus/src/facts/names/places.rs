//! Places: a gazetteer, heads ("город", "облысы", "region"), prepositions.

use super::super::NameKind;
use super::super::list::List;
use super::super::words::{Word, ends_with_any};
use super::gazetteer::places_from;
use super::scene::{Found, Scene, capitalise};
use super::{kazakh, lists, persons, russian};
use crate::text::Language;
use crate::text::normalise::{fold, is_capital};

pub(super) fn sure(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.words.get(at)?;
    let is_loose = |found: &Found| {
        lists::LOOSE_PLACE_HEADS_KK.has_start_of(scene.words.key(found.words.end.saturating_sub(1), 0))
    };
    let region = || before_head_kazakh(scene, at).filter(|found| !is_loose(found));
    let region = if word.language == Language::Kazakh { region() } else { None };
    // "said Jordan Spieth".
    let person = word.language == Language::English
        && scene.run_end(at, 3) == at + 2
        && !is_listed(scene, at + 1)
        && persons::speaks(scene, at, at + 2);
    let listed = || listed_place(scene, at).filter(|place| !(person && place.words.len() == 1));
    region.or_else(listed).or_else(|| match word.language {
        Language::Kazakh => before_head_kazakh(scene, at),
        Language::English => near_head_english(scene, at),
        _ => adjective_and_head(scene, at)
            .or_else(|| after_head(scene, at))
            .or_else(|| between_title_and_name(scene, at)),
    })
}

/// A lone capitalised word after "в", "in" and the like.
pub(super) fn likely(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.capitalised(at).filter(|w| !w.is_abbreviation() && w.text.chars().count() > 2)?;
    let english = word.language == Language::English;
    let end = scene.run_end(at, if english { 3 } else { 2 });
    let ruled = english && end == at + 1 && scene.words.key(at, 0).ends_with("'s") && is_ruled(scene, end);
    let named = scene.is_named(at) || ruled;
    let known = word.language != Language::Russian && word.opens && named && !scene.is_common(at);
    let pair = is_described(scene, at);
    if scene.is_doubtful(at) && !known || end > at + 1 && !pair && (!english || persons::is_first_name(word))
    {
        return None;
    }
    let before = preposition(scene, at);
    let place = match word.language {
        Language::English => {
            let whose = scene.words.key(end - 1, 0).ends_with("'s");
            let of = before == "of" && is_of_state(scene.words.key(at, -2));
            let sent = matches!(scene.words.key(at, -2), "letter" | "news" | "message" | "call" | "gift");
            let who = scene.words.key(end - 1, 1) == "who";
            let from = before == "from" && !sent && !who && !persons::is_first_name(word);
            let alone = end == at + 1 && !whose && (of || from || before.starts_with("neighbo"));
            ruled || alone || lists::PLACE_PREPOSITIONS_EN.has(before) && !(whose && end > at + 1)
        }
        Language::Kazakh => {
            const WHERE: &[&str] =
                &["да", "де", "та", "те", "дан", "ден", "тан", "тен", "дағы", "дегі", "тағы", "тегі"];
            const BESIDE: &[&str] = &["маң", "төңірег", "іргес", "етег", "баурай", "жағас"];
            let beside = BESIDE.iter().any(|start| scene.words.key(at, 1).starts_with(start));
            let body = kazakh::bare_forms(&word.key).iter().any(|bare| lists::BODIES_KK.has(bare));
            ends_with_any(&word.key, WHERE) && !body || beside && scene.words.joined(at)
        }
        _ if before.starts_with("соседн") => is_cyrillic(&word.key),
        _ => is_cyrillic(&word.key) && after_preposition(before, &word.key),
    };
    place.then(|| Found::new(at..end, NameKind::Place))
}

/// True for the office in "the president of Turania": those of states and towns.
fn is_of_state(key: &str) -> bool {
    matches!(key, "premier" | "minister" | "king" | "queen" | "mayor" | "governor" | "capital" | "people")
}

/// True before "economy", "prime minister": what only states and towns have; governments and councils are called by
/// their leaders, too.
fn is_ruled(scene: &Scene, at: usize) -> bool {
    static HEADS: List = List::new(
        "parliament premier minister ministry ambassador capital mayor governor economy population coast border",
    );
    const MOST_BEFORE: isize = 2;
    let mut near = (0..=MOST_BEFORE).map(|i| scene.words.key(at, i)).take_while(|key| !key.ends_with("'s"));
    scene.words.joined_before(at) && near.any(|key| HEADS.has(key))
}

/// True for the first word of "в Старом Броде": a Russian adjective and its noun, no person.
fn is_described(scene: &Scene, at: usize) -> bool {
    let key = scene.words.key(at, 0);
    scene.words.get(at).is_some_and(|w| w.language == Language::Russian)
        && scene.run_end(at, 3) == at + 2
        && russian::adjective_stem(key).is_some()
        && !russian::looks_like_surname(key)
        && russian::adjective_stem(scene.words.key(at + 1, 0)).is_none()
        && !persons::is_first_name_at(scene, at + 1)
        && !scene.words.get(at + 1).is_some_and(Word::is_abbreviation)
}

fn is_cyrillic(key: &str) -> bool {
    key.chars().any(|c| ('а'..='я').contains(&c))
}

fn after_preposition(before: &str, key: &str) -> bool {
    static BUILDINGS: List = List::new("дом дворц храм");
    let strict = matches!(before, "в" | "во");
    // "В Доме кино", "во Дворце культуры".
    let building = BUILDINGS.form(key).is_some();
    lists::PLACE_PREPOSITIONS_RU.has(before) && !building && (strict || !russian::looks_like_surname(key))
}

/// The word before the name at `at`; of the second of two, "в Лугове и Отрадном", that before the first.
pub(super) fn preposition<'s>(scene: &'s Scene, at: usize) -> &'s str {
    if !scene.words.joined_before(at) {
        return "";
    }
    let first =
        at.checked_sub(2).filter(|&first| scene.words.key(at, -1) == "и" && scene.words.joined(first));
    match first.filter(|&first| scene.capitalised(first).is_some() && scene.words.joined_before(first)) {
        Some(first) => scene.words.key(first, -1),
        None => scene.words.key(at, -1),
    }
}

/// True when a place of the gazetteer begins at `at`.
pub(super) fn is_listed(scene: &Scene, at: usize) -> bool {
    listed_place(scene, at).is_some()
}

fn listed_place(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.words.get(at).filter(|w| w.is_capitalised())?;
    let names = places_from(&word.key, word.language);
    let fitting = names.into_iter().filter_map(|name| Some((length_of_match(scene, at, name)?, name)));
    let (len, name) = fitting.max_by_key(|(len, _)| *len)?;
    Some(Found { words: at..at + len, kind: NameKind::Place, name: Some(name.to_owned()) })
}

/// The number of words from `at` on that are a form of the place `name`.
fn length_of_match(scene: &Scene, at: usize, name: &str) -> Option<usize> {
    let mut len = 0;
    for part in name.split(' ') {
        let word = scene.words.get(at + len)?;
        let near = len == 0 || scene.words.joined(at + len - 1);
        if !near || !is_form(&word.key, word.is_abbreviation(), part, word.language) {
            return None;
        }
        len += 1;
    }
    Some(len)
}

fn is_form(key: &str, abbreviation: bool, name: &str, language: Language) -> bool {
    let short = name.chars().count() <= 4 && name.chars().all(is_capital);
    let name = fold(name);
    match language {
        Language::Kazakh if short => key.split('-').next() == Some(&name),
        _ if short => abbreviation && key == name,
        Language::Kazakh => kazakh::bare_forms(key).contains(&name.as_str()),
        Language::English => key == name || key.strip_suffix("'s").or(key.strip_suffix("’s")) == Some(&name),
        _ => russian::is_form_of_place(key, &name),
    }
}

/// "город Светлогорск", "г. Светлогорск", "Республика Алтай", "улица Сатпаева".
fn after_head(scene: &Scene, at: usize) -> Option<Found> {
    let before = at.checked_sub(1)?;
    let head = scene.words.near(at, -1)?;
    let plain = |w: &&Word| !w.is_abbreviation() && !w.is_initial() && is_cyrillic(&w.key);
    let name = scene.capitalised(at).filter(plain)?;
    let gap = scene.words.gap(before)?;
    if let Some(street) = lists::STREETS_RU.form(&head.key).filter(|_| gap.trim().is_empty()) {
        let end = end_before_abbreviation(scene, at);
        let words = scene.words.span(&(at..end))?;
        let adjective = end == at + 1 && ends_with_any(&name.key, &["ой", "ую", "ом"]);
        let adjective = if adjective { russian::agreeing(name.text, street) } else { None };
        let name = Some(match adjective {
            Some(adjective) => format!("{street} {adjective}"),
            None => format!("{street} {}", scene.words.slice(words)),
        });
        return Some(Found { words: before..end, kind: NameKind::Place, name });
    }
    let short = gap.trim() == "." && lists::SHORT_PLACE_HEADS.has(&head.key);
    let full = gap.trim().is_empty() && lists::PLACE_HEADS_RU.form(&head.key).is_some();
    // "аким области Нурлан Тасов".
    let holder = full
        && persons::is_title(scene.words.key(at, -2), Language::Russian)
        && scene.run_end(at, 2) == at + 2
        && russian::adjective_stem(&name.key).is_none();
    if holder {
        return None;
    }
    let sure = if short { !head.is_capitalised() } else { full && !persons::is_first_name(name) };
    let person = persons::is_first_name_at(scene, at + 1);
    let end = if person { at + 1 } else { end_before_abbreviation(scene, at) };
    let adjective = full && end == at + 1 && !name.key.ends_with("ой");
    let head = lists::PLACE_HEADS_RU.form(&head.key).filter(|head| adjective && !head.ends_with(['ь', 'я']));
    let name = head.and_then(|head| russian::agreeing(name.text, head));
    sure.then_some(Found { words: at..end, kind: NameKind::Place, name })
}

/// The end of one or two capitalised words at `at`.
fn end_before_abbreviation(scene: &Scene, at: usize) -> usize {
    let end = scene.run_end(at, 2);
    let adjective = russian::adjective_stem(scene.words.key(at, 0)).is_some();
    let person = adjective && persons::is_first_name_at(scene, end - 1);
    // "посёлок Луговой Абайского района".
    let other = end > at + 1 && lists::PLACE_HEADS_RU.form(scene.words.key(end - 1, 1)).is_some();
    if person || other || scene.words.get(end - 1).is_some_and(Word::is_abbreviation) { at + 1 } else { end }
}

/// "мэр Светлогорска Анна Ольхова".
fn between_title_and_name(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.capitalised(at).filter(|w| !w.is_abbreviation() && is_cyrillic(&w.key))?;
    let genitive = word.key.ends_with(['а', 'я', 'ы', 'и', 'о']) && scene.run_end(at, 2) == at + 2;
    // "Премьер Мирадолии Кезон Ольхов".
    let unknown = word.key.ends_with("ии")
        && scene.run_end(at, 4) == at + 3
        && russian::looks_like_surname(scene.words.key(at, 2));
    let found = genitive
        && scene.words.joined_before(at)
        && persons::is_title(scene.words.key(at, -1), word.language)
        && (persons::is_first_name_at(scene, at + 1) || unknown)
        && !persons::is_first_name(word)
        && !russian::looks_like_surname(&word.key);
    let name = russian::nominatives(word.text).into_iter().find(|n| !n.is_form).map(|n| n.text);
    found.then_some(Found { words: at..at + 1, kind: NameKind::Place, name })
}

/// "Тверская площадь", "Северный Кавказ", "Чёрное море".
fn adjective_and_head(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.capitalised(at)?;
    let stem = russian::adjective_stem(word.text)?;
    let next = scene.words.get(at + 1).filter(|_| scene.words.joined(at))?;
    let geographic = stem.ends_with("ск") || stem.ends_with("цк");
    if let Some(head) = lists::PLACE_HEADS_RU.form(&next.key).filter(|_| geographic || !word.opens) {
        let adjective = capitalise(&russian::agreeing(word.text, head)?);
        let head = if head == "поселк" { "поселок" } else { head };
        let head = if next.is_capitalised() { capitalise(head) } else { head.to_owned() };
        let name = Some(format!("{adjective} {head}"));
        return Some(Found { words: at..at + 2, kind: NameKind::Place, name });
    }
    let direction = lists::DIRECTIONS.form(&word.key).is_some();
    let place = listed_place(scene, at + 1).filter(|_| direction && next.is_capitalised())?;
    let noun = place.name.unwrap_or_default();
    let name = Some(format!("{} {noun}", capitalise(&russian::agreeing(word.text, &noun)?)));
    Some(Found { words: at..place.words.end, kind: NameKind::Place, name })
}

/// "Жаңаөзен қаласы", "Алматы облысында".
fn before_head_kazakh(scene: &Scene, at: usize) -> Option<Found> {
    let first = scene.capitalised(at).filter(|w| {
        !matches!(w.key.as_str(), "бұл" | "осы" | "сол" | "бүкіл" | "әр" | "ол" | "олар" | "біз")
    })?;
    if persons::is_first_name(first) && scene.run_end(at, 2) == at + 2 {
        return None;
    }
    let end = scene.run_end(at, 3);
    let is_head = |i: usize| {
        let word = scene.words.get(i)?;
        let (head, rest) = lists::PLACE_HEADS_KK.iter().find_map(|h| Some((h, word.key.strip_prefix(h)?)))?;
        // The cases of a possessive.
        (rest.is_empty() || rest.starts_with(['н', 'м'])).then_some(head)
    };
    let inside = (at + 1..end).find_map(|i| Some((i, is_head(i)?)));
    let (at_head, head) =
        inside.or_else(|| Some((end, is_head(end).filter(|_| scene.words.joined(end - 1))?)))?;
    let opener = at_head > at + 1 && first.opens && !scene.is_named(at);
    if opener && !lists::DIRECTIONS.has(&first.key) && !is_listed(scene, at) {
        return None;
    }
    let bare = scene.words.slice(scene.words.span(&(at..at_head))?);
    let loose = lists::LOOSE_PLACE_HEADS_KK.has(head);
    let large = scene.words.get(at_head).is_some_and(Word::is_capitalised);
    let head = if large { capitalise(head) } else { head.to_owned() };
    let name = if loose { bare.to_owned() } else { format!("{bare} {head}") };
    Some(Found { words: at..at_head + 1, kind: NameKind::Place, name: Some(name) })
}

/// "Tver Region", "Lake Balkhash", "city of Mersen".
fn near_head_english(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.capitalised(at)?;
    // "the Tver-based company".
    if let Some(name) = word.text.strip_suffix("-based").filter(|_| !word.opens) {
        return Some(Found { words: at..at + 1, kind: NameKind::Place, name: Some(name.to_owned()) });
    }
    let end = scene.run_end(at, 3);
    if let Some(head) = (at + 1..end).find(|&i| lists::PLACE_HEADS_EN.has(scene.words.key(i, 0))) {
        return Some(Found::new(at..head + 1, NameKind::Place));
    }
    let before = lists::PLACE_HEADS_BEFORE_EN.has(&word.key) && end > at + 1;
    if before {
        return Some(Found::new(at..at + 2, NameKind::Place));
    }
    let of = scene.words.key(at, -1) == "of" && lists::PLACE_HEADS_EN.has(scene.words.key(at, -2));
    (of && scene.words.joined_before(at)).then(|| Found::new(at..scene.run_end(at, 2), NameKind::Place))
}

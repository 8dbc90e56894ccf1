//! Persons: first names, patronymics, initials, titles, verbs of saying, endings of surnames.

use super::super::NameKind;
use super::super::list::List;
use super::super::words::{Word, ends_in, ends_with_any};
use super::russian::Nominative;
use super::scene::{Found, Scene};
use super::{cases, kazakh, lists, places, russian};
use crate::order::Order;
use crate::text::Language;
use crate::text::normalise::is_small;
use std::ops::Range;

/// First names that are also common words: alone they prove nothing.
static ALSO_WORDS: List = List::new(
    "вера надежда любовь роман лев роза лука марк лига дана мария ким ян пол али адам mark bill will \
    аман дидар мәдина марат жанар ғалым сырым назар тілек есен қайсар жеңіс санат қуат азат милана",
);

pub(super) fn sure(scene: &Scene, at: usize) -> Option<Found> {
    scene.capitalised(at).filter(|w| !w.is_abbreviation() && !w.has_digit())?;
    let found = with_initials(scene, at)
        .or_else(|| with_first_name(scene, at))
        .or_else(|| with_patronymic(scene, at))
        .or_else(|| after_title(scene, at))
        .or_else(|| before_title(scene, at))?;
    Some(Found::new(found, NameKind::Person))
}

/// A word that is a form of one of the surnames already known.
pub(super) fn known(scene: &Scene, at: usize, surnames: &[String]) -> Option<Found> {
    let word = scene
        .capitalised(at)
        .filter(|w| w.text.chars().count() > 2 || !w.opens || speaks(scene, at, at + 1))?;
    let known = bases(word).iter().any(|base| surnames.binary_search(&base.text).is_ok());
    known.then(|| Found::new(at..at + 1, NameKind::Person))
}

pub(super) fn likely(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.capitalised(at).filter(|w| !w.is_abbreviation() && !w.has_digit())?;
    let end = name_end(scene, at, at, 3);
    let english = word.language == Language::English;
    let opening = english && !lists::NO_FIRST_NAMES.has(&word.key);
    let length = word.text.chars().count();
    let inside = english
        && scene.words.joined_before(at)
        && scene.capitalised(at - 1).is_some()
        && !(scene.words.get(at - 1).is_some_and(|w| w.opens) && describes_next(scene, at - 1));
    let sound = length > 1
        && !lists::PARTICLES.has(&word.key)
        && (scene.is_named(at) || opening && !describes_next(scene, at) || is_introduced(scene, at))
        && !scene.is_common(at)
        && !is_possessor(scene, at)
        && !inside;
    let particle =
        end > at + 2 && scene.words.key(at, 1) != "да" && lists::PARTICLES.has(scene.words.key(at, 1));
    let pair = sound && end >= at + 2 && (particle || is_pair(scene, at));
    let lone = sound && length > 2 && end == at + 1 && is_lone_surname(scene, at, word);
    let kind = if english && is_body(scene, at, end) { NameKind::Organisation } else { NameKind::Person };
    (pair || lone).then(|| Found::new(at..end, kind))
}

/// True for the first word of "Мейрам Серов, рыбак из Аксу": a pair that opens a sentence and is described.
fn is_introduced(scene: &Scene, at: usize) -> bool {
    let (word, end) = (scene.words.get(at), scene.run_end(at, 3));
    let described = scene.words.gap(end - 1) == Some(", ")
        && scene.words.near(end, 0).is_some_and(|next| next.text.starts_with(is_small));
    end == at + 2
        && described
        && word.is_some_and(|w| w.language == Language::Russian && !w.key.ends_with(['о', 'е']))
        && russian::looks_like_surname(scene.words.key(at, 1))
}

/// True for "an analyst at Brightwater Securities", "Halden Wind cut its forecast": where persons work, what has its own.
fn is_body(scene: &Scene, at: usize, end: usize) -> bool {
    static TELLING: List =
        List::new("said says told thinks thought believes hopes hoped insisted added denied");
    let verb = scene.words.near(end - 1, 1).filter(|w| !w.is_capitalised() && !TELLING.has(&w.key));
    let its = verb.is_some() && scene.words.joined(end) && scene.words.key(end, 1) == "its";
    let before = if scene.words.joined_before(at) { scene.words.key(at, -1) } else { "" };
    let works = || ends_with_any(scene.words.key(at, -2), &["er", "or", "yst", "ist", "ian", "man"]);
    before == "at" && works() || lists::BODIES_EN.has(before) || its
}

/// True for the first word of "Rapper Aldo Finch": a noun for who does something, two words of a name after it.
fn describes_next(scene: &Scene, at: usize) -> bool {
    let doer =
        ["er", "or", "ist", "ian", "man", "eer"].iter().any(|end| scene.words.key(at, 0).ends_with(end));
    doer && scene.run_end(at, 3) == at + 3
}

/// The nominatives of all words of persons in `found` that may be surnames, sorted.
pub(super) fn surnames(scene: &Scene, found: &[Found]) -> Vec<String> {
    let persons = found.iter().filter(|f| f.kind == NameKind::Person);
    let words = persons.flat_map(|f| f.words.clone()).filter_map(|i| scene.words.get(i));
    let surnames =
        words.filter(|w| w.text.chars().count() > 1 && !is_first_name(w) && !russian::is_patronymic(&w.key));
    let mut bases: Vec<String> = surnames.flat_map(bases).map(|base| base.text.clone()).collect();
    bases.order();
    bases.dedup();
    bases
}

/// Folded forms from which the form of `word` may come.
pub(super) fn bases<'w>(word: &'w Word) -> &'w [Nominative] {
    word.bases(|word| match word.language {
        Language::Kazakh => kazakh::bare_forms(&word.key).into_iter().map(Nominative::bare).collect(),
        Language::English => vec![Nominative::bare(without_possessive(&word.key))],
        _ => russian::nominatives(&word.key),
    })
}

/// `word` without `'s`.
pub(super) fn without_possessive(word: &str) -> &str {
    ["'s", "’s", "'", "’"].iter().find_map(|s| word.strip_suffix(s)).unwrap_or(word)
}

/// True for a form of a listed first name; of a double name the last part counts.
pub(super) fn is_first_name(word: &Word) -> bool {
    let is_listed = |base: &Nominative| {
        let base = base.text.as_str();
        let (first, last) = base.split_once('-').unwrap_or((base, base));
        [base, first, last].iter().any(|b| lists::MEN.has(b) || lists::WOMEN.has(b))
    };
    word.is_first_name(|word| bases(word).iter().any(is_listed))
}

/// "И. И. Иванов", "Иванов И. И.".
fn with_initials(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let mut end = at;
    let is_initial =
        |i: usize| scene.words.get(i).is_some_and(Word::is_initial) && scene.words.after(i).starts_with('.');
    // "U.N. General Assembly".
    let union = |i: usize| scene.words.get(i).is_some_and(|w| w.text == "U");
    if union(at) || at > 0 && union(at - 1) {
        return None;
    }
    let near = |i: usize| scene.words.gap(i).is_some_and(|g| g.trim_end() == "." || g.trim().is_empty());
    while end < at + 2 && is_initial(end) && near(end) {
        end += 1;
    }
    if end > at {
        let surname = scene.capitalised(end).filter(|w| w.text.chars().count() > 2)?;
        return (!surname.is_abbreviation()).then_some(at..end + 1);
    }
    end = at + 1;
    while end < at + 3 && near(end - 1) && is_initial(end) {
        end += 1;
    }
    let surname = scene.words.get(at)?;
    (end > at + 1 && russian::looks_like_surname(&surname.key)).then_some(at..end)
}

/// A known first name with what follows; a surname may stand before it.
fn with_first_name(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let word = scene.words.get(at)?;
    if !is_first_name(word) {
        let surname_first = scene.run_end(at, 2) == at + 2
            && russian::looks_like_surname(&word.key)
            && scene
                .words
                .get(at + 1)
                .is_some_and(|w| is_first_name(w) && !scene.is_common(at + 1) && cases::agree(word, w));
        return surname_first.then(|| at..name_end(scene, at + 1, at + 1, 2).min(at + 3)).filter(|_| {
            scene.words.get(at + 2).is_none_or(|w| russian::is_patronymic(&w.key) || !w.is_capitalised())
        });
    }
    let end = name_end(scene, at, at, 3);
    let lone = end == at + 1;
    let also_word = word.opens && bases(word).iter().any(|b| ALSO_WORDS.has(&b.text));
    (!lone || !(scene.is_common(at) || also_word)).then_some(at..end)
}

fn with_patronymic(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let end = scene.run_end(at, 3);
    let patronymic = (at..end).find(|&i| russian::is_patronymic(scene.words.key(i, 0)))?;
    let word = scene.words.get(at)?;
    let surname = !word.opens || scene.is_named(at) || russian::looks_like_surname(&word.key);
    (end > at + 1 && (surname || patronymic < at + 2)).then_some(at..end)
}

/// "президент Дулатов", "Mr Grant".
fn after_title(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let word = scene.words.get(at)?;
    let close = |g: &str| g.trim().is_empty() || g.trim() == ".";
    let near = at > 0 && scene.words.gap(at - 1).is_some_and(close);
    let foreign = word.key.is_ascii() && word.language != Language::English;
    // "The United Nations General Assembly".
    let inside = word.language == Language::English
        && scene.run_end(at, 2) == at + 1
        && at > 1
        && scene.words.joined(at - 2)
        && scene.capitalised(at - 1).is_some()
        && scene
            .capitalised(at - 2)
            .is_some_and(|w| !w.opens && !is_title(&w.key, w.language) && !lists::NO_FIRST_NAMES.has(&w.key));
    let title = near && !foreign && is_title(scene.words.key(at, -1), word.language);
    let place = scene.run_end(at, 2) == at + 2 && !is_first_name(word) && is_first_name_at(scene, at + 1);
    let title =
        title && !(place && word.language == Language::Russian && !russian::looks_like_surname(&word.key));
    let head = || russian_head(&word.key) || is_title(&word.key, word.language);
    let sound = !inside && word.text.chars().count() > 2 && !is_possessor(scene, at);
    (title && sound && !head()).then(|| at..name_end(scene, at, at, 3))
}

/// "Серіков мырза".
fn before_title(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let end = scene.run_end(at, 2);
    let title = scene.words.key(end - 1, 1);
    let titled = title == "қария" || ["мырза", "ханым"].iter().any(|start| title.starts_with(start));
    (titled && scene.words.joined(end - 1)).then_some(at..end)
}

/// True for the place of "премьер Тургании Иван Серов": an unknown genitive, more words of a name after it.
fn is_possessor(scene: &Scene, at: usize) -> bool {
    let word = scene.words.get(at);
    scene.run_end(at, 3) > at + 1 && word.is_some_and(|w| w.key.ends_with("ии") && !is_first_name(w))
}

pub(super) fn is_first_name_at(scene: &Scene, at: usize) -> bool {
    scene.words.get(at).is_some_and(is_first_name)
}

fn russian_head(key: &str) -> bool {
    let adjective = russian::adjective_stem(key).is_some_and(|s| s.ends_with("ск")) && !key.ends_with("ский");
    adjective || lists::PLACE_HEADS_RU.form(key).is_some() || lists::BODIES_RU.form(key).is_some()
}

/// True for a form of a word that says what a person is.
pub(super) fn is_title(key: &str, language: Language) -> bool {
    match language {
        Language::English => lists::TITLES_EN.has(key),
        Language::Kazakh => lists::TITLES_KK.has(key),
        _ => lists::TITLES_RU.form(key).is_some(),
    }
}

/// Where the name ends whose first name is at `first`: capitalised words that are no places or bodies.
fn name_end(scene: &Scene, start: usize, first: usize, most: usize) -> usize {
    let run = scene.run_end(first, most + 1);
    let mut end = first + 1;
    while end < run {
        let Some(word) = scene.words.get(end) else { break };
        let patronymic = russian::is_patronymic(&word.key);
        let before = scene.words.get(end - 1).unwrap_or(word);
        let third = end == start + 2 && run == end + 1 && goes_on(before, word) && !scene.is_common(end);
        let full = end - start >= most
            || (end - start == 2 && !third && !has_patronymic(scene, first, end + 1))
            || !cases::agree(before, word);
        if word.is_abbreviation()
            || word.has_digit()
            || word.key.is_ascii() != before.key.is_ascii()
            || (full && !patronymic)
            || places::is_listed(scene, end) && end > first + 1
        {
            break;
        }
        end += 1;
    }
    let initial = end > first + 1 && scene.words.get(end - 1).is_some_and(Word::is_initial);
    if initial && scene.words.gap(end - 1).is_some_and(|g| g == ". ") && scene.capitalised(end).is_some() {
        return end + 1;
    }
    after_particles(scene, end)
}

/// True when a foreign name goes on with a third word: "Пак Мин Хо", "Ларс Эрик Бергсон".
fn goes_on(second: &Word, third: &Word) -> bool {
    let whole = |word: &Word| word.language != Language::Kazakh || bases(word).len() == 1;
    second.language != Language::English
        && whole(second)
        && whole(third)
        && !russian::looks_like_surname(&second.key)
        && russian::adjective_stem(&third.key).is_none()
        && !is_first_name(third)
        && second.key.is_ascii() == third.key.is_ascii()
        && third.text.chars().skip(1).all(is_small)
}

/// The end of a name that goes on after small words: "да Моста", "von der Heide".
fn after_particles(scene: &Scene, end: usize) -> usize {
    let mut at = end;
    while at < end + 2 && scene.words.joined(at - 1) && lists::PARTICLES.has(scene.words.key(at, 0)) {
        at += 1;
    }
    let goes_on = at > end && scene.words.joined(at - 1) && scene.capitalised(at).is_some();
    if goes_on && !places::is_listed(scene, at) { at + 1 } else { end }
}

fn has_patronymic(scene: &Scene, from: usize, to: usize) -> bool {
    let middle = scene
        .words
        .get(from + 1)
        .is_some_and(|w| w.language == Language::English || w.is_initial() || lists::PARTICLES.has(&w.key));
    middle || (from..to).any(|i| russian::is_patronymic(scene.words.key(i, 0)))
}

/// Two capitalised words that nothing else explains: a foreign person, most often.
fn is_pair(scene: &Scene, at: usize) -> bool {
    let (Some(first), Some(last)) = (scene.words.get(at), scene.words.get(at + 1)) else { return false };
    let english = first.language == Language::English;
    let thing = scene.words.key(at, -1) == "the" || lists::NO_SURNAMES.has(&last.key);
    let adjective = if english {
        // "Arizona Sen. Jeff Flake", "Metropolitan Community Methodist Church".
        let goes_on = is_title(&last.key, Language::English) && scene.capitalised(at + 2).is_some();
        let long = scene.run_end(at, 4) > at + 3;
        let opener = lists::DIRECTIONS.has(&first.key)
            || lists::NO_FIRST_NAMES.has(&first.key)
            || lists::BODIES_EN.has(&first.key);
        opener || thing || goes_on || long
    } else if first.language == Language::Kazakh {
        // "Менга Джерард" are two, "Трамп Батыс Виргинияда" too.
        let direction = lists::DIRECTIONS.has(&first.key) || lists::DIRECTIONS.has(&last.key);
        let other = is_first_name(last) && !russian::looks_like_surname(&first.key);
        direction || other || places::is_listed(scene, at + 1)
    } else {
        // "Ларсом Хольмом": an adjective and its noun have other endings.
        let nouns = first.key.ends_with("ом") && ends_with_any(&last.key, &["ом", "ем"]);
        let adjective = russian::adjective_stem(&first.key).is_some() && !nouns;
        adjective && !russian::looks_like_surname(&last.key)
    };
    let same_script = first.key.is_ascii() == last.key.is_ascii();
    let foreign = first.key.is_ascii() && !english;
    same_script
        && !foreign
        && !adjective
        && cases::agree(first, last)
        && !scene.is_common(at + 1)
        && !last.is_abbreviation()
        && (first.language == Language::Kazakh || !russian_head(&first.key))
}

fn is_lone_surname(scene: &Scene, at: usize, word: &Word) -> bool {
    // "Республикандықтар" are many.
    let many = word.language == Language::Kazakh && ends_with_any(&word.key, &["ықтар", "іктер"]);
    if word.language == Language::English || word.key.is_ascii() || many {
        return false;
    }
    let adjective =
        russian::adjective_stem(&word.key).is_some_and(|s| s.ends_with("ск") || s.ends_with("цк"));
    let surname = russian::looks_like_surname(&word.key) && !adjective;
    // "Мемлекет басшысы деді".
    let office = scene.words.joined(at) && lists::TITLES_KK.has(scene.words.key(at, 1));
    let closes = word.language == Language::Kazakh && closes(scene, at);
    surname
        || !office && (!russian_head(&word.key) && (speaks(scene, at, at + 1) || acts(scene, at) || closes))
}

/// True for the last word of "…", – деп қосты Айару.": nothing but a subject stands behind a verb.
fn closes(scene: &Scene, at: usize) -> bool {
    let verb = scene.words.key(at, -1);
    let finite = ends_in(verb, "ді ды ті ты");
    finite && scene.words.joined_before(at) && scene.words.after(at).starts_with(['.', ','])
}

/// True when a Russian verb in the past tense follows.
fn acts(scene: &Scene, at: usize) -> bool {
    let verb = scene.words.key(at, 1);
    let past = ends_with_any(verb, &["ал", "ил", "ел", "ала", "ила", "ела", "лся", "лась"]);
    scene.words.joined(at) && past && verb.chars().count() > 3
}

/// True when a verb of saying stands beside the words `start..end`.
pub(super) fn speaks(scene: &Scene, start: usize, end: usize) -> bool {
    let after = scene.words.joined(end - 1) && lists::SAYING.has_start_of(scene.words.key(end - 1, 1));
    let before = scene.words.joined_before(start) && lists::SAYING.has_start_of(scene.words.key(start, -1));
    after || before
}

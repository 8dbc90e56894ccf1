//! Names in quotation marks: of bodies by the head beside them, others by how they are written.

use super::super::NameKind;
use super::super::list::List;
use super::super::words::{Word, ends_with_any};
use super::organisations::is_body;
use super::scene::{Found, Scene};
use super::{lists, russian};
use crate::text::Language;
use std::ops::Range;

/// Longest name in words; a longer one is most likely a sentence.
const LONGEST: usize = 9;

/// The quoted capitalised name `at..end` with nothing to tell what it is.
pub(super) fn likely(scene: &Scene, at: usize, end: usize) -> Option<Found> {
    let capitalised = |i: usize| scene.words.get(i).is_some_and(Word::is_capitalised);
    let phrase = end > at + 1 && capitalised(at);
    let press = phrase && lists::PRESS.form(scene.words.key(end - 1, 0)).is_some();
    let pair = unbent(scene, &(at..end));
    let outlet = phrase && pair.is_some() && lists::SAYING.has_start_of(scene.words.key(at, -1));
    let alone = || told_to(scene, at).or_else(|| owner(scene, at));
    let name = if end == at + 1 { alone() } else { pair };
    let found = (press || outlet || (at..end).all(capitalised)) && !is_work(scene, at, end);
    found.then_some(Found { words: at..end, kind: NameKind::Organisation, name })
}

/// The nominative of a quoted name to whom the word before belongs: "вратарь «Бурана»".
fn owner(scene: &Scene, at: usize) -> Option<String> {
    static OWNED: List = List::new("матч игра игрок победа гол офис здание сотрудник акция работник");
    let word =
        scene.words.get(at).filter(|w| w.language == Language::Russian && w.key.ends_with(['а', 'я']))?;
    let before = scene.words.key(at, -1);
    let preposition =
        matches!(before, "из" | "от" | "у" | "для" | "без" | "против" | "до" | "около" | "после");
    let owned = preposition || lists::TITLES_RU.form(before).is_some() || OWNED.form(before).is_some();
    let bare = russian::nominatives(word.text).into_iter().find(|n| !n.is_form && !n.feminine);
    bare.filter(|_| owned).map(|n| n.text)
}

/// The nominative of an outlet in the dative: "сообщили «Маяку»".
fn told_to(scene: &Scene, at: usize) -> Option<String> {
    let close = at.checked_sub(1).and_then(|b| scene.words.gap(b)).is_some_and(|g| !g.contains([':', ',']));
    let told = close && lists::SAYING.has_start_of(scene.words.key(at, -1));
    let word = scene.capitalised(at).filter(|w| told && w.key.ends_with(['у', 'ю', 'е']))?;
    russian::nominatives(word.text).into_iter().find(|n| n.cases & russian::DATIVE != 0).map(|n| n.text)
}

/// The nominative of an adjective and its noun in another case: «Деловой среде», «Южного пригорода».
pub(super) fn unbent(scene: &Scene, words: &Range<usize>) -> Option<String> {
    let first =
        scene.words.get(words.start).filter(|w| words.len() == 2 && w.language == Language::Russian)?;
    let last = scene.words.get(words.start + 1)?;
    let ends = |endings: &[&str]| ends_with_any(&first.key, endings);
    let feminine = ends(&["ой", "ей"]) && last.key.ends_with(['ы', 'и', 'е']);
    let case = match () {
        () if ends(&["ого", "его"]) || feminine && !last.key.ends_with('е') => russian::GENITIVE,
        () if ends(&["ому", "ему"]) || feminine => russian::DATIVE,
        () => return None,
    };
    let fits = |n: &russian::Nominative| !n.is_form && n.cases & case != 0 && n.feminine == feminine;
    let noun = russian::nominatives(last.text).into_iter().find(fits)?.text;
    Some(format!("{} {noun}", russian::agreeing(first.text, &noun)?))
}

/// True beside a word for a work or a vessel: "фильм «Полынь»", "«Жусан» романы"; its name is no body's.
fn is_work(scene: &Scene, at: usize, end: usize) -> bool {
    static WORKS: List = List::new(
        "фильм мультфильм роман книга повесть рассказ песня альбом спектакль пьеса опера балет картина сериал поэма операция \
        проект программа автор премия фестиваль конкурс корабль теплоход паром судно спутник ракета самолет поезд",
    );
    static WORKS_KK: List = List::new(
        "фильм роман кітаб повес ән альбом спектакл опера картина сериал поэма бағдарлама жоба сыйлығ фестивал кеме",
    );
    WORKS.form(scene.words.key(at, -1)).is_some()
        || scene.words.get(at).is_some_and(|w| w.language == Language::Kazakh)
            && WORKS_KK.has_start_of(scene.words.key(end - 1, 1))
}

/// The name in quotation marks that begins at `at`, when a head stands before or after it.
pub(super) fn quoted(scene: &Scene, at: usize) -> Option<Range<usize>> {
    let end = quoted_end(scene, at)?;
    let word = scene.words.get(at).filter(|w| w.is_capitalised())?;
    let body = match word.language {
        Language::Kazakh => {
            lists::BODIES_KK.has_start_of(scene.words.key(end - 1, 1))
                || legal_form(scene.words.near(end - 1, 1))
        }
        Language::English => lists::BODIES_EN.has(scene.words.key(at, -1)),
        _ => is_body(scene.words.key(at, -1)) || legal_form(scene.words.near(at, -1)),
    };
    body.then_some(at..end)
}

/// Where the quotation ends that opens right before `at`; `None` when none does or it is too long for a name.
pub(super) fn quoted_end(scene: &Scene, at: usize) -> Option<usize> {
    if !scene.words.before(at).ends_with(['«', '"', '“', '„']) {
        return None;
    }
    let closes = |i: usize| scene.words.after(i).starts_with(['»', '"', '”', '“']);
    let last = (at..at + LONGEST).find(|&i| closes(i))?;
    let one_segment = scene.words.get(at)?.segment == scene.words.get(last)?.segment;
    let whole = (at..last).all(|i| scene.words.gap(i).is_some_and(|g| g.trim().is_empty()));
    (one_segment && whole).then_some(last + 1)
}

/// ООО, АО, ТОО and the like beside a quoted name.
pub(super) fn legal_form(word: Option<&Word>) -> bool {
    static FORMS: List = List::new("ооо оао зао ао пао тоо нпо фгуп гуп нк нао жшс ақ тк иа нпп гк хк фк бк");
    word.is_some_and(|w| FORMS.has(w.key.split('-').next().unwrap_or_default()))
}

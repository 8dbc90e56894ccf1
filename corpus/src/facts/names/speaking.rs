//! Names beside verbs of saying: bodies that English texts know by what they do alone, the gender of who speaks.

use super::super::NameKind;
use super::scene::{Found, Scene};
use super::{lists, persons, places};
use crate::facts::words::ends_with_any;
use crate::text::Language;

/// "Brightline said", "Norfast, which runs …", "the Blue Lantern said": what speaks, or is a thing, and is no known person.
pub(super) fn speaker(scene: &Scene, at: usize) -> Option<Found> {
    let word = scene.capitalised(at).filter(|w| w.language == Language::English && !w.has_digit())?;
    let end = scene.run_end(at, 4);
    let article = scene.words.key(at, -1) == "the";
    let thing = scene.words.key(end - 1, 1) == "which" && scene.words.gap(end - 1) == Some(", ");
    let lone = end == at + 1 && word.text.len() > 2 && !article && scene.is_named(at) && !scene.is_common(at);
    let first = !scene.words.joined_before(at) || scene.capitalised(at - 1).is_none();
    let title = persons::is_title(scene.words.key(at, -1), Language::English);
    let named = lone && !persons::is_first_name(word) || article && end > at + 1;
    let place = (at..end).any(|i| places::is_listed(scene, i));
    let speaks = thing || persons::speaks(scene, at, end);
    (first && named && !title && !place && speaks).then(|| Found::new(at..end, NameKind::Organisation))
}

/// The gender (`true` is female) of the person whom a Russian verb of saying in the past has as its subject: such a name
/// stands in the nominative. "Заявила прокурор Дина Альжанова", "Люба рассказала".
pub(super) fn gender_of_speaker(scene: &Scene, name: &Found) -> Option<bool> {
    const OBLIQUE: &[&str] = &["у", "ю", "е", "и", "ы", "ой", "ей", "ом", "ем", "ым", "им", "ого", "его"];
    let (first, last) = (name.words.start, name.words.end - 1);
    if name.kind != NameKind::Person || ends_with_any(scene.words.key(last, 0), OBLIQUE) {
        return None;
    }
    let says = |at: usize| {
        let key = scene.words.get(at).filter(|w| w.language == Language::Russian)?.key.as_str();
        let female = ends_with_any(key, &["ла", "лась"]);
        let past = female || ends_with_any(key, &["л", "лся"]);
        (past && lists::SAYING.has_start_of(key)).then_some(female)
    };
    let noun = scene.words.key(first, -1);
    let title = name.words.len() > 1 && lists::TITLES_RU.form(noun) == Some(noun);
    let before = || {
        let noun = first.checked_sub(1 + usize::from(title))?;
        (noun..first).all(|i| scene.words.joined(i)).then(|| says(noun)).flatten()
    };
    let female = before().or_else(|| says(last + 1).filter(|_| scene.words.joined(last)))?;
    // "Марата Исаева призвала партия".
    let form = |i: usize| persons::is_first_name_at(scene, i) && !lists::WOMEN.has(scene.words.key(i, 0));
    (!female || !name.words.clone().any(form)).then_some(female)
}

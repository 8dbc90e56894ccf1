//! Names beside verbs of saying: bodies that English texts know by what they do alone, the gender of who speaks.

use super::super::NameKind;
use super::scene::{Found, Scene};
use super::{lists, persons, places};
use crate::facts::words::ends_in;
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

/// True for a name that is the subject of a Russian verb of saying and so stands in the nominative, with the gender (`true`
/// is female) that the verb shows: "Заявила прокурор Дина Альжанова", "Люба рассказала", "говорит Люба".
pub(super) fn as_subject(scene: &Scene, name: &Found) -> (bool, Option<bool>) {
    const OBLIQUE: &str = "у ю е и ы ой ей ом ем ым им ого его";
    const FARTHEST: usize = 4;
    let (first, last) = (name.words.start, name.words.end - 1);
    if name.kind != NameKind::Person || ends_in(scene.words.key(last, 0), OBLIQUE) {
        return (false, None);
    }
    let noun = scene.words.key(first, -1);
    let title = name.words.len() > 1 && lists::TITLES_RU.form(noun) == Some(noun);
    let farthest = if title { FARTHEST } else { 1 };
    let before = (first.saturating_sub(farthest)..first).rev().take_while(|&i| scene.words.joined(i));
    // "Друг Серова сказал".
    let alone = title || !scene.words.joined_before(first);
    let after = Some(last + 1).filter(|_| alone && scene.words.joined(last));
    let verb = before.chain(after).find(|&at| says(scene, at));
    // "Люба: «…»".
    let label = scene.words.after(last).starts_with(": «") && scene.words.get(first).is_some_and(|w| w.opens);
    (label || verb.is_some(), verb.and_then(|at| gender(scene.words.key(at, 0))))
}

/// True for a verb of saying, and for any in the past after a speech and its dash.
fn says(scene: &Scene, at: usize) -> bool {
    let Some(word) = scene.words.get(at).filter(|w| w.language == Language::Russian) else { return false };
    let spoken =
        || at > 0 && scene.words.gap(at - 1).is_some_and(|gap| gap.contains(", —") || gap.contains(", –"));
    // "Марата Исаева призвала партия".
    let object = "призва признал предупре".split(' ').any(|stem| word.key.starts_with(stem));
    let finite = ends_in(&word.key, "ит ет") || gender(&word.key).is_some();
    finite && !object && (lists::SAYING.has_start_of(&word.key) || spoken())
}

/// The gender (`true` is female) of a Russian verb in the past.
fn gender(key: &str) -> Option<bool> {
    let female = ends_in(key, "ла лась");
    (female || ends_in(key, "л лся")).then_some(female)
}

//! Bodies that English texts know by what they do alone.

use super::super::NameKind;
use super::scene::{Found, Scene};
use super::{persons, places};
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

//! Parts of a whole, in words.

use super::super::words::Words;
use super::lookalikes::is_small_word;
use super::numbers::{Number, spelled_at};
use super::spelling::{Spelled, ordinal, spelled};
use super::units;
use crate::text::Language;

/// "үштен бірі", "үштен екі бөлігі".
pub(super) fn share_kazakh(words: &Words, at: usize) -> Option<Number> {
    let word = words.get(at).filter(|w| w.language == Language::Kazakh && words.joined(at))?;
    let bare = ["тен", "ден", "нан", "тан", "дан", "нен"].iter().find_map(|e| word.key.strip_suffix(e))?;
    let Spelled::Number(whole) = spelled(bare, word.language)? else { return None };
    let parts = match spelled_at(words, at + 1) {
        _ if words.key(at, 1).starts_with("бір") => 1.0,
        Some(Spelled::Number(parts)) if words.key(at, 2).starts_with("бөлі") => parts,
        _ => return None,
    };
    Some(Number::new(at..at + 2, Some(parts / whole)))
}

/// "полчаса", "half an hour".
pub(super) fn half_of_unit(words: &Words, at: usize) -> Option<Number> {
    let article = matches!(words.key(at, 1), "a" | "an") && words.key(at, 0) == "half";
    let half = article && units::listed_unit(words.key(at, 2)).is_some();
    let end = if half { at + 2 } else { at + 1 };
    (half || units::half_unit(words.key(at, 0)).is_some()).then(|| Number::new(at..end, Some(0.5)))
}

/// "треть жителей", "a third of the voters"; no share is "третья четверть" or "вторая половина дня".
pub(super) fn a_share(words: &Words, at: usize, share: f64) -> Option<Number> {
    let before = words.key(at, -1);
    let ordinal = ordinal(before).is_some() || before == "последн";
    let of_time = matches!(words.key(at, 1), "дня" | "века" | "часа" | "января");
    let english = words.get(at)?.language == Language::English;
    let thing = words.joined(at) && !is_small_word(words.key(at, 1));
    let asked = !english || matches!(before, "a" | "one") && !thing;
    if !asked || ordinal || of_time {
        return None;
    }
    // "Четверть миллиарда", "a quarter of a million".
    let of = (words.key(at, 1), words.key(at, 2)) == ("of", "a");
    let last = if of { at + 3 } else { at + 1 };
    let scale = spelled_at(words, last).filter(|_| words.joined(at));
    Some(match scale {
        Some(Spelled::Scale(scale, _)) => Number::new(at..last + 1, Some(share * scale)),
        _ => Number::new(at..at + 1, Some(share)),
    })
}

/// "one in three".
pub(super) fn one_in(words: &Words, at: usize) -> Option<Number> {
    let Spelled::Number(number) = spelled_at(words, at + 2)? else { return None };
    Some(Number::new(at..at + 3, Some(1.0 / number)))
}

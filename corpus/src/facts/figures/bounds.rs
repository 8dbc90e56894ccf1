//! Words that tell how a number bounds the truth: "не менее", "астам", "at least".

use super::super::Comparison::{self, About, AtLeast, AtMost, Equal, Less, More};
use super::super::words::Words;
use std::ops::Range;

/// Words before a number; longer ones first.
const BEFORE: &[(&str, Comparison)] = &[
    ("по меньшей мере", AtLeast),
    ("no fewer than", AtLeast),
    ("no less than", AtLeast),
    ("not less than", AtLeast),
    ("no more than", AtMost),
    ("not more than", AtMost),
    ("не менее чем", AtLeast),
    ("не менее", AtLeast),
    ("не меньше", AtLeast),
    ("как минимум", AtLeast),
    ("минимум", AtLeast),
    ("at least", AtLeast),
    ("кем дегенде", AtLeast),
    ("кемінде", AtLeast),
    ("не более чем", AtMost),
    ("не более", AtMost),
    ("не больше", AtMost),
    ("не свыше", AtMost),
    ("максимум", AtMost),
    ("at most", AtMost),
    ("up to", AtMost),
    ("до", AtMost),
    ("более чем", More),
    ("более", More),
    ("больше", More),
    ("свыше", More),
    ("more than", More),
    ("over", More),
    ("менее чем", Less),
    ("менее", Less),
    ("меньше", Less),
    ("less than", Less),
    ("fewer than", Less),
    ("under", Less),
    ("около", About),
    ("почти", About),
    ("примерно", About),
    ("приблизительно", About),
    ("порядка", About),
    ("about", About),
    ("around", About),
    ("nearly", About),
    ("almost", About),
    ("some", About),
    ("approximately", About),
    ("roughly", About),
    ("шамамен", About),
];

/// Kazakh words after a number, or after the noun that it counts.
const AFTER: &[(&str, Comparison)] = &[
    ("астам", More),
    ("көп", More),
    ("аса", More),
    ("артық", More),
    ("жуық", About),
    ("шақты", About),
    ("аз", Less),
    ("кем", Less),
    ("дейін", AtMost),
];

/// Verbs after which "до" tells where a number came to rest, as they begin.
const REACHING: &[&str] = &[
    "вырос",
    "возрос",
    "увелич",
    "сниз",
    "упал",
    "сократ",
    "уменьш",
    "подня",
    "повыс",
    "довел",
    "дойд",
    "дош",
    "расшир",
];

/// The comparison of the number at `number` whose unit ends at `end`, and the first word of the figure.
/// A word after it belongs to the figure only where it stands right behind; the caller's end is not moved.
pub(super) fn comparison(words: &Words, number: &Range<usize>, end: usize) -> (Comparison, usize) {
    for &(phrase, comparison) in BEFORE {
        let Some(start) = phrase_before(words, number.start, phrase) else { continue };
        let rests = phrase == "до" && (1..=4).any(|i| begins_with(words.key(start, -i), REACHING));
        return if rests { (Equal, number.start) } else { (comparison, start) };
    }
    let after = AFTER.iter().find(|(word, _)| {
        let counted = words.joined(end) && words.key(end + 1, 0) == *word && ends_in_case(words.key(end, 0));
        words.key(end.saturating_sub(1), 0) == *word || counted
    });
    (after.map_or(Equal, |a| a.1), number.start)
}

/// True for a Kazakh word after the number at `last` that tells a comparison.
pub(super) fn is_after(key: &str) -> bool {
    AFTER.iter().any(|(word, _)| *word == key)
}

fn ends_in_case(key: &str) -> bool {
    ["дан", "ден", "тан", "тен", "нан", "нен", "ға", "ге", "қа", "ке"].iter().any(|e| key.ends_with(e))
}

fn begins_with(key: &str, starts: &[&str]) -> bool {
    starts.iter().any(|s| key.starts_with(s))
}

/// Where `phrase` begins when it ends right before the word at `at`.
fn phrase_before(words: &Words, at: usize, phrase: &str) -> Option<usize> {
    let mut start = at;
    for part in phrase.rsplit(' ') {
        let fits = words.key(start, -1) == part
            && words.gap(start.checked_sub(1)?)?.trim().trim_end_matches('$').is_empty();
        start = fits.then(|| start - 1)?;
    }
    Some(start)
}

//! Whether a statement denies.

use crate::text::Span;
use crate::text::normalise::fold;
use crate::text::tokens::tokens;

#[rustfmt::skip]
const DENIALS: &[&str] = &[
    "не", "нет", "ни", "нельзя", "никто", "никого", "ничего", "никогда", "невозможно",
    "жоқ", "емес", "ешкім", "ешқашан", "ештеңе",
    "no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "cannot", "denied", "denies", "deny", "rejected",
];
const DENYING_VERBS: &[&str] = &["опроверг", "опровергн", "отрица", "отверг"];
/// After `не` these bound or praise and deny nothing: `не менее ста`.
#[rustfmt::skip]
const NO_DENIAL: &[&str] = &[
    "менее", "более", "меньше", "больше", "только", "раз", "просто", "исключено", "позднее", "позже", "ранее",
    "less", "more", "only", "later", "fewer",
];
/// Kazakh verbs deny by a syllable before their ending.
#[rustfmt::skip]
const KAZAKH_ENDINGS: &[&str] = &[
    "мады", "меді", "бады", "беді", "пады", "педі", "майды", "мейді", "байды", "бейді", "пайды", "пейді", "маған", "меген",
    "баған", "беген", "паған", "пеген", "майтын", "мейтін", "байтын", "бейтін", "маймыз", "мейміз", "маймын", "меймін",
    "мадық", "медік", "мадым", "медім", "пайтын", "пейтін",
];

/// True when the words of any of `spans` deny something.
pub(super) fn denies(text: &str, spans: &[Span]) -> bool {
    spans.iter().any(|span| {
        let words: Vec<String> = tokens(span.of(text)).map(|word| fold(word.of(span.of(text)))).collect();
        words.iter().enumerate().any(|(i, word)| is_denial(word, words.get(i + 1).map_or("", String::as_str)))
    })
}

fn is_denial(word: &str, next: &str) -> bool {
    let listed =
        DENIALS.contains(&word) && !(matches!(word, "не" | "not" | "no") && NO_DENIAL.contains(&next));
    listed
        || word.ends_with("n't")
        || word.ends_with("n’t")
        || DENYING_VERBS.iter().any(|verb| word.starts_with(verb))
        || is_kazakh_denial(word)
}

fn is_kazakh_denial(word: &str) -> bool {
    let stem = KAZAKH_ENDINGS.iter().find_map(|ending| word.strip_suffix(ending));
    stem.is_some_and(|stem| stem.chars().count() >= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(text: &str) -> bool {
        denies(text, &[Span::new(0, text.len())])
    }

    #[test]
    fn denials_in_three_languages() {
        for text in [
            "Мост не рухнул.",
            "Министр опроверг слухи.",
            "Ол келмеді.",
            "Бұл рас емес.",
            "He didn't come.",
            "No one was hurt.",
        ] {
            assert!(denied(text), "{text}");
        }
    }

    #[test]
    fn bounds_and_plain_statements_deny_nothing() {
        for text in [
            "Погибли не менее десяти человек.",
            "Мост рухнул.",
            "Маған хат келді.",
            "No fewer than ten came.",
            "Notable people.",
        ] {
            assert!(!denied(text), "{text}");
        }
    }
}

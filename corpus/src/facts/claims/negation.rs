//! Whether a statement denies.

use super::super::list::List;
use super::super::words::Words;
use crate::text::Span;

/// Which word a word of denial denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The next with content.
    Next,
    /// The last before it, as in Kazakh.
    Last,
}

/// What the folded `word` denies; `None` when it is no word of denial beside what it denies.
#[must_use]
pub fn denied_by(word: &str) -> Option<Denied> {
    let next = DENYING_NEXT.has(word) || TAKING_AWAY.has(word) || is_short_not(word);
    if next { Some(Denied::Next) } else { DENYING_LAST.has(word).then_some(Denied::Last) }
}

static DENYING_NEXT: List = List::new("не ни нет not no never neither nor cannot");
static DENYING_LAST: List = List::new("емес жоқ");
/// These deny a thing, but not the statement.
static TAKING_AWAY: List = List::new("без without");
/// These deny the whole statement.
static DENYING_ALL: List = List::new(
    "нельзя никто никого ничего никогда невозможно ешкім ешқашан ештеңе \
    none nobody nothing denied denies deny rejected",
);
const DENYING_VERBS: &[&str] = &["опроверг", "опровергн", "отрица", "отверг"];
/// After `не` these bound or praise and deny nothing: `не менее ста`.
static NO_DENIAL: List = List::new(
    "менее более меньше больше только раз просто исключено позднее позже ранее less more only later fewer",
);
/// Kazakh verbs deny by a syllable before their ending: its consonant is one of `м б п`, its vowel fits the ending.
const AFTER_DENYING: [&str; 2] = ["ды йды ған йтын ймыз ймын дық дым", "ді йді ген йтін йміз ймін дік дім"];

/// True when the words of any of `spans` deny something.
pub(super) fn denies(words: &Words, spans: &[Span]) -> bool {
    let inside = |at: usize, span: &Span| words.get(at).filter(|w| w.span.start < span.end);
    spans.iter().any(|span| {
        (words.position_at(span.start)..)
            .map_while(|at| inside(at, span).map(|word| (at, word)))
            .any(|(at, word)| is_denial(&word.key, inside(at + 1, span).map_or("", |next| &next.key)))
    })
}

fn is_denial(word: &str, next: &str) -> bool {
    let bounds = matches!(word, "не" | "not" | "no") && NO_DENIAL.has(next);
    let listed = [&DENYING_NEXT, &DENYING_LAST, &DENYING_ALL].iter().any(|list| list.has(word)) && !bounds;
    listed
        || is_short_not(word)
        || DENYING_VERBS.iter().any(|verb| word.starts_with(verb))
        || is_kazakh_denial(word)
}

/// "didn't".
fn is_short_not(word: &str) -> bool {
    word.ends_with("n't") || word.ends_with("n’t")
}

fn is_kazakh_denial(word: &str) -> bool {
    if !word.ends_with(['ы', 'і', 'н', 'з', 'к', 'м']) {
        return false;
    }
    let denies = |ending: &str, vowel: char| {
        let stem = word.strip_suffix(ending).and_then(|w| w.strip_suffix(vowel));
        stem.and_then(|w| w.strip_suffix(['м', 'б', 'п'])).is_some_and(|w| w.chars().count() >= 2)
    };
    AFTER_DENYING.iter().zip(['а', 'е']).any(|(endings, vowel)| endings.split(' ').any(|e| denies(e, vowel)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::facts::segments;
    use crate::text::language::detect;

    fn denied(text: &str) -> bool {
        let document = Document { text: text.to_owned(), language: detect(text), ..Document::default() };
        let words = Words::new(&document, &segments::find(&document));
        denies(&words, &[Span::new(0, text.len())])
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
            "Олар бармайды.",
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

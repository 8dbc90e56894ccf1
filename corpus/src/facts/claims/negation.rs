//! Whether a statement denies.

use super::super::list::List;
use super::super::words::Words;
use crate::text::Span;

static DENYING: List = List::new(
    "не ни нет нельзя никто никого никому ничего никогда никакой никакого никаких невозможно емес жоқ ешкім ешқашан ештеңе ешқандай \
    not no never neither nor cannot none nobody nothing denied denies deny rejected",
);
const DENYING_VERBS: &[&str] = &["опроверг", "отрица", "отверг", "отсутств", "lack", "fail"];
/// After `не` these bound or praise and deny nothing: `не менее ста`.
static NO_DENIAL: List = List::new(
    "менее более меньше больше только раз просто исключено позднее позже ранее less more only later fewer",
);
/// Kazakh verbs deny by a syllable before their ending: its consonant fits the letter before, its vowel the ending.
/// What begins the ending, with whatever follows; then whole endings.
const AFTER_DENYING: [&str; 2] = ["йды йтын йм йс ған дым дық", "йді йтін йм йс ген дім дік"];
const LAST_AFTER_DENYING: [&str; 2] = ["ды у", "ді у"];
/// Ends of Kazakh participles, which describe the noun behind them and deny nothing of the clause: `шешілмеген мәселелер`.
const PARTICIPLES: [&str; 4] = ["ған", "ген", "йтын", "йтін"];
/// Words behind a participle that make it a predicate.
static PREDICATE: List =
    List::new("еді екен емес болған болды болады болатын деді дейді деп сияқты секілді және да де");

/// True when the words of any of `spans` deny something.
pub(super) fn denies(words: &Words, spans: &[Span]) -> bool {
    let inside = |at: usize, span: &Span| words.get(at).filter(|w| w.span.start < span.end);
    spans.iter().any(|span| {
        (words.position_at(span.start)..)
            .map_while(|at| inside(at, span).map(|word| (at, word)))
            .any(|(at, word)| is_denial(&word.key, inside(at + 1, span).map_or("", |next| &next.key)))
    })
}

/// True when the folded `word`, with the `next` one behind it, denies something.
#[must_use]
pub fn is_denial(word: &str, next: &str) -> bool {
    let bounds = matches!(word, "не" | "not" | "no") && NO_DENIAL.has(next);
    (DENYING.has(word) && !bounds)
        || is_short_not(word)
        || DENYING_VERBS.iter().any(|verb| word.starts_with(verb))
        || is_kazakh_denial(word) && !describes(word, next)
}

/// True for a Kazakh participle before what it describes.
fn describes(word: &str, next: &str) -> bool {
    PARTICIPLES.iter().any(|end| word.ends_with(end)) && !next.is_empty() && !PREDICATE.has(next)
}

/// "didn't".
fn is_short_not(word: &str) -> bool {
    word.ends_with("n't") || word.ends_with("n’t")
}

fn is_kazakh_denial(word: &str) -> bool {
    let denies = |at: usize, side: usize| {
        let (_, ending) = word.split_at(at);
        let ending = ending.strip_prefix(['а', 'е']).unwrap_or_default();
        let begun = AFTER_DENYING[side].split(' ').any(|e| ending.starts_with(e));
        begun || LAST_AFTER_DENYING[side].split(' ').any(|e| e == ending)
    };
    let vowels = word.char_indices().filter(|(_, c)| matches!(c, 'а' | 'е'));
    let mut of_verbs = vowels.filter(|(at, _)| is_verb_before_denial(word.split_at(*at).0));
    of_verbs.any(|(at, vowel)| denies(at, usize::from(vowel == 'е')))
}

/// True for `алм`, but not for `қам` of `қамаған` or `водоп` of `водопады`.
fn is_verb_before_denial(word: &str) -> bool {
    let mut letters = word.chars().rev();
    let fits = match (letters.next(), letters.next()) {
        (Some('м'), Some(last)) => "аеыіоөуұүиярлй".contains(last),
        (Some('б'), Some(last)) => "мнңзж".contains(last),
        (Some('п'), Some(last)) => "птқксшчхфцщбгғд".contains(last),
        _ => false,
    };
    let count = word.chars().take(4).count();
    fits && (count > 3 || count == 3 && !"аеыіоөуұү".contains(word.chars().nth(1).unwrap_or_default()))
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
            "Жарияланбайтынын айтты.",
            "Хабарлама алмаған.",
            "Хабарлама алмаған екен.",
            "Свидетелей никаких.",
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
            "Екі адамды қамаған.",
            "Шешілмеген мәселелер көп.",
            "Водопады обмелели.",
            "No fewer than ten came.",
            "Notable people.",
        ] {
            assert!(!denied(text), "{text}");
        }
    }
}

//! Words and numbers of a text with their places.

use super::Span;
use super::normalise::{is_invisible, is_mark};

/// The words and numbers of `text` in order.
///
/// - A word is a run of letters and digits. Combining marks, soft hyphens and zero-width characters inside
///   belong to it, and so does an apostrophe between two letters (`don't`, `O’Brien`).
/// - A hyphen parts words: `ТЭЦ-1` is `ТЭЦ`, `1`, so that either half is found, and the whole as a phrase.
/// - A number keeps its inner point or comma (`3,5`, `15.01.2022`) and the spaces between its groups of
///   three digits (`20 000`). [`super::normalise::fold`] gives all spellings of a number one form.
///
/// Linear in the length of the text; every span starts and ends on a letter, digit or mark.
pub fn tokens(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(is_word_char)?;
        let tail = &text[start..];
        let len = number_len(tail).unwrap_or_else(|| word_len(tail));
        rest = start + len;
        Some(Span::new(start, rest))
    })
}

/// True for letters and digits. Faster for Latin and Cyrillic than the standard tables.
#[must_use]
pub fn is_word_char(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        'Ѐ'..='ҁ' | 'Ҋ'..='ӿ' => true,
        _ => c.is_alphanumeric(),
    }
}

/// Length in bytes of the word at the start of `text`, which starts with a letter or digit.
fn word_len(text: &str) -> usize {
    let mut end = 0;
    let mut after_apostrophe = false;
    for (at, c) in text.char_indices() {
        if is_word_char(c) || (is_mark(c) && !after_apostrophe) {
            end = at + c.len_utf8();
            after_apostrophe = false;
        } else if is_apostrophe(c) && end == at {
            after_apostrophe = true;
        } else if !is_invisible(c) {
            break;
        }
    }
    end
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// A number of groups goes on up to about so many bytes; what is longer is not read by anybody.
const LONGEST_NUMBER: usize = 40;

/// Length in bytes of the number at the start of `text`; `None` when letters follow (`4G`, `20k`).
fn number_len(text: &str) -> Option<usize> {
    let mut end = digits(text);
    let mut grouped = end <= 3;
    loop {
        let tail = &text[end..];
        let Some(separator) = tail.chars().next().filter(|_| end > 0) else { break };
        let inner = &tail[separator.len_utf8()..];
        let run = digits(inner);
        let joins = match separator {
            _ if end >= LONGEST_NUMBER => false,
            '.' | ',' => run > 0,
            ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => grouped && run == 3,
            _ => false,
        };
        if !joins {
            break;
        }
        grouped &= !matches!(separator, '.' | ',');
        end += separator.len_utf8() + run;
    }
    let letters_follow = text[end..].chars().next().is_some_and(|c| is_word_char(c) || is_mark(c));
    (end > 0 && !letters_follow).then_some(end)
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<&str> {
        tokens(text).map(|span| span.of(text)).collect()
    }

    #[test]
    fn a_hyphen_parts_words() {
        assert_eq!(words("ТЭЦ-1, горно-лыжный"), ["ТЭЦ", "1", "горно", "лыжный"]);
    }

    #[test]
    fn an_apostrophe_joins_letters_but_a_quotation_mark_does_not() {
        assert_eq!(words("'don't' O’Brien's d''un"), ["don't", "O’Brien's", "d", "un"]);
    }

    #[test]
    fn numbers_keep_groups_and_fractions() {
        assert_eq!(
            words("20 000 и 1\u{a0}250\u{a0}000, 3,5 %"),
            ["20 000", "и", "1\u{a0}250\u{a0}000", "3,5"]
        );
        assert_eq!(words("15.01.2022. Дальше"), ["15.01.2022", "Дальше"]);
    }

    #[test]
    fn groups_without_end_are_many_numbers() {
        let text = "1".to_owned() + &",111".repeat(50_000);
        assert!(tokens(&text).all(|number| number.len() < 2 * LONGEST_NUMBER));
        assert!(tokens(&text).count() > text.len() / (2 * LONGEST_NUMBER));
    }

    #[test]
    fn neighbouring_numbers_stay_apart() {
        assert_eq!(
            words("в 2022 225 дел, 4-5, 18:30, 7 12"),
            ["в", "2022", "225", "дел", "4", "5", "18", "30", "7", "12"]
        );
    }

    #[test]
    fn digits_glued_to_letters_are_one_word() {
        assert_eq!(words("4G А95 20km"), ["4G", "А95", "20km"]);
    }

    #[test]
    fn marks_and_invisible_characters_stay_inside() {
        assert_eq!(
            words("гор\u{ad}ный за\u{301}мок\u{200b} и\u{306}од"),
            ["гор\u{ad}ный", "за\u{301}мок", "и\u{306}од"]
        );
    }

    proptest! {
        #[test]
        fn spans_are_in_order_and_never_empty(text in "\\PC{0,40}|[0-9а-я ,.'\u{ad}\u{301}-]{0,40}") {
            let mut last = 0;
            for span in tokens(&text) {
                prop_assert!(span.start >= last && !span.of(&text).is_empty());
                last = span.end;
            }
        }

        #[test]
        fn every_letter_is_in_a_word(text in "[0-9а-яa-z ,.'\u{ad}\u{301}-]{0,40}") {
            let inside: usize = words(&text).iter().map(|w| w.chars().filter(|&c| is_word_char(c)).count()).sum();
            prop_assert_eq!(inside, text.chars().filter(|&c| is_word_char(c)).count());
        }
    }
}

//! One spelling for all spellings that a reader takes for the same word.

/// The word in the form in which words are compared.
///
/// Small letters; `ё` as `е`; letters composed (`и` + breve is `й`), other marks such as stress dropped, Latin letters
/// without their diacritics; soft hyphens and zero-width characters dropped; one apostrophe. A number loses the spaces and
/// commas between its groups of three digits and has a point before its fraction: `20 000` is `20000`, `3,5` is `3.5`.
///
/// Idempotent. Capital letters outside of the Latin, Greek and Cyrillic alphabets stay as they are: the standard
/// tables would cost 8 kB of a download.
#[must_use]
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    if is_number(word) {
        fold_number(word, &mut folded);
        return folded;
    }
    let is_plain = |c| matches!(c, 'а'..='я' | 'a'..='z');
    if word.chars().all(is_plain) {
        folded.push_str(word);
        return folded;
    }
    for c in word.chars().filter(|&c| !is_invisible(c)) {
        if is_mark(c) {
            let composed = folded.chars().next_back().and_then(|base| compose(base, c));
            if let Some(letter) = composed {
                folded.pop();
                folded.push(letter);
            }
        } else {
            folded.push(fold_char(c));
        }
    }
    folded
}

/// The small letter of a Latin, Greek or Cyrillic letter; any other character itself.
#[must_use]
#[inline]
pub fn lowercase(c: char) -> char {
    // Most letters of a text.
    if matches!(c, 'а'..='я' | ' '..='@' | 'a'..='z') { c } else { lowercase_of(c) }
}

fn lowercase_of(c: char) -> char {
    let step = match c {
        'А'..='Я' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'À'..='Ö' | 'Ø'..='Þ' => 32,
        'Ѐ'..='Џ' => 80,
        'Ӏ' => 15,
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ҁ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ' => {
            u32::from(c) & 1 ^ 1
        }
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ӂ'..='ӎ' => u32::from(c) & 1,
        _ => return c.to_ascii_lowercase(),
    };
    char::from_u32(u32::from(c) + step).unwrap_or(c)
}

/// The capital letter of a Latin, Greek or Cyrillic letter; any other character itself.
#[must_use]
pub fn uppercase(c: char) -> char {
    let before = |step| u32::from(c).checked_sub(step).and_then(char::from_u32);
    let capital = |step| before(step).filter(|&big| big != c && lowercase(big) == c);
    [32, 80, 15, 1].into_iter().find_map(capital).unwrap_or(c)
}

/// True when the word starts with a capital letter, as names and first words do.
#[must_use]
pub fn is_capitalised(word: &str) -> bool {
    word.chars().next().is_some_and(is_capital)
}

/// True for a capital letter of the Latin, Greek or Cyrillic alphabet.
#[must_use]
pub fn is_capital(c: char) -> bool {
    lowercase(c) != c
}

/// True for a small letter of the Latin, Greek or Cyrillic alphabet that has a capital.
#[must_use]
pub fn is_small(c: char) -> bool {
    uppercase(c) != c
}

/// True for characters that are drawn over the letter before them.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// True for characters that a reader cannot see: soft hyphen, zero-width space and joiners, marks of direction, byte order mark.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

fn fold_char(c: char) -> char {
    match lowercase(c) {
        'ё' | 'ѐ' => 'е',
        'ǵ' => 'g',
        'ѝ' => 'и',
        '’' | 'ʼ' => '\'',
        small @ 'ß'..='ſ' => without_diacritic(small),
        small => small,
    }
}

/// The letters U+00DF to U+017F without their diacritics.
const LATIN: &[u8; 161] = b"saaaaaaaceeeeiiiidnooooo\xf7ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooo\
rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

fn without_diacritic(c: char) -> char {
    let place = u32::from(c).wrapping_sub(0xdf) as usize;
    LATIN.get(place).map_or(c, |&letter| char::from(letter))
}

/// The one letter that a small letter and a mark make; `None` where the mark is only an ornament.
fn compose(base: char, mark: char) -> Option<char> {
    Some(match (base, mark) {
        ('и', '\u{306}') => 'й',
        ('у', '\u{306}') => 'ў',
        ('і', '\u{308}') => 'ї',
        // A Kazakh letter built by hand from the Russian one.
        ('г', '\u{335}'..='\u{336}') => 'ғ',
        ('к', '\u{321}'..='\u{322}' | '\u{326}'..='\u{329}') => 'қ',
        ('н', '\u{321}'..='\u{322}' | '\u{326}'..='\u{329}') => 'ң',
        ('у', '\u{335}'..='\u{336}') => 'ұ',
        _ => return None,
    })
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || is_separator(c))
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}')
}

/// A comma before exactly three digits parts thousands, unless the number starts with a zero: `0,125`.
fn fold_number(word: &str, folded: &mut String) {
    for (at, c) in word.char_indices() {
        match c {
            ',' if !parts_thousands(word, at) => folded.push('.'),
            '0'..='9' | '.' => folded.push(c),
            _ => {}
        }
    }
}

fn parts_thousands(word: &str, comma: usize) -> bool {
    let groups = word[comma..].split(',').skip(1);
    !word.starts_with('0')
        && comma <= 3 + word[..comma].rfind(',').map_or(0, |c| c + 1)
        && groups.into_iter().all(|g| g.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_letters_become_capital() {
        for c in "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіїєabcxyzéöřß7«".chars()
        {
            let standard: String = c.to_uppercase().collect();
            let expected = if c == 'ß' { c } else { standard.chars().next().unwrap() };
            assert_eq!(uppercase(c), expected);
            assert_eq!(is_small(c), expected != c);
        }
    }

    #[test]
    fn letters_become_small_in_three_languages() {
        assert_eq!(fold("ОДКБ"), "одкб");
        assert_eq!(fold("ҚАҢТАР ӘҒӨҰҮҺІ"), "қаңтар әғөұүһі");
        assert_eq!(fold("QAZAQSTAN"), "qazaqstan");
    }

    #[test]
    fn yo_is_e_in_every_spelling() {
        assert_eq!(fold("Ёлка"), fold("елка"));
        assert_eq!(fold("е\u{308}лка"), "елка");
    }

    #[test]
    fn letters_are_composed_and_stress_is_dropped() {
        assert_eq!(fold("И\u{306}од"), "йод");
        assert_eq!(fold("за\u{301}мок"), "замок");
        assert_eq!(fold("к\u{326}ала"), "қала");
    }

    #[test]
    fn what_cannot_be_seen_is_dropped() {
        assert_eq!(fold("го\u{ad}род\u{200b}\u{feff}"), "город");
    }

    #[test]
    fn latin_letters_lose_their_diacritics() {
        assert_eq!(fold("Café"), "cafe");
        assert_eq!(fold("Cafe\u{301}"), "cafe");
        assert_eq!(fold("Şañğı Žižek ÷ Øre"), "sangi zizek ÷ ore");
    }

    #[test]
    fn the_table_of_latin_letters_is_in_step() {
        for (letter, plain) in
            [('ÿ', 'y'), ('ā', 'a'), ('ĳ', 'i'), ('ŋ', 'n'), ('ŕ', 'r'), ('ŵ', 'w'), ('ž', 'z')]
        {
            assert_eq!(without_diacritic(letter), plain, "{letter}");
        }
    }

    #[test]
    fn a_number_has_one_form() {
        for spelling in ["20 000", "20\u{a0}000", "20,000", "20000"] {
            assert_eq!(fold(spelling), "20000");
        }
        assert_eq!(fold("3,5"), "3.5");
        assert_eq!(fold("0,125"), "0.125");
        assert_eq!(fold("1,250,000"), "1250000");
    }

    #[test]
    fn small_letters_agree_with_the_standard() {
        for c in ('\0'..='\u{52f}').chain('\u{1e00}'..='\u{1eff}') {
            let known = !matches!(c, 'Ͱ'..='Ώ' | 'Ϗ'..='Ͽ' | 'ƀ'..='ʯ' | 'ſ' | 'İ' | 'Ÿ' | 'ẞ');
            let standard: String = c.to_lowercase().collect();
            assert!(!known || standard == lowercase(c).to_string(), "{c} {:x}", u32::from(c));
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(word in "\\PC{0,20}|[0-9,. ]{0,12}|[А-Яа-яІқ\u{300}-\u{338}\u{ad}]{0,12}") {
            let once = fold(&word);
            prop_assert_eq!(fold(&once), once);
        }
    }
}

//! Words typed in another alphabet or keyboard layout.
//!
//! Each function maps a folded word to a form in which a slip and what was meant meet. To find what a slip meant,
//! compare the form of the query's word with the same form of every word of the corpus. From safe to bold:
//! [`one_script`], [`russian_letters`], [`layouts`], [`skeleton`].

/// The word with look-alike letters of the other alphabet replaced, so that it is all Cyrillic or all Latin:
/// `тoкaeв` with Latin `o`, `a`, `e` becomes all Cyrillic. A word of one alphabet stays as it is.
#[must_use]
pub fn one_script(word: &str) -> String {
    let latin = word.chars().filter(char::is_ascii_lowercase).count();
    let cyrillic = word.chars().filter(|c| ('а'..='ӿ').contains(c)).count();
    if latin == 0 || cyrillic == 0 {
        return word.to_owned();
    }
    let (from, to) =
        if cyrillic >= latin { (LOOK_LATIN, LOOK_CYRILLIC) } else { (LOOK_CYRILLIC, LOOK_LATIN) };
    word.chars().map(|c| translate(c, from, to)).collect()
}

const LOOK_LATIN: &str = "aeopcyxkmthbih";
const LOOK_CYRILLIC: &str = "аеорсухкмтнвіһ";

/// The word with Kazakh letters replaced by the Russian ones that are typed in their stead: `қаңтар` is `кантар`.
/// Merges fewer than one in a hundred Kazakh words with another.
#[must_use]
pub fn russian_letters(word: &str) -> String {
    word.chars().map(|c| translate(c, "әғқңөұүһіəɵ", "агкноуухиао")).collect()
}

/// What was meant if `typed` was typed in the wrong keyboard layout, folded or not: the same keys in the other layouts.
///
/// Signs are letters in another layout (`,` is `б`), so give the whole run between two spaces, not a token.
/// Latin keys give a Russian reading, and a Kazakh one where they hold a key of the Kazakh number row;
/// Cyrillic ones give an English reading. Empty when no key differs.
#[must_use]
pub fn layouts(typed: &str) -> Vec<String> {
    let typed: String = typed.chars().map(super::normalise::lowercase).collect();
    let read = |from, to| typed.chars().map(|c| translate(c, from, to)).collect::<String>();
    let mut readings =
        vec![read(LATIN_KEYS, RUSSIAN_KEYS), read(NUMBER_ROW, KAZAKH_ROW), read(RUSSIAN_KEYS, LATIN_KEYS)];
    readings[1] = readings[1].chars().map(|c| translate(c, LATIN_KEYS, RUSSIAN_KEYS)).collect();
    if !typed.contains(|c: char| c.is_ascii_lowercase()) {
        readings.drain(..2);
    }
    readings.dedup();
    readings.retain(|reading| *reading != typed);
    readings
}

/// Letters and, after them, what the keys of signs give with the shift key.
const LATIN_KEYS: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`{}:\"<>~";
const RUSSIAN_KEYS: &str = "йцукенгшщзхъфывапролджэячсмитьбюехъжэбюе";
const NUMBER_ROW: &str = "2345890-=@#$%*()_+";
const KAZAKH_ROW: &str = "әіңғүұқөһәіңғүұқөһ";

/// The consonants and vowels of a word in a plain Latin alphabet in which transliterations meet:
/// `токаев`, `tokaev`, `tokayev` and `toqaev` all give `tokaev`, and `қазақстан` meets `qazaqstan`.
/// Merges about four words in a hundred with another: a last resort, to be told to the reader.
#[must_use]
pub fn skeleton(word: &str) -> String {
    let mut latin = String::with_capacity(word.len());
    for c in word.chars() {
        match CYRILLIC.chars().position(|known| known == c) {
            Some(at) => latin.push_str(ROMAN.get(at).copied().unwrap_or_default()),
            None => latin.push(c),
        }
    }
    for (spelling, letter) in DIGRAPHS {
        if latin.contains(spelling) {
            latin = latin.replace(spelling, letter);
        }
    }
    without_glides(&with_plain_e(&latin))
}

/// `e` for the `yo` that stands for `ё` after a consonant: `fyodor`.
fn with_plain_e(latin: &str) -> String {
    let mut plain = String::with_capacity(latin.len());
    for c in latin.chars() {
        let stem = plain.strip_suffix('y').filter(|stem| c == 'o' && stem.ends_with(|c| !is_vowel(c)));
        match stem.map(str::len) {
            Some(end) => {
                plain.truncate(end);
                plain.push('e');
            }
            None => plain.push(c),
        }
    }
    plain
}

/// One letter for one sound; `i` between two vowels or before `e` left out, and so are doubled letters.
fn without_glides(latin: &str) -> String {
    let letters: Vec<char> = latin.chars().map(|c| translate(c, "qcywCSJ", "kkivcsj")).collect();
    let mut bare = String::with_capacity(latin.len());
    for (at, &c) in letters.iter().enumerate() {
        let next = letters.get(at + 1).copied().unwrap_or_default();
        let glide = c == 'i' && (next == 'e' || bare.ends_with(is_vowel) && is_vowel(next));
        if !glide && !bare.ends_with(c) {
            bare.push(c);
        }
    }
    bare
}

const CYRILLIC: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіəɵ";
const ROMAN: [&str; 43] = [
    "a", "b", "v", "g", "d", "e", "J", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
    "h", "ts", "C", "S", "S", "", "i", "", "e", "iu", "ia", "a", "g", "k", "n", "o", "u", "u", "h", "i", "a",
    "o",
];

/// Spellings of one sound, longer ones first, and the apostrophe that stands for `ь`; capital letters keep a sound apart from the letter `c`, `s` or `j` until the end.
const DIGRAPHS: [(&str, &str); 14] = [
    ("'", ""),
    ("dzh", "dJ"),
    ("shch", "S"),
    ("sch", "S"),
    ("tch", "C"),
    ("sh", "S"),
    ("ch", "C"),
    ("zh", "J"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("ck", "k"),
    ("tz", "ts"),
    ("x", "ks"),
];

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The first of `to` where `c` stands in `from`; `c` itself where it does not.
fn translate(c: char, from: &str, to: &str) -> char {
    from.chars().position(|f| f == c).and_then(|at| to.chars().nth(at)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn look_alike_letters_become_one_alphabet() {
        assert_eq!(one_script("мoст"), "мост");
        assert_eq!(one_script("brоwn"), "brown");
        assert_eq!(one_script("мост"), "мост");
    }

    #[test]
    fn kazakh_letters_meet_the_russian_ones() {
        assert_eq!(russian_letters("көпір"), "копир");
        assert_eq!(russian_letters("копир"), "копир");
    }

    #[test]
    fn the_other_keyboard_layouts_are_read() {
        assert_eq!(layouts("vjcn"), ["мост"]);
        assert_eq!(layouts(",tktt"), ["белее"]);
        assert_eq!(layouts("r-gsh"), ["к-пыр", "көпыр"]);
        assert_eq!(layouts("икшпре"), ["bright"]);
        assert!(layouts("2022").is_empty());
    }

    #[test]
    fn kazakh_words_typed_on_latin_keys_are_read() {
        for (typed, meant) in [
            ("0jyf0", "қонақ"),
            ("9k0fy", "ұлқан"),
            ("3k3v", "ілім"),
            ("c2ktv", "сәлем"),
            ("nt43p", "теңіз"),
            ("fe5fy", "ауған"),
            ("r8y", "күн"),
            ("-vsh", "өмыр"),
            ("ue=fh", "гуһар"),
            ("%fksv", "ғалым"),
        ] {
            assert!(layouts(typed).contains(&meant.to_owned()), "{typed} {:?}", layouts(typed));
        }
    }

    #[test]
    fn capitals_on_the_keys_of_signs_are_read() {
        assert_eq!(layouts("{fkdf"), ["халва"]);
        assert_eq!(layouts(":tyz"), ["женя"]);
        assert_eq!(layouts("<fpfh"), ["базар"]);
    }

    #[test]
    fn what_cannot_be_seen_makes_no_difference() {
        use crate::text::normalise::fold;
        for typed in
            ["ай\u{ad}на", "а\u{200b}йна", "\u{feff}айна", "аи\u{306}на", "айна\u{200e}", "а\u{301}йна"]
        {
            assert_eq!(fold(typed), "айна", "{typed:?}");
        }
        assert_eq!(fold("Е\u{308}лка"), "елка");
        assert_eq!(fold("Ёлка"), "елка");
    }

    #[test]
    fn letters_that_only_look_kazakh_meet_the_kazakh_ones() {
        for (typed, meant) in [("мəселе", "мәселе"), ("ɵзен", "өзен"), ("көпip", "көпір"), ("қaлa", "қала")]
        {
            let typed = one_script(typed);
            assert_eq!(russian_letters(&typed), russian_letters(meant), "{typed}");
            assert_eq!(skeleton(&typed), skeleton(meant), "{typed}");
        }
    }

    #[test]
    fn kazakh_latin_of_every_reform_meets_cyrillic() {
        use crate::text::normalise::fold;
        for (latin, cyrillic) in [
            ("Köpır", "көпір"),
            ("köpir", "көпір"),
            ("şañyraq", "шаңырақ"),
            ("shan'yraq", "шаңырақ"),
            ("jūldyz", "жұлдыз"),
            ("zhuldyz", "жұлдыз"),
            ("ğalym", "ғалым"),
            ("ǵalym", "ғалым"),
            ("ghalym", "ғалым"),
            ("äuejai", "әуежай"),
            ("üiırme", "үйірме"),
            ("qazy", "қазы"),
            ("kazy", "қазы"),
        ] {
            assert_eq!(skeleton(&fold(latin)), skeleton(&fold(cyrillic)), "{latin}");
        }
    }

    #[test]
    fn russian_names_in_latin_letters_meet_cyrillic() {
        use crate::text::normalise::fold;
        for (latin, cyrillic) in [
            ("Fyodor", "Фёдор"),
            ("Artyom", "Артём"),
            ("Solov'ev", "Соловьёв"),
            ("Solovyov", "Соловьёв"),
            ("Il’in", "Ильин"),
            ("Tatyana", "Татьяна"),
            ("Chaykovskiy", "Чайковский"),
            ("Tchaikovsky", "Чайковский"),
            ("Yelena", "Елена"),
            ("Alexey", "Алексей"),
            ("Khrustalyov", "Хрусталёв"),
            ("Shcherbina", "Щербина"),
            ("Tsvetkov", "Цветков"),
            ("Yuriy", "Юрий"),
            ("Dzhamilya", "Джамиля"),
            ("Krasnyy", "Красный"),
        ] {
            assert_eq!(skeleton(&fold(latin)), skeleton(&fold(cyrillic)), "{latin}");
        }
    }

    #[test]
    fn transliterations_share_a_skeleton() {
        for (russian, latin) in [
            ("сергей", "sergey"),
            ("майор", "mayor"),
            ("юлия", "yuliya"),
            ("щукин", "shchukin"),
            ("ержан", "yerzhan"),
            ("воробьев", "vorobyev"),
        ] {
            assert_eq!(skeleton(russian), skeleton(latin), "{russian}");
        }
        assert_eq!(skeleton("қонақ"), skeleton("qonaq"));
    }

    #[test]
    fn tables_are_in_step() {
        assert_eq!(CYRILLIC.chars().count(), ROMAN.len());
        for (from, to) in [(LOOK_LATIN, LOOK_CYRILLIC), (LATIN_KEYS, RUSSIAN_KEYS), (NUMBER_ROW, KAZAKH_ROW)]
        {
            assert_eq!(from.chars().count(), to.chars().count());
        }
    }

    proptest! {
        #[test]
        fn every_form_is_its_own_form(word in "[a-zа-яәғқңөұүһі]{0,12}|\\PC{0,12}") {
            let word = crate::text::normalise::fold(&word);
            prop_assert_eq!(russian_letters(&russian_letters(&word)), russian_letters(&word));
            prop_assert_eq!(one_script(&one_script(&word)), one_script(&word));
            let _ = (layouts(&word), skeleton(&word));
        }
    }
}

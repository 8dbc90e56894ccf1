//! Kazakh: every legal way to take the endings off a word.
//!
//! Endings follow each other in a fixed order: a noun takes plural, possessive, case, person; a verb takes voice,
//! negation, tense, person, and its participles go on as nouns. Each ending agrees with what stands before it in
//! vowel harmony and in the voice of its first consonant. Both are checked, so that few false readings come out;
//! which of the legal ones is right only other words can tell ([`super::Families`]).

use super::Candidate;
use super::kazakh_endings::{GROUPS, Group, Slot};

/// Letters of the longest word that is taken apart; longer ones are no words.
const LONGEST: usize = 40;

/// Frequent stems of a consonant and a vowel; other stems of two letters start with the vowel.
const OPEN_STEMS: [&str; 5] = ["де", "су", "ту", "жу", "қу"];

/// Verbs in -л whose converb is drawn together: `боп` is `болып`.
const SHORT_CONVERBS: [(&str, &str); 6] =
    [("боп", "бол-"), ("кеп", "кел-"), ("ап", "ал-"), ("сап", "сал-"), ("қып", "қыл-"), ("қап", "қал-")];

/// Every stem that a folded word may have, the word itself first: as a noun, and as the command of a verb. The stem of a verb ends in a hyphen,
/// for a noun and a verb that look alike are different words: `ат` (horse, name) and `ат-` (to shoot).
pub(super) fn candidates(word: &str) -> Vec<Candidate> {
    let mut found = vec![word.to_owned(), [word, "-"].concat()];
    found.extend(SHORT_CONVERBS.iter().filter(|short| short.0 == word).map(|short| short.1.to_owned()));
    if word.chars().count() <= LONGEST {
        strip(word, Slot::Word, Kind::Noun, &mut found);
    }
    found.into_iter().map(|key| Candidate { key, weight: 10 }).collect()
}

/// The shortest stem of a noun with four letters or more; the word itself where there is none.
pub(super) fn stem(word: &str) -> String {
    let nouns = candidates(word).into_iter().map(|candidate| candidate.key).filter(|key| !key.ends_with('-'));
    let long = nouns.filter(|key| key.chars().count() >= 4);
    long.min_by_key(String::len).unwrap_or_else(|| word.to_owned())
}

/// What remains after the endings taken off so far.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Noun,
    Verb,
}

/// Takes off every ending that may stand last below `slot`, and goes on with what remains.
fn strip(word: &str, slot: Slot, kind: Kind, found: &mut Vec<String>) {
    for group in GROUPS.iter().filter(|group| group.slot < slot) {
        if kind == Kind::Noun && group.slot <= Slot::Negation {
            continue;
        }
        let verbal = kind == Kind::Verb || matches!(group.slot, Slot::Participle | Slot::Finite);
        let kind = if verbal { Kind::Verb } else { Kind::Noun };
        for ending in group.endings {
            if let Some(rest) = word.strip_suffix(ending)
                && fits(rest, ending, group)
            {
                for stem in restored(rest, ending, group) {
                    add(&stem, group.then, kind, found);
                }
            }
        }
    }
}

fn add(stem: &str, slot: Slot, kind: Kind, found: &mut Vec<String>) {
    let key = if kind == Kind::Verb { [stem, "-"].concat() } else { stem.to_owned() };
    if !found.contains(&key) {
        found.push(key);
        strip(stem, slot, kind, found);
    }
}

/// True when `ending` may follow `rest`.
fn fits(rest: &str, ending: &str, group: &Group) -> bool {
    let (Some(last), Some(first)) = (rest.chars().next_back(), ending.chars().next()) else { return false };
    // The glide in `ю` and `я` belongs to the stem.
    (is_long_enough(rest) || ending.starts_with(['ю', 'я']) && rest.chars().nth(1).is_some())
        && (if group.after.is_empty() { joins(last, first) } else { group.after.contains(last) })
        && (group.invariable || harmonises(rest, ending))
}

/// True for three letters with a vowel among them, and for two like `ал`, `ет`.
fn is_long_enough(stem: &str) -> bool {
    let mut letters = stem.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(_), Some(_), Some(_)) => stem.contains(is_vowel),
        (Some(first), Some(second), None) => {
            (is_vowel(first) && !is_vowel(second)) || OPEN_STEMS.contains(&stem)
        }
        _ => false,
    }
}

/// True when a consonant ending agrees in voice with the letter before it, and a vowel stands after a consonant.
fn joins(last: char, first: char) -> bool {
    match first {
        'т' | 'қ' | 'к' | 'п' => is_voiceless(last),
        'л' => is_vowel(last) || matches!(last, 'р' | 'й' | 'у' | 'л'),
        'н' | 'м' | 'д' | 'ғ' | 'г' | 'б' => !is_voiceless(last),
        'й' => is_vowel(last),
        'а' | 'е' | 'ы' | 'і' => !is_vowel(last) || matches!(last, 'у' | 'и'),
        _ => true,
    }
}

fn harmonises(rest: &str, ending: &str) -> bool {
    let back = |c: char| match c {
        'а' | 'о' | 'ұ' | 'ы' | 'я' => Some(true),
        'ә' | 'е' | 'ө' | 'ү' | 'і' | 'э' => Some(false),
        _ => None,
    };
    let before = rest.chars().rev().find_map(back);
    let after = ending.chars().find_map(back);
    // Surnames such as those in `-баев` keep the vowels of what is Kazakh in them.
    before.is_none() || after.is_none() || before == after || rest.ends_with("аев")
}

/// The stems that become `rest` before `ending`: voice lost between vowels comes back, and so does a vowel that fell out.
fn restored(rest: &str, ending: &str, group: &Group) -> Vec<String> {
    let mut stems = Vec::new();
    let before_vowel = ending.starts_with(is_vowel);
    if ending.starts_with('и') || (ending.starts_with('у') && !rest.ends_with(is_vowel)) {
        stems.extend(["ы", "і"].iter().filter(|v| harmonises(rest, v)).map(|v| [rest, v].concat()));
    }
    if ending.starts_with('и') {
        return stems;
    }
    if ending.starts_with(['ю', 'я']) {
        return vec![[rest, "й"].concat()];
    }
    match rest.chars().next_back() {
        Some('у') if ending.starts_with(['ы', 'і']) => stems.push(replaced(rest, "п")),
        Some('б') if before_vowel => stems.push(replaced(rest, "п")),
        Some('г') if before_vowel => stems.push(replaced(rest, "к")),
        Some('ғ') if before_vowel => return vec![replaced(rest, "қ")],
        _ => {}
    }
    if before_vowel && group.slot == Slot::Possessive {
        stems.extend(with_vowel(rest));
    }
    stems.push(rest.to_owned());
    stems
}

fn replaced(rest: &str, last: &str) -> String {
    let mut stem = rest.to_owned();
    stem.pop();
    stem + last
}

/// `орн` before a vowel is `орын`.
fn with_vowel(rest: &str) -> Option<String> {
    let mut letters = rest.chars().rev();
    let (last, before) = (letters.next()?, letters.next()?);
    let falls =
        matches!(last, 'н' | 'м' | 'л' | 'р' | 'з' | 'қ' | 'к' | 'п') && !is_vowel(before) && before != last;
    let vowel = if harmonises(rest, "ы") { 'ы' } else { 'і' };
    falls.then(|| {
        let mut stem = rest.to_owned();
        stem.pop();
        stem.push(vowel);
        stem.push(last);
        stem
    })
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'а' | 'ә' | 'е' | 'и' | 'о' | 'ө' | 'у' | 'ұ' | 'ү' | 'ы' | 'і' | 'э' | 'ю' | 'я')
}

fn is_voiceless(c: char) -> bool {
    matches!(
        c,
        'п' | 'т'
            | 'к'
            | 'қ'
            | 'с'
            | 'ш'
            | 'щ'
            | 'ф'
            | 'х'
            | 'ц'
            | 'ч'
            | 'һ'
            | 'б'
            | 'в'
            | 'г'
            | 'ғ'
            | 'д'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys(word: &str) -> Vec<String> {
        candidates(word).into_iter().map(|candidate| candidate.key).collect()
    }

    fn proposes(word: &str, stem: &str) {
        assert!(keys(word).iter().any(|key| key == stem), "{word}: {:?}", keys(word));
    }

    #[test]
    fn nouns_lose_plural_possessive_case_and_person() {
        proposes("балаларымыздың", "бала");
        proposes("мектептегілерге", "мектеп");
        proposes("қаласында", "қала");
        proposes("студентпін", "студент");
    }

    #[test]
    fn consonants_and_vowels_come_back() {
        proposes("кітабына", "кітап");
        proposes("жүрегім", "жүрек");
        proposes("орнында", "орын");
        proposes("оқиды", "оқы-");
        proposes("оқу", "оқы-");
    }

    #[test]
    fn verbs_lose_voice_negation_tense_and_person() {
        proposes("барамын", "бар-");
        proposes("жазылмағандардың", "жаз-");
        proposes("келгенде", "кел-");
        proposes("айтып", "айт-");
        proposes("шығады", "шық-");
        proposes("тауып", "тап-");
    }

    #[test]
    fn glides_are_one_letter_with_the_vowel_after_them() {
        proposes("құюға", "құй-");
        proposes("жаяды", "жай-");
    }

    #[test]
    fn commands_and_drawn_together_converbs_are_verbs() {
        proposes("бар", "бар-");
        proposes("барма", "бар-");
        proposes("кеп", "кел-");
    }

    #[test]
    fn ordinals_lead_to_their_number() {
        proposes("алтыншы", "алты");
        proposes("төртінші", "төрт");
    }

    #[test]
    fn surnames_of_russian_make_keep_kazakh_vowels() {
        proposes("сәрсенбаевтың", "сәрсенбаев");
        proposes("сәрсенбаевқа", "сәрсенбаев");
    }

    #[test]
    fn endings_must_agree() {
        assert!(!keys("таулер").contains(&"тау".to_owned()));
        assert!(!keys("аттан").contains(&"атт".to_owned()));
    }

    proptest! {
        #[test]
        fn every_stem_is_a_word_and_none_comes_twice(word in "[а-яәғқңөұүһі]{0,18}") {
            let found = keys(&word);
            let mut distinct = found.clone();
            distinct.sort();
            distinct.dedup();
            prop_assert_eq!(distinct.len(), found.len());
            prop_assert!(found.len() < 200);
        }
    }
}

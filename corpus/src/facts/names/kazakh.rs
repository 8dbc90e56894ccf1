//! Suffixes of Kazakh names: from a form to the names that it may come from.

/// Case suffixes and their kin, longer ones first; `after_vowel` and the class of the last sound decide
/// which of them are legal.
const SUFFIXES: &[&str] = &[
    "ндағы",
    "ндегі",
    "нда",
    "нде",
    "на",
    "не",
    "дағы",
    "дегі",
    "тағы",
    "тегі",
    "ның",
    "нің",
    "дың",
    "дің",
    "тың",
    "тің",
    "дан",
    "ден",
    "тан",
    "тен",
    "нан",
    "нен",
    "мен",
    "бен",
    "пен",
    "ға",
    "ге",
    "қа",
    "ке",
    "ды",
    "ді",
    "ты",
    "ті",
    "ны",
    "ні",
    "да",
    "де",
    "та",
    "те",
];

const BACK: &str = "аоұыуя";
const FRONT: &str = "әеөүіиэ";
const VOICELESS: &str = "пфкқтсшщчцхһ";

/// `form` without each suffix that it may legally carry, the longest suffix first; then the form itself.
pub(super) fn bare_forms(form: &str) -> Vec<&str> {
    let stripped = SUFFIXES.iter().filter_map(|s| form.strip_suffix(s).filter(|stem| is_legal(stem, s)));
    stripped.chain([form]).collect()
}

/// True when vowel harmony and the last sound of `stem` allow `suffix`.
fn is_legal(stem: &str, suffix: &str) -> bool {
    let possessive =
        !["ндағы", "ндегі", "нда", "нде", "на", "не"].contains(&suffix) || stem.ends_with(['ы', 'і']);
    possessive && stem.chars().count() >= 3 && in_harmony(stem, suffix) && sounds_agree(stem, suffix)
}

fn in_harmony(stem: &str, suffix: &str) -> bool {
    let front = |text: &str| {
        text.chars().rev().find_map(|c| match c {
            _ if BACK.contains(c) => Some(false),
            _ if FRONT.contains(c) => Some(true),
            _ => None,
        })
    };
    ["мен", "бен", "пен"].contains(&suffix)
        || front(stem).is_none()
        || front(suffix).is_none()
        || stem.ends_with("ев")
        || stem.ends_with("ов")
        || stem.ends_with('и')
        || front(stem) == front(suffix)
}

fn sounds_agree(stem: &str, suffix: &str) -> bool {
    let (Some(last), Some(first)) = (stem.chars().last(), suffix.chars().next()) else { return false };
    let vowel = BACK.contains(last) || FRONT.contains(last);
    match first {
        'т' | 'қ' | 'к' | 'п' => VOICELESS.contains(last) || "бвгд".contains(last),
        'н' => vowel || "мнң".contains(last),
        _ => !VOICELESS.contains(last),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_suffixes_come_off() {
        for (form, bare) in [
            ("Дулатовтың", "Дулатов"),
            ("Тұрсынқалида", "Тұрсынқали"),
            ("Берлинге", "Берлин"),
            ("Алатаудан", "Алатау"),
            ("Сәрсенбайға", "Сәрсенбай"),
            ("Серовпен", "Серов"),
        ] {
            assert!(bare_forms(form).contains(&bare), "{form}: {:?}", bare_forms(form));
        }
    }

    #[test]
    fn a_suffix_against_harmony_stays() {
        assert_eq!(bare_forms("Бектемірға"), ["Бектемірға"]);
    }
}

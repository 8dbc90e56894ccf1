//! Which language a text is in: letters, frequent short words and endings.

use super::normalise::{fold, lowercase};
use super::tokens::{is_word_char, tokens};

/// A language of the corpus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Russian.
    Russian,
    /// Kazakh, in Cyrillic letters.
    Kazakh,
    /// English.
    English,
    /// None of the three, or too little text to tell.
    #[default]
    Unknown,
}

impl Language {
    /// ISO 639 code; `und` when unknown.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Russian => "ru",
            Self::Kazakh => "kk",
            Self::English => "en",
            Self::Unknown => "und",
        }
    }

    /// The language of an ISO 639-1 code, in any case; `Unknown` for all others.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code.to_ascii_lowercase().as_str() {
            "ru" => Self::Russian,
            "kk" => Self::Kazakh,
            "en" => Self::English,
            _ => Self::Unknown,
        }
    }
}

/// Letters of Kazakh that Russian does not have.
const KAZAKH_LETTERS: &str = "әғқңөұүһі";

/// Letters that native Kazakh words do without.
const RUSSIAN_LETTERS: &str = "вфцчщъьэ";

/// Letters of other Cyrillic alphabets.
const OTHER_LETTERS: &str = "їєґўђћџњљѓќ";

/// Frequent Kazakh words that have none of the Kazakh letters.
const KAZAKH_WORDS: &[&str] = &[
    "мен",
    "пен",
    "бен",
    "ол",
    "осы",
    "сол",
    "сондай",
    "деп",
    "деген",
    "еди",
    "екен",
    "емес",
    "бар",
    "болды",
    "болып",
    "болатын",
    "болады",
    "бойынша",
    "кейин",
    "туралы",
    "алып",
    "берди",
    "келди",
    "барып",
    "жылы",
    "адам",
    "адамдар",
    "тек",
    "те",
    "да",
    "де",
    "оны",
    "бирак",
    "арасында",
    "керек",
    "жатыр",
    "отыр",
    "енди",
    "бала",
    "ел",
    "жер",
    "жана",
    "саны",
    "дейди",
    "жене",
];

/// Frequent Russian words; none is a frequent Kazakh word.
const RUSSIAN_WORDS: &[&str] = &[
    "и",
    "в",
    "не",
    "на",
    "что",
    "с",
    "по",
    "как",
    "это",
    "за",
    "из",
    "о",
    "от",
    "у",
    "к",
    "но",
    "для",
    "то",
    "он",
    "она",
    "они",
    "его",
    "ее",
    "их",
    "был",
    "была",
    "было",
    "были",
    "все",
    "а",
    "до",
    "же",
    "или",
    "бы",
    "при",
    "так",
    "под",
    "после",
    "также",
    "если",
    "когда",
    "где",
    "мы",
    "я",
    "только",
    "может",
    "уже",
    "есть",
    "года",
    "году",
    "который",
    "со",
    "об",
    "без",
    "над",
    "между",
];

/// Endings of Kazakh words that have none of the Kazakh letters.
const KAZAKH_ENDINGS: &[&str] = &[
    "лар", "лер", "дар", "дер", "тар", "тер", "лары", "дары", "тары", "ында", "нда", "нде", "ынан", "нан",
    "нен", "ымыз", "ады", "еди", "йды", "дан", "ден", "тан", "тен", "ды", "ты", "ып", "сы", "дай", "дей",
    "лык", "дык", "шы", "мен", "пен", "ай", "ыс", "ге", "ке", "ка",
];

/// Endings of Russian words.
const RUSSIAN_ENDINGS: &[&str] = &[
    "ого", "его", "ому", "ему", "ыми", "ими", "ать", "ять", "ить", "еть", "ться", "тся", "ение", "ения",
    "ании", "ость", "ости", "ский", "ской", "ских", "ные", "ной", "ных", "ный", "ый", "ий", "ая", "ое", "ые",
    "ие", "ую", "юю", "ов", "ев", "ами", "ями", "ах", "ях", "ом", "ем", "ет", "ит", "ют", "ут", "ал", "ала",
    "али", "ило", "или", "ия", "ии", "ию", "ок", "ки", "ны", "но", "ло", "ли", "ла",
];

/// The language of `text`: the script of most letters, and for Cyrillic the sum of what each word's letters,
/// ending and frequency tell. Cyrillic without a sign of either language is taken for Russian.
#[must_use]
pub fn detect(text: &str) -> Language {
    let scripts = Scripts::of(text);
    if scripts.cyrillic >= scripts.latin.max(1) {
        return if scripts.other * 2 > scripts.cyrillic { Language::Unknown } else { detect_cyrillic(text) };
    }
    let foreign = scripts.accented * 20 > scripts.latin;
    if scripts.latin > scripts.other && !foreign { Language::English } else { Language::Unknown }
}

/// Numbers of letters by alphabet.
#[derive(Default)]
struct Scripts {
    latin: usize,
    /// Latin letters that English does not have.
    accented: usize,
    cyrillic: usize,
    /// Letters of other alphabets; a letter of another Cyrillic alphabet counts tenfold, for it is rare in its own text.
    other: usize,
}

impl Scripts {
    fn of(text: &str) -> Self {
        let mut found = Self::default();
        for c in text.chars() {
            match c {
                'a'..='z' | 'A'..='Z' => found.latin += 1,
                'À'..='ɏ' => {
                    found.latin += 1;
                    found.accented += 1;
                }
                'Ѐ'..='ӿ' => {
                    found.cyrillic += 1;
                    found.other += if OTHER_LETTERS.contains(lowercase(c)) { 10 } else { 0 };
                }
                _ if c > 'ӿ' && is_word_char(c) => found.other += 1,
                _ => {}
            }
        }
        found
    }
}

fn detect_cyrillic(text: &str) -> Language {
    let kazakh: i32 = tokens(text).map(|word| evidence(&fold(word.of(text)))).sum();
    if kazakh > 0 { Language::Kazakh } else { Language::Russian }
}

/// What a folded word tells: above zero for Kazakh, below for Russian.
fn evidence(word: &str) -> i32 {
    let has = |letters: &str| word.chars().any(|c| letters.contains(c));
    let ends = |endings: &[&str]| endings.iter().any(|e| word.len() > e.len() + 2 && word.ends_with(e));
    let weigh = |kazakh: bool, russian: bool, weight: i32| (i32::from(kazakh) - i32::from(russian)) * weight;
    weigh(has(KAZAKH_LETTERS), has(RUSSIAN_LETTERS), 1)
        + weigh(has(KAZAKH_LETTERS), false, 3)
        + weigh(KAZAKH_WORDS.contains(&word), RUSSIAN_WORDS.contains(&word), 2)
        + weigh(ends(KAZAKH_ENDINGS), ends(RUSSIAN_ENDINGS), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_languages_are_told_apart() {
        assert_eq!(detect("Вчера в городе открыли новый мост."), Language::Russian);
        assert_eq!(detect("Кеше қалада жаңа көпір ашылды."), Language::Kazakh);
        assert_eq!(detect("A new bridge was opened yesterday."), Language::English);
    }

    #[test]
    fn a_foreign_name_does_not_change_the_language() {
        assert_eq!(detect("Компания Big River построила в Өскемене завод"), Language::Russian);
        assert_eq!(detect("Компания жаңа зауыт салды деп хабарлады"), Language::Kazakh);
    }

    #[test]
    fn kazakh_without_its_letters_is_known_by_words_and_endings() {
        assert_eq!(detect("балалар мен аналар осы жерде болды"), Language::Kazakh);
    }

    #[test]
    fn other_languages_are_unknown() {
        for text in
            ["", "123", "Вітаємо їхніх гостей із Києва", "Où été créée la forêt", "新しい橋", "جسر جديد"]
        {
            assert_eq!(detect(text), Language::Unknown, "{text}");
        }
    }
}

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
fn is_kazakh(c: char) -> bool {
    matches!(c, 'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і')
}

/// Letters that native Kazakh words do without.
fn is_russian(c: char) -> bool {
    matches!(c, 'в' | 'ф' | 'ц' | 'ч' | 'щ' | 'ъ' | 'ь' | 'э')
}

/// Letters of other Cyrillic alphabets.
fn is_of_others(c: char) -> bool {
    matches!(c, 'ї' | 'є' | 'ґ' | 'ў' | 'ђ' | 'ћ' | 'џ' | 'њ' | 'љ' | 'ѓ' | 'ќ')
}

/// Frequent Kazakh words that have none of the Kazakh letters; sorted, as all lists here.
#[rustfmt::skip]
const KAZAKH_WORDS: &[&str] = &[
    "адам", "адамдар", "алып", "арасында", "бала", "бар", "барып", "бен", "берди", "бирак", "бойынша",
    "болады", "болатын", "болды", "болып", "да", "де", "деген", "дейди", "деп", "еди", "екен", "ел",
    "емес", "енди", "жана", "жатыр", "жене", "жер", "жылы", "кейин", "келди", "керек", "мен", "ол",
    "оны", "осы", "отыр", "пен", "саны", "сол", "сондай", "те", "тек", "туралы",
];

/// Frequent Russian words; none is a frequent Kazakh word.
#[rustfmt::skip]
const RUSSIAN_WORDS: &[&str] = &[
    "а", "без", "бы", "был", "была", "были", "было", "в", "все", "где", "года", "году", "для", "до",
    "его", "ее", "если", "есть", "же", "за", "и", "из", "или", "их", "к", "как", "когда", "который",
    "между", "может", "мы", "на", "над", "не", "но", "о", "об", "он", "она", "они", "от", "по", "под",
    "после", "при", "с", "со", "так", "также", "то", "только", "у", "уже", "что", "это", "я",
];

/// Endings of Kazakh words that have none of the Kazakh letters.
const KAZAKH_ENDINGS: &[&str] = &[
    "ады", "ай", "ге", "дай", "дан", "дар", "дары", "дей", "ден", "дер", "ды", "дык", "еди", "йды", "ка",
    "ке", "лар", "лары", "лер", "лык", "мен", "нан", "нда", "нде", "нен", "пен", "сы", "тан", "тар", "тары",
    "тен", "тер", "ты", "шы", "ымыз", "ынан", "ында", "ып", "ыс",
];

/// Endings of Russian words.
const RUSSIAN_ENDINGS: &[&str] = &[
    "ал", "ала", "али", "ами", "ании", "ать", "ах", "ая", "ев", "его", "ем", "ему", "ение", "ения", "ет",
    "еть", "ие", "ии", "ий", "или", "ило", "ими", "ит", "ить", "ию", "ия", "ки", "ла", "ли", "ло", "но",
    "ной", "ны", "ные", "ный", "ных", "ов", "ого", "ое", "ок", "ом", "ому", "ости", "ость", "ский", "ских",
    "ской", "тся", "ться", "ут", "ую", "ые", "ый", "ыми", "ют", "юю", "ями", "ять", "ях",
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
                    found.other += if is_of_others(lowercase(c)) { 10 } else { 0 };
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
    let is_in = |list: &[&str]| list.binary_search(&word).is_ok();
    let weigh = |kazakh: bool, russian: bool, weight: i32| (i32::from(kazakh) - i32::from(russian)) * weight;
    weigh(word.contains(is_kazakh), false, 4)
        + weigh(false, word.contains(is_russian), 1)
        + weigh(is_in(KAZAKH_WORDS), is_in(RUSSIAN_WORDS), 2)
        + weigh(ends_in(word, KAZAKH_ENDINGS), ends_in(word, RUSSIAN_ENDINGS), 1)
}

/// True when `word` ends in one of `endings`, and more than a letter stands before.
fn ends_in(word: &str, endings: &[&str]) -> bool {
    const LONGEST: usize = 4;
    let cuts = word.char_indices().rev().map(|(at, _)| at).take(LONGEST).filter(|&at| at > 2);
    cuts.into_iter().any(|at| endings.binary_search(&&word[at..]).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        for list in [KAZAKH_WORDS, RUSSIAN_WORDS, KAZAKH_ENDINGS, RUSSIAN_ENDINGS] {
            assert!(list.is_sorted());
        }
    }

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

//! Which language a text is in: letters, frequent short words and endings.

use super::normalise::{is_invisible, is_mark, lowercase};
use super::tokens::is_word_char;
use crate::order::Order;
use std::sync::OnceLock;

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

/// Frequent Kazakh words that have none of the Kazakh letters, at most eight letters long, as all lists here.
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
    let mut scripts = Scripts::default();
    let mut evidence = Evidence::default();
    for c in text.chars() {
        scripts.count(c);
        evidence.read(c);
    }
    evidence.end_word();
    if scripts.cyrillic >= scripts.latin.max(1) {
        return match evidence.sum {
            _ if scripts.other * 2 > scripts.cyrillic => Language::Unknown,
            1.. => Language::Kazakh,
            _ => Language::Russian,
        };
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
    fn count(&mut self, c: char) {
        match c {
            'a'..='z' | 'A'..='Z' => self.latin += 1,
            'À'..='ɏ' => {
                self.latin += 1;
                self.accented += 1;
            }
            'Ѐ'..='ӿ' => {
                self.cyrillic += 1;
                self.other += if is_of_others(lowercase(c)) { 10 } else { 0 };
            }
            _ if c > 'ӿ' && is_word_char(c) => self.other += 1,
            _ => {}
        }
    }
}

/// What the Cyrillic words of a text tell: above zero for Kazakh, below for Russian.
#[derive(Default)]
struct Evidence {
    sum: i32,
    word: Word,
}

impl Evidence {
    fn read(&mut self, c: char) {
        match c {
            _ if is_word_char(c) => self.word.read(lowercase(c)),
            _ if is_mark(c) || is_invisible(c) => {}
            _ => self.end_word(),
        }
    }

    fn end_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        self.sum += if word.length > 0 { word.evidence() } else { 0 };
    }
}

/// A word of small Cyrillic letters as it is read.
#[derive(Default)]
struct Word {
    /// The last eight letters, a byte each.
    letters: u64,
    length: u32,
    kazakh: bool,
    russian: bool,
}

impl Word {
    fn read(&mut self, letter: char) {
        self.letters = self.letters << 8 | code(letter);
        self.length += 1;
        self.kazakh |= is_kazakh(letter);
        self.russian |= is_russian(letter);
    }

    fn evidence(&self) -> i32 {
        static LISTS: [OnceLock<Vec<u64>>; 4] = [const { OnceLock::new() }; 4];
        let has = |list: usize, words: &[&str], letters: u64| {
            let known = LISTS.get(list).map(|list| list.get_or_init(|| sorted_codes(words)));
            known.is_some_and(|known| known.binary_search(&letters).is_ok())
        };
        let is_word = |list, words| self.length <= 8 && has(list, words, self.letters);
        let ends = |list, endings| {
            (1..=4.min(self.length.saturating_sub(2)))
                .any(|n| has(list, endings, self.letters & ((1 << (8 * n)) - 1)))
        };
        let weigh = |kazakh: bool, russian: bool, weight| (i32::from(kazakh) - i32::from(russian)) * weight;
        weigh(self.kazakh, false, 4)
            + weigh(false, self.russian, 1)
            + weigh(is_word(0, KAZAKH_WORDS), is_word(1, RUSSIAN_WORDS), 2)
            + weigh(ends(2, KAZAKH_ENDINGS), ends(3, RUSSIAN_ENDINGS), 1)
    }
}

/// The letters of each word as one number, in order.
fn sorted_codes(words: &[&str]) -> Vec<u64> {
    let codes = words.iter().map(|word| word.chars().fold(0, |codes, letter| codes << 8 | code(letter)));
    let mut codes: Vec<u64> = codes.collect();
    codes.order();
    codes
}

/// A small Cyrillic letter in a byte; all other characters are one.
fn code(letter: char) -> u64 {
    let letter = if letter == 'ё' { 'е' } else { letter };
    u64::from(letter).checked_sub(u64::from('а')).filter(|&code| code < 0xfe).map_or(0xff, |code| code + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listed_words_and_endings_fit_into_a_number() {
        let longest = |list: &[&str]| list.iter().map(|word| word.chars().count()).max();
        assert!(longest(KAZAKH_WORDS).max(longest(RUSSIAN_WORDS)) <= Some(8));
        assert!(longest(KAZAKH_ENDINGS).max(longest(RUSSIAN_ENDINGS)) <= Some(4));
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

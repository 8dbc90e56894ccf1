//! Queries of every kind, from words of a corpus: the same ones in every run.

use tarazy_engine::search::{Places, SearchOptions, Sort};

/// What has a meaning in a query, and what looks as if it had one.
const OPERATORS: &[&str] = &[
    "OR",
    "ИЛИ",
    "НЕМЕСЕ",
    "|",
    "-",
    "\u{2212}",
    "\"",
    "«",
    "»",
    "„",
    "“",
    "”",
    "*",
    "(",
    ")",
    ":",
    "AND",
    "+",
    "~2",
    "title:",
    "-title:",
    "заголовок:\"",
    "speaker:",
    "спикер:",
    "source:",
    "date:",
    "date:2022",
    "дата:..2022-01",
    "date:2022-13-45",
    "lang:kk",
    "-lang:ru",
    "doc:0",
    "statement:quote",
    "высказывание:редакция",
    "күні:",
];

/// Characters that programs trip over.
const STRANGE: &[char] = &[
    '\0',
    '\u{7}',
    '\t',
    '\n',
    '\r',
    '\u{7f}',
    '\u{85}',
    '\u{a0}',
    '\u{ad}',
    '\u{301}',
    '\u{306}',
    '\u{308}',
    '\u{5d0}',
    '\u{61c}',
    '\u{200b}',
    '\u{200d}',
    '\u{200f}',
    '\u{202e}',
    '\u{2028}',
    '\u{2060}',
    '\u{d7ff}',
    '\u{e000}',
    '\u{fe0f}',
    '\u{feff}',
    '\u{fffd}',
    '\u{ffff}',
    '\u{1f468}',
    '\u{1f3fd}',
    '\u{1f1f0}',
    '\u{10ffff}',
    'İ',
    'ß',
    'ﬁ',
    '中',
    '๙',
    '½',
    'Ǆ',
];

const LETTERS: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһіabcdefghijklmnopqrstuvwxyz0123456789'-.,";

/// A stream of queries (choices by a linear congruential generator of Knuth).
pub(crate) struct Queries {
    state: u64,
    words: Vec<String>,
}

impl Queries {
    /// `words` are those of a corpus, with repetition, so that frequent ones are chosen often.
    pub(crate) fn new(seed: u64, words: Vec<String>) -> Self {
        Self { state: seed, words }
    }

    /// Any way to search.
    pub(crate) fn options(&mut self) -> SearchOptions {
        SearchOptions {
            limit: [10, 10, 10, 0, 1, 100][self.below(6)],
            typos: self.below(8) > 0,
            slips: self.below(8) > 0,
            unfinished: self.below(3) == 0,
            sort: [Sort::Relevance, Sort::Relevance, Sort::Newest, Sort::Oldest][self.below(4)],
            places: [Places::Best, Places::Best, Places::Best, Places::All][self.below(4)],
        }
    }

    fn kind(&mut self) -> String {
        match self.below(10) {
            0 => self.many(1, 5, Self::word),
            1 => self.many(1, 8, Self::mistyped),
            2 => self.many(40, 80, Self::mistyped),
            3 => self.many(2, 12, Self::word_or_operator),
            4 => self.many(1, 30, Self::beginning),
            5 => self.many(1, 60, |it| it.strange().to_string()),
            6 => self.repeated(),
            7 => (0..self.below(900)).map(|_| self.letter()).collect(),
            8 => format!("\"{}\"", self.many(1, 9, Self::word)),
            _ => self.many(1, 9, Self::patched),
        }
    }

    fn many(&mut self, least: usize, most: usize, mut part: impl FnMut(&mut Self) -> String) -> String {
        let count = least + self.below(most - least + 1);
        let parts: Vec<String> = (0..count).map(|_| part(self)).collect();
        parts.join(" ")
    }

    fn repeated(&mut self) -> String {
        let part = self.word_or_operator();
        let glue = ["", " ", "-", "*", "\"", " OR "][self.below(6)];
        vec![part; 2 + self.below(200)].join(glue)
    }

    fn word(&mut self) -> String {
        let at = self.below(self.words.len());
        self.words.get(at).cloned().unwrap_or_default()
    }

    fn word_or_operator(&mut self) -> String {
        if self.below(2) == 0 { self.word() } else { OPERATORS[self.below(OPERATORS.len())].to_owned() }
    }

    /// A word with one to three errors.
    fn mistyped(&mut self) -> String {
        let mut letters: Vec<char> = self.word().chars().collect();
        for _ in 0..=self.below(3) {
            let (at, letter) = (self.below(letters.len().max(1)), self.letter());
            match self.below(4) {
                0 if at < letters.len() => drop(letters.remove(at)),
                1 if at < letters.len() => letters[at] = letter,
                2 if at + 1 < letters.len() => letters.swap(at, at + 1),
                _ => letters.insert(at.min(letters.len()), letter),
            }
        }
        letters.into_iter().collect()
    }

    /// The first few letters of a word, as the beginning of one.
    fn beginning(&mut self) -> String {
        let letters = 1 + self.below(4);
        self.word().chars().take(letters).collect::<String>() + "*"
    }

    /// A word with something strange inside.
    fn patched(&mut self) -> String {
        let (word, strange) = (self.word(), self.strange());
        let at = word.char_indices().nth(self.below(6)).map_or(0, |(at, _)| at);
        format!("{}{strange}{}", &word[..at], &word[at..])
    }

    fn strange(&mut self) -> char {
        STRANGE[self.below(STRANGE.len())]
    }

    fn letter(&mut self) -> char {
        let at = self.below(LETTERS.chars().count());
        LETTERS.chars().nth(at).unwrap_or(' ')
    }

    /// A number below `limit`; 0 when that is 0.
    fn below(&mut self, limit: usize) -> usize {
        self.state =
            self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) as usize % limit.max(1)
    }
}

impl Iterator for Queries {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let mut query = self.kind();
        if self.below(4) == 0 {
            query = [self.kind(), query].concat();
        }
        if self.below(6) == 0 {
            let cut = self.below(query.chars().count());
            query = query.chars().skip(cut).collect();
        }
        Some(query)
    }
}

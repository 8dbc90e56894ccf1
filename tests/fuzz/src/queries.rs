//! Queries of every kind, from words of a corpus: the same ones in every run.

use crate::Target;
use crate::random::Random;
use tarazy_corpus::Corpus;
use tarazy_corpus::text::tokens::tokens;
use tarazy_engine::Engine;
use tarazy_engine::answers::Search;
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

/// A stream of queries.
pub(crate) struct Queries {
    random: Random,
    engine: Engine,
    words: Vec<String>,
}

impl Queries {
    /// Queries of words of `corpus`, with repetition, so that frequent ones are chosen often.
    pub(crate) fn new(seed: u64, corpus: Corpus) -> Self {
        let texts = corpus.documents.iter().map(|document| document.text.as_str());
        let words = texts.flat_map(|text| tokens(text).map(|word| word.of(text).to_owned())).collect();
        Self { random: Random::new(seed), engine: Engine::new(corpus), words }
    }

    /// Any way to search.
    fn options(&mut self) -> SearchOptions {
        SearchOptions {
            limit: [10, 10, 10, 0, 1, 100][self.random.below(6)],
            typos: self.random.below(8) > 0,
            slips: self.random.below(8) > 0,
            unfinished: self.random.below(3) == 0,
            sort: [Sort::Relevance, Sort::Relevance, Sort::Newest, Sort::Oldest][self.random.below(4)],
            places: [Places::Best, Places::Best, Places::Best, Places::All][self.random.below(4)],
        }
    }

    fn kind(&mut self) -> String {
        match self.random.below(10) {
            0 => self.many(1, 5, Self::word),
            1 => self.many(1, 8, Self::mistyped),
            2 => self.many(40, 80, Self::mistyped),
            3 => self.many(2, 12, Self::word_or_operator),
            4 => self.many(1, 30, Self::beginning),
            5 => self.many(1, 60, |it| it.random.strange().to_string()),
            6 => self.repeated(),
            7 => (0..self.random.below(900)).map(|_| self.random.letter()).collect(),
            8 => format!("\"{}\"", self.many(1, 9, Self::word)),
            _ => self.many(1, 9, Self::patched),
        }
    }

    fn many(&mut self, least: usize, most: usize, mut part: impl FnMut(&mut Self) -> String) -> String {
        let count = least + self.random.below(most - least + 1);
        let parts: Vec<String> = (0..count).map(|_| part(self)).collect();
        parts.join(" ")
    }

    fn repeated(&mut self) -> String {
        let part = self.word_or_operator();
        let glue = ["", " ", "-", "*", "\"", " OR "][self.random.below(6)];
        vec![part; 2 + self.random.below(200)].join(glue)
    }

    fn word(&mut self) -> String {
        let at = self.random.below(self.words.len());
        self.words.get(at).cloned().unwrap_or_default()
    }

    fn word_or_operator(&mut self) -> String {
        if self.random.below(2) == 0 {
            self.word()
        } else {
            OPERATORS[self.random.below(OPERATORS.len())].to_owned()
        }
    }

    /// A word with one to three errors.
    fn mistyped(&mut self) -> String {
        let mut letters: Vec<char> = self.word().chars().collect();
        for _ in 0..=self.random.below(3) {
            let (at, letter) = (self.random.below(letters.len().max(1)), self.random.letter());
            match self.random.below(4) {
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
        let letters = 1 + self.random.below(4);
        self.word().chars().take(letters).collect::<String>() + "*"
    }

    /// A word with something strange inside.
    fn patched(&mut self) -> String {
        let (word, strange) = (self.word(), self.random.strange());
        let at = word.char_indices().nth(self.random.below(6)).map_or(0, |(at, _)| at);
        format!("{}{strange}{}", &word[..at], &word[at..])
    }
}

impl Target for Queries {
    type Input = (SearchOptions, String);

    fn input(&mut self) -> Self::Input {
        let options = self.options();
        let mut query = self.kind();
        if self.random.below(4) == 0 {
            query = [self.kind(), query].concat();
        }
        if self.random.below(6) == 0 {
            let cut = self.random.below(query.chars().count());
            query = query.chars().skip(cut).collect();
        }
        (options, query)
    }

    fn fault(&self, (options, query): &Self::Input) -> Option<&'static str> {
        fault(&self.engine.search(query, options), options)
    }
}

/// What is wrong with an answer, if anything is.
fn fault(answer: &Search, options: &SearchOptions) -> Option<&'static str> {
    if answer.hits.len() != answer.total.min(options.limit) {
        return Some("there are not as many hits as were asked for");
    }
    let passages = || answer.hits.iter().flat_map(|hit| &hit.passages);
    if passages().any(|passage| passage.start > passage.end) {
        return Some("a passage ends before it begins");
    }
    let ordered = |marks: &[[u32; 2]]| marks.windows(2).all(|pair| pair[0][1] <= pair[1][0]);
    if !passages().all(|passage| ordered(&passage.marks)) {
        return Some("marks overlap");
    }
    let inside = |mark: &[u32; 2], start, end| start <= mark[0] && mark[0] < mark[1] && mark[1] <= end;
    let all_inside = passages().all(|it| it.marks.iter().all(|mark| inside(mark, it.start, it.end)));
    (!all_inside).then_some("a mark is empty or outside of its passage")
}

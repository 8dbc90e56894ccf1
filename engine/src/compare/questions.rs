//! Which questions a claim answers: all words of a cue stand in it, in any form and order.

use super::lexicon::{Form, Lexicon};
use super::statement::{Quantity, Statement, sorted};
use super::table::LONGEST;
use super::weights::Weights;
use std::collections::BTreeMap;
use tarazy_corpus::Question;
use tarazy_corpus::hash::fnv1a_64;
use tarazy_corpus::order::Order;
use tarazy_corpus::text::{Language, normalise, stem};

/// A claim may answer at most this many questions: those whose cues are rarest.
const QUESTIONS_PER_CLAIM: usize = 3;
/// What is left of the score when the claim only announces what is to be answered or who speaks.
const ANNOUNCED: f32 = 0.4;
/// Words of such announcements: what somebody was asked, commented on, told of.
const ANNOUNCING: &str = "прокомментировал прокомментировала рассказал рассказала рассказали насколько спросили вопрос \
    пікір туралы қаншалықты сұрақ commented asked question whether";
/// What a figure is worth in the answer to a question whose figures count one thing.
const COUNTED: f32 = 2.0;
/// What further cues add to the best one.
const FURTHER_CUES: f32 = 0.25;

/// That a claim answers a question.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Answer {
    pub(super) question: usize,
    /// Higher when the words of the cue are rarer; comparable within one comparison.
    pub(super) score: f32,
    /// Stems of the words that showed it, sorted.
    pub(super) cue: Vec<u32>,
}

/// The cues of all questions, looked up for every form of a lexicon.
#[derive(Debug)]
pub(super) struct Cues {
    compiled: Vec<CompiledCue>,
    /// For every form, the cue words that it matches.
    by_form: Vec<Vec<CueWord>>,
    /// For every question, whether its figures count one thing.
    counted: Vec<bool>,
    /// For every form, whether it announces.
    announcing: Vec<bool>,
}

#[derive(Clone, Debug)]
struct CompiledCue {
    question: usize,
    /// Place in the list of the question.
    place: usize,
    /// Number of words that must stand in the claim.
    wanted: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct CueWord {
    cue: u32,
    /// Place of the word in the cue; [`EXCLUDED`] for one that must not stand in the claim.
    place: u32,
}

const EXCLUDED: u32 = u32::MAX;

/// Languages that cues may have.
const LANGUAGES: [Language; 3] = [Language::Russian, Language::Kazakh, Language::English];

/// Words of cues and beginnings of words by hash, sorted.
#[derive(Debug, Default)]
struct Patterns(Vec<(u64, CueWord)>);

impl Patterns {
    fn add(&mut self, pattern: &str, language: Language, word: CueWord) {
        let pattern = normalise::fold(pattern);
        if let Some(prefix) = pattern.strip_suffix('*') {
            self.0.push((key(prefix, language, true), word));
            return;
        }
        let stem = stem::stem(&pattern, language);
        if stem != pattern {
            self.0.push((key(&stem, language, false), word));
        }
        self.0.push((key(&pattern, language, false), word));
    }

    fn of(&self, key: u64) -> impl Iterator<Item = CueWord> + '_ {
        let from = self.0.partition_point(|listed| listed.0 < key);
        self.0[from..].iter().take_while(move |listed| listed.0 == key).map(|listed| listed.1)
    }

    /// The words that `form` matches as one of `language`.
    fn matching(&self, form: &Form, language: Language) -> impl Iterator<Item = CueWord> + '_ {
        let ends = form.text.char_indices().map(|(at, c)| at + c.len_utf8()).take(LONGEST);
        let prefixes = ends.filter_map(|end| Some(key(form.text.get(..end)?, language, true)));
        // A stop word is met only as it is spelt: the stem of "ранее" is that of "ранить".
        let stem = if form.content { &form.root } else { &form.text };
        let keys: Vec<u64> = prefixes.chain([key(stem, language, false)]).collect();
        keys.into_iter().flat_map(|key| self.of(key))
    }
}

fn key(text: &str, language: Language, begins: bool) -> u64 {
    fnv1a_64(text).rotate_left(2 * language as u32 + u32::from(begins))
}

impl Cues {
    pub(super) fn new(questions: &[Question], lexicon: &Lexicon) -> Self {
        let mut cues = Vec::new();
        let mut patterns = Patterns::default();
        let languages: Vec<Language> = LANGUAGES.into_iter().filter(|&l| lexicon.speaks(l)).collect();
        let all = questions.iter().enumerate();
        for (question, at, cue) in
            all.flat_map(|(i, q)| q.cues.iter().enumerate().map(move |(at, cue)| (i, at, cue)))
        {
            let number = cues.len() as u32;
            let mut wanted = 0;
            for word in &cue.words {
                let (word, place) = match word.strip_prefix('-') {
                    Some(excluded) => (excluded, EXCLUDED),
                    None => (word.as_str(), wanted),
                };
                wanted += u32::from(place != EXCLUDED);
                if languages.contains(&cue.language) {
                    patterns.add(word, cue.language, CueWord { cue: number, place });
                }
            }
            cues.push(CompiledCue { question, place: at, wanted: wanted as usize });
        }
        patterns.0.order();
        let by_form = lexicon.forms().iter().map(|form| matching(&patterns, &languages, form)).collect();
        let announcing: Vec<&str> = ANNOUNCING.split_whitespace().collect();
        let announcing = lexicon.forms().iter().map(|f| announcing.contains(&f.text.as_str())).collect();
        let counted = questions.iter().map(|q| q.counts).collect();
        Self { compiled: cues, by_form, counted, announcing }
    }

    /// The questions that `statement` answers, best first.
    pub(super) fn answers(&self, statement: &Statement, weights: &Weights) -> Vec<Answer> {
        let mut answers: BTreeMap<usize, Answer> = BTreeMap::new();
        let announces =
            statement.words.iter().any(|w| self.announcing.get(w.form as usize).is_some_and(|a| *a));
        let factor = if announces || statement.frame { ANNOUNCED } else { 1.0 };
        for (question, _, cue) in self.met(statement) {
            let score = factor * weights.sum(&cue);
            match answers.get_mut(&question) {
                Some(answer) => answer.join(score, &cue),
                None => drop(answers.insert(question, Answer { question, score, cue })),
            }
        }
        for answer in answers.values_mut().filter(|a| self.counted[a.question]) {
            let counted = statement.quantities.iter().any(|q| self.counts(answer.question, q, true));
            answer.score *= if counted { COUNTED } else { 1.0 };
        }
        let mut answers: Vec<Answer> = answers.into_values().collect();
        answers.order_by(|a, b| b.score.total_cmp(&a.score).then(a.question.cmp(&b.question)));
        answers.truncate(QUESTIONS_PER_CLAIM);
        answers
    }

    /// True when `quantity` counts what `question` asks for, by its counted words or else by the
    /// nearest word around it that stands for a count when `near` ones may tell.
    pub(super) fn counts(&self, question: usize, quantity: &Quantity, near: bool) -> bool {
        let counting = |&form: &u32| (0..self.counted.len()).any(|q| self.counted[q] && self.names(q, form));
        let near = quantity.near.iter().filter(|_| near);
        let named = quantity.counts.iter().chain(near).find(|form| counting(form));
        named.is_some_and(|&form| self.names(question, form))
    }

    /// True when a cue of `question` begins with `form`.
    pub(super) fn names(&self, question: usize, form: u32) -> bool {
        let words = self.by_form.get(form as usize).map(Vec::as_slice).unwrap_or_default();
        words.iter().any(|w| w.place == 0 && self.compiled[w.cue as usize].question == question)
    }

    /// Every cue met, as its question, its place there and the stems that met it.
    pub(super) fn met(&self, statement: &Statement) -> Vec<(usize, usize, Vec<u32>)> {
        let mut found: Vec<(CueWord, u32)> = Vec::new();
        for word in &statement.words {
            let matched = self.by_form.get(word.form as usize).into_iter().flatten();
            found.extend(matched.map(|cue_word| (*cue_word, word.stem)));
        }
        found.order();
        let cues = found.chunk_by(|a, b| a.0.cue == b.0.cue);
        cues.filter_map(|hits| self.whole(hits)).collect()
    }

    fn whole(&self, hits: &[(CueWord, u32)]) -> Option<(usize, usize, Vec<u32>)> {
        let cue = &self.compiled[hits.first()?.0.cue as usize];
        let excluded = hits.iter().any(|(word, _)| word.place == EXCLUDED);
        let mut places: Vec<u32> = hits.iter().map(|(word, _)| word.place).collect();
        places.dedup();
        let stems = sorted(hits.iter().map(|&(_, stem)| stem));
        (!excluded && places.len() == cue.wanted && stems.len() >= cue.wanted).then_some((
            cue.question,
            cue.place,
            stems,
        ))
    }
}

impl Answer {
    fn join(&mut self, score: f32, cue: &[u32]) {
        let (best, further) = if score > self.score { (score, self.score) } else { (self.score, score) };
        self.score = best + FURTHER_CUES * further;
        self.cue = sorted(self.cue.iter().chain(cue).copied());
    }
}

fn matching(patterns: &Patterns, languages: &[Language], form: &Form) -> Vec<CueWord> {
    let spoken = languages.iter().filter(|&&language| form.is_of(language));
    let mut words: Vec<CueWord> = spoken.flat_map(|&language| patterns.matching(form, language)).collect();
    words.order();
    words.dedup();
    words
}

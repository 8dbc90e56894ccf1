//! Questions and answers: paragraphs that begin with a dash, by turns, with nobody named between them.

use super::inserted::Speech;
use super::marks::{self, Marked};
use super::scene::{Sentence, place, words_of};
use crate::order::Order;
use crate::text::Span;

/// Fewer paragraphs are a dialogue, and who speaks cannot be told.
const FEWEST_TURNS: usize = 3;
/// A label has at most so many words.
const LONGEST_LABEL: usize = 3;

/// The answers of an interview, in order. Other paragraphs may stand between its turns.
pub(super) fn answers(speech: &Speech<'_, '_>, sentences: &[Sentence]) -> Vec<Marked> {
    let paragraphs: Vec<&[Sentence]> = sentences.chunk_by(|a, b| a.paragraph == b.paragraph).collect();
    let runs = paragraphs.chunk_by(|a, b| is_turn(speech, a) == is_turn(speech, b));
    let opens = |run: &&[&[Sentence]]| {
        run.first()
            .is_some_and(|turn| is_turn(speech, turn) && (asks(speech, turn) || run.len() >= FEWEST_TURNS))
    };
    let runs: Vec<&[&[Sentence]]> = runs.filter(opens).collect();
    let turns: usize = runs.iter().map(|run| run.len()).sum();
    let asked = |run: &&[&[Sentence]], from: usize| {
        run.iter().skip(from).step_by(2).filter(|turn| asks(speech, turn)).count()
    };
    // Who answers may speak first.
    let first_answer = |run: &&[&[Sentence]]| usize::from(asked(run, 1) <= asked(run, 0));
    let questions: usize = runs.iter().map(|run| asked(run, 1 - first_answer(run))).sum();
    if turns < FEWEST_TURNS || questions * 4 < turns {
        return Vec::new();
    }
    let began = runs.first().and_then(|run| run.first()).map_or(0, |turn| place(turn).start);
    let answer = |turn: &&[Sentence]| Some(Marked { interview: Some(began), ..speech.spoken(place(turn))? });
    let answers = |run: &&[&[Sentence]]| -> Vec<Marked> {
        run.iter().skip(first_answer(run)).step_by(2).filter_map(answer).collect()
    };
    runs.iter().flat_map(answers).collect()
}

/// The turns of an interview that begin with who speaks, and the paragraphs with which an answer goes on:
/// `Серов: Мост закроют.`
pub(super) fn labelled(text: &str, sentences: &[Sentence]) -> Vec<Marked> {
    let paragraphs: Vec<Span> = sentences.chunk_by(|a, b| a.paragraph == b.paragraph).map(place).collect();
    let turns: Vec<Option<(Span, Span)>> = paragraphs.iter().map(|part| turn(text, *part)).collect();
    let mut labels: Vec<&str> = turns.iter().flatten().map(|(label, _)| label.of(text)).collect();
    let count = labels.len();
    labels.order();
    let again = labels.windows(2).any(|two| two.first() == two.last());
    if !again || count < FEWEST_TURNS {
        return Vec::new();
    }
    let last = turns.iter().rposition(Option::is_some).unwrap_or_default();
    let mut said = None;
    let spoken = |at: usize| {
        let (part, turn) = (paragraphs.get(at)?, turns.get(at)?);
        let question = part.of(text).ends_with('?');
        let (label, inner) = match turn {
            Some((label, inner)) => {
                said = (!question).then_some(*label);
                (*label, *inner)
            }
            None => (said.filter(|_| at < last && !marks::has_marks(part.of(text)))?, *part),
        };
        Some(Marked { outer: inner, inner, closed: true, interview: None, label: Some(label) })
    };
    (0..turns.len()).filter_map(spoken).collect()
}

/// Label and words of a paragraph that begins with a label of few words and a colon, and has no marks at its words.
fn turn(text: &str, paragraph: Span) -> Option<(Span, Span)> {
    let (label, rest) = paragraph.of(text).split_once(':')?;
    let words = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '*');
    let named = label.trim_matches(['*', '_', '«', '»', '"', '“', '”']);
    let short = named.split(' ').count() <= LONGEST_LABEL && named.starts_with(char::is_uppercase);
    let opens = words.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let plain = opens && (is_initials(named) || !label.contains(['.', ',', '?', '!', '\n', '(']));
    let inner = Span { start: paragraph.end - words.len() as u32, end: paragraph.end };
    let label = Span { start: paragraph.start, end: paragraph.start + label.len() as u32 };
    (short && plain).then_some((label, inner))
}

/// True for `И. С.` and `IS`.
pub(super) fn is_initials(label: &str) -> bool {
    let letters = label.chars().filter(|c| c.is_alphabetic()).count();
    letters == 2 && label.chars().all(|c| c.is_uppercase() || matches!(c, '.' | ' '))
}

fn asks(speech: &Speech<'_, '_>, turn: &[Sentence]) -> bool {
    place(turn).of(speech.text).trim_end_matches(['*', '_', ' ']).ends_with('?')
}

fn is_turn(speech: &Speech<'_, '_>, paragraph: &[Sentence]) -> bool {
    place(paragraph).of(speech.text).trim_start_matches(['*', '_']).starts_with(['—', '–'])
        && speech.inserted(&words_of(paragraph)).is_none()
}

//! Questions and answers: paragraphs that begin with a dash, by turns, with nobody named between them.

use super::inserted::Speech;
use super::marks::Marked;
use super::scene::Sentence;
use crate::text::Span;

/// Fewer paragraphs are a dialogue, and who speaks cannot be told.
const FEWEST_TURNS: usize = 4;

/// The answers of every interview, in order.
pub(super) fn answers(speech: &Speech<'_, '_>, sentences: &[Sentence]) -> Vec<Marked> {
    let paragraphs: Vec<&[Sentence]> = sentences.chunk_by(|a, b| a.paragraph == b.paragraph).collect();
    let turns = paragraphs.chunk_by(|a, b| is_turn(speech, a) == is_turn(speech, b));
    turns.filter(|turns| is_interview(speech, turns)).flat_map(|turns| answers_of(speech, turns)).collect()
}

fn answers_of(speech: &Speech<'_, '_>, turns: &[&[Sentence]]) -> Vec<Marked> {
    let began = turns.first().map_or(0, |turn| place(turn).start);
    let answer = |turn: &&[Sentence]| Some(Marked { interview: Some(began), ..speech.spoken(place(turn))? });
    turns.iter().skip(1).step_by(2).filter_map(answer).collect()
}

/// True for turns of which most first ones of two ask.
fn is_interview(speech: &Speech<'_, '_>, turns: &[&[Sentence]]) -> bool {
    let asks = |turn: &&&[Sentence]| place(turn).of(speech.text).trim_end().ends_with('?');
    let questions = turns.iter().step_by(2).filter(asks).count();
    turns.len() >= FEWEST_TURNS
        && turns.iter().take(1).all(|turn| is_turn(speech, turn))
        && questions * 4 >= turns.len()
}

fn is_turn(speech: &Speech<'_, '_>, paragraph: &[Sentence]) -> bool {
    let words = paragraph.first().zip(paragraph.last()).map(|(a, b)| a.words.start..b.words.end);
    place(paragraph).of(speech.text).starts_with(['—', '–'])
        && words.is_some_and(|words| speech.inserted(&words).is_none())
}

fn place(paragraph: &[Sentence]) -> Span {
    let ends = paragraph.first().zip(paragraph.last());
    ends.map(|(first, last)| Span { start: first.span.start, end: last.span.end }).unwrap_or_default()
}

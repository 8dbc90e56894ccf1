//! Texts that repeat others, as agencies' reports do that many outlets print.

use crate::document::Document;
use crate::hash::fnv1a_64;
use crate::text::normalise::fold;
use crate::text::tokens::tokens;
use rayon::prelude::*;

/// Words in a run. Runs of four are rarely common to texts that do not repeat each other.
const RUN: usize = 4;

/// How many runs of a text are kept: the share of common ones is then told to a few hundredths, and a
/// document costs a kilobyte, however long it is.
const KEPT: usize = 128;

/// How many documents with the same run are looked at.
const LOOKED_AT: usize = 64;

/// From this share on a text counts as repeated.
const ENOUGH: f64 = 0.5;

/// A document whose text is mostly that of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Alike {
    /// Its id.
    pub id: String,
    /// The id of the one before it, by id, that it is most like.
    pub first: String,
    /// Share of the runs of four words in either that are in both: 0.5 to 1.
    pub likeness: f64,
}

/// The documents that repeat one before them. Nothing is left out of the corpus for it: which of two is wanted, people know.
#[must_use]
pub fn alike(documents: &[Document]) -> Vec<Alike> {
    let sketches: Vec<Vec<u64>> = documents.par_iter().map(|document| sketch(&document.text)).collect();
    let mut holders: Vec<(u64, u32)> = Vec::new();
    for (sketch, number) in sketches.iter().zip(0..) {
        holders.extend(sketch.iter().map(|&run| (run, number)));
    }
    holders.par_sort_unstable();
    let told = |number: usize| {
        let (first, likeness) = nearest(number, &sketches, &holders)?;
        Some(Alike { id: documents[number].id.clone(), first: documents[first].id.clone(), likeness })
    };
    (0..documents.len()).into_par_iter().filter_map(told).collect()
}

/// The runs of words with the lowest hashes, sorted: an even sample, the same in every text.
fn sketch(text: &str) -> Vec<u64> {
    let words: Vec<u64> = tokens(text).map(|word| fnv1a_64(&fold(word.of(text)))).collect();
    let mut runs: Vec<u64> = words.windows(RUN.min(words.len()).max(1)).map(run_hash).collect();
    runs.sort_unstable();
    runs.dedup();
    runs.truncate(KEPT);
    runs.shrink_to_fit();
    runs
}

/// The order of the words matters; the last steps spread the bits, so that the lowest are an even sample.
fn run_hash(words: &[u64]) -> u64 {
    let whole = words
        .iter()
        .fold(0_u64, |hash, word| hash.rotate_left(23).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ word);
    let mixed = (whole ^ whole >> 31).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed ^ mixed >> 29
}

/// The document before `number` that is most like it, the first of several.
fn nearest(number: usize, sketches: &[Vec<u64>], holders: &[(u64, u32)]) -> Option<(usize, f64)> {
    let mut before: Vec<u32> = Vec::new();
    for &run in &sketches[number] {
        let start = holders.partition_point(|&(other, _)| other < run);
        let same = holders[start..].iter().take(LOOKED_AT).take_while(|&&(other, _)| other == run);
        before.extend(same.map(|&(_, holder)| holder).filter(|&holder| (holder as usize) < number));
    }
    before.sort_unstable();
    let candidates = before.chunk_by(|a, b| a == b).map(|same| same[0] as usize);
    let likened = candidates.map(|other| (other, likeness(&sketches[number], &sketches[other])));
    let best = likened.reduce(|best, next| if next.1 > best.1 { next } else { best });
    best.filter(|&(_, likeness)| likeness >= ENOUGH)
}

/// The share of common runs among the lowest of both.
fn likeness(a: &[u64], b: &[u64]) -> f64 {
    let (mut seen, mut common, mut at, mut other) = (0_usize, 0_usize, 0, 0);
    while seen < KEPT && (at < a.len() || other < b.len()) {
        // Where one list is at its end, the other goes on.
        let order = (at == a.len(), a.get(at)).cmp(&(other == b.len(), b.get(other)));
        at += usize::from(order.is_le());
        other += usize::from(order.is_ge());
        common += usize::from(order.is_eq());
        seen += 1;
    }
    common as f64 / seen.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(texts: &[&str]) -> Vec<(String, String, f64)> {
        let document = |(text, id): (&&str, i32)| Document {
            id: id.to_string(),
            text: (*text).to_owned(),
            ..Document::default()
        };
        let documents: Vec<Document> = texts.iter().zip(0..).map(document).collect();
        alike(&documents).into_iter().map(|Alike { id, first, likeness }| (id, first, likeness)).collect()
    }

    fn told(id: &str, first: &str, likeness: f64) -> (String, String, f64) {
        (id.to_owned(), first.to_owned(), likeness)
    }

    /// Different sentences of one shape.
    fn report(from: u32, to: u32) -> String {
        let sentence = |n: u32| {
            ["Дом", "на улице номер", "осмотрели в день"].map(|word| format!("{word} {}", n * n)).join(" ")
        };
        (from..to).map(sentence).collect::<Vec<_>>().join(". ")
    }

    #[test]
    fn the_same_words_are_found_under_other_signs_and_letters() {
        let texts = [
            "Вода в реке поднялась на три метра.",
            "Мост закрыт до конца недели.",
            "ВОДА в реке — поднялась на три метра",
        ];
        assert_eq!(found(&texts), [told("2", "0", 1.0)]);
    }

    #[test]
    fn a_report_with_a_sentence_more_is_found_and_told_how_like_it_is() {
        let (short, long) = (report(1, 200), report(1, 220));
        let found = found(&[&short, &report(400, 600), &long]);
        assert_eq!((found.len(), found[0].0.as_str(), found[0].1.as_str()), (1, "2", "0"));
        // In truth 199 of 219 sentences.
        assert!((0.82..0.98).contains(&found[0].2), "{found:?}");
    }

    #[test]
    fn texts_that_share_a_sentence_or_words_repeat_nothing() {
        let common = report(1, 4);
        let texts =
            [common.clone() + &report(100, 120), common + &report(300, 320), String::new(), String::new()];
        assert_eq!(found(&[&texts[0], &texts[1], &texts[2], &texts[3]]), []);
        assert_eq!(found(&["вода мост река дом", "дом река мост вода"]), []);
    }

    #[test]
    fn of_many_copies_each_is_told_once() {
        let text = report(1, 30);
        let found = found(&vec![text.as_str(); 90]);
        assert_eq!(found.len(), 89);
        assert!(found.iter().all(|(_, first, likeness)| first == "0" && *likeness > 0.99));
    }
}

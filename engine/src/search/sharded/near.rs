//! Which words are there of an index that is loaded by need.

use crate::search::index::{INFLECTED, Index};
use std::sync::Mutex;
use tarazy_corpus::pack::shards::{SegmentHead, place_of_beginning, places};

/// The files of words of all segments.
#[derive(Debug, Default)]
pub(crate) struct Near {
    segments: Vec<SegmentHead>,
    /// For every segment and file, whether it is there, or cannot be had.
    there: Vec<Vec<bool>>,
    /// Those that were asked for: segment and number.
    asked: Mutex<Vec<(usize, u32)>>,
}

impl Near {
    pub(crate) fn new(segments: Vec<SegmentHead>) -> Self {
        let there = segments.iter().map(|segment| vec![false; segment.words.len()]).collect();
        Self { segments, there, asked: Mutex::default() }
    }

    /// A file is there, or cannot be had.
    pub(crate) fn settle(&mut self, segment: usize, number: u32, is_there: bool) {
        if let Some(file) = self.there.get_mut(segment).and_then(|files| files.get_mut(number as usize)) {
            *file = is_there;
        }
    }

    /// What was asked for since the last call.
    pub(crate) fn asked(&self) -> Vec<(usize, u32)> {
        let mut asked = std::mem::take(&mut *crate::shards::locked(&self.asked));
        asked.sort_unstable();
        asked.dedup();
        asked
    }

    fn has(&self, place: &str) -> bool {
        let files = self.segments.iter().enumerate();
        let files = files.filter_map(|(at, segment)| Some((at, segment.words_at(place)?)));
        self.ask(files)
    }

    fn has_all(&self) -> bool {
        let files = self.there.iter().enumerate();
        self.ask(files.flat_map(|(at, files)| (0..files.len() as u32).map(move |number| (at, number))))
    }

    fn ask(&self, files: impl Iterator<Item = (usize, u32)>) -> bool {
        let before = crate::shards::locked(&self.asked).len();
        let missing = files.filter(|&(at, number)| !self.there[at][number as usize]);
        let mut asked = crate::shards::locked(&self.asked);
        asked.extend(missing);
        asked.len() == before
    }
}

impl Index {
    /// Whether all words are there that a folded `word` may be a form or another spelling of; if not, they are asked for.
    pub(in crate::search) fn knows(&self, word: &str) -> bool {
        let Some(near) = &self.near else { return true };
        // All are asked for, also after one that is missing.
        places(word, INFLECTED).iter().filter(|place| !near.has(place)).count() == 0
    }

    /// The same of words that begin so.
    pub(in crate::search) fn knows_beginning(&self, beginning: &str) -> bool {
        let Some(near) = &self.near else { return true };
        place_of_beginning(beginning).is_some_and(|place| near.has(&place))
    }

    /// The same of all words; once nothing else is waited for.
    pub(in crate::search) fn knows_all(&self) -> bool {
        self.near.as_ref().is_none_or(|near| crate::shards::locked(&near.asked).is_empty() && near.has_all())
    }

    /// Whether words that begin so stand in too many files.
    pub(in crate::search) fn is_too_short(&self, beginning: &str) -> bool {
        self.near.is_some() && place_of_beginning(beginning).is_none()
    }

    /// Whether every word that is looked up may have to be loaded.
    pub(in crate::search) fn is_by_need(&self) -> bool {
        self.near.is_some()
    }
}

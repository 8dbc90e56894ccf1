//! The files of texts that are there.

use std::collections::{BTreeMap, VecDeque};
use tarazy_corpus::Document;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::pack::shards::FileId;

/// Texts take some four times as much memory as their files: the oldest are let go first, and their files later.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// Oldest first.
    there: VecDeque<FileId>,
    /// Files of texts that were there and can be again, oldest first.
    kept: VecDeque<FileId>,
    /// The bytes of both.
    bytes: BTreeMap<FileId, Vec<u8>>,
    /// What is known of the documents that are there without their texts.
    pub(super) rows: BTreeMap<u32, (Document, Facts)>,
}

impl Texts {
    /// Adds a file; gives the number of its bytes that were kept before.
    pub(super) fn add(&mut self, file: FileId, bytes: &[u8]) -> usize {
        self.there.push_back(file);
        self.kept.retain(|&kept| kept != file);
        self.bytes.insert(file, bytes.to_vec()).map_or(0, |kept| kept.len())
    }

    /// The oldest files that are there beyond so many bytes; they are kept.
    pub(super) fn let_go(&mut self, most: usize) -> Vec<FileId> {
        let size = |file: &FileId| self.bytes.get(file).map_or(0, Vec::len);
        let mut left: usize = self.there.iter().map(size).sum();
        let is_over = |file: &&FileId| {
            let over = left > most;
            left -= size(file);
            over
        };
        let count = self.there.iter().take_while(is_over).count();
        let gone: Vec<FileId> = self.there.drain(..count).collect();
        self.kept.extend(&gone);
        gone
    }

    /// Takes a file that was kept.
    pub(super) fn take(&mut self, file: FileId) -> Option<Vec<u8>> {
        let at = self.kept.iter().position(|&kept| kept == file)?;
        self.kept.remove(at);
        self.bytes.remove(&file)
    }

    /// Drops the oldest file that was kept; gives the number of its bytes.
    pub(super) fn drop_oldest(&mut self) -> Option<usize> {
        let file = self.kept.pop_front()?;
        Some(self.bytes.remove(&file).map_or(0, |bytes| bytes.len()))
    }
}

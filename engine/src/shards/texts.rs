//! The files of texts that are there.

use tarazy_corpus::Document;
use tarazy_corpus::facts::Facts;
use tarazy_corpus::pack::shards::FileId;

/// What is known of a document without its text.
type Row = (Document, Facts);

/// Texts take some four times as much memory as their files: the oldest are let go first, and their files later.
#[derive(Debug, Default)]
pub(super) struct Texts {
    /// Oldest first.
    there: Vec<(FileId, Vec<u8>)>,
    /// Files of texts that were there and can be again, oldest first.
    kept: Vec<(FileId, Vec<u8>)>,
    /// For every document whose text is there.
    rows: Vec<Option<Box<Row>>>,
}

impl Texts {
    /// Adds a file; gives the number of its bytes that were kept before.
    pub(super) fn add(&mut self, file: FileId, bytes: &[u8]) -> usize {
        self.there.push((file, bytes.to_vec()));
        self.take(file).map_or(0, |kept| kept.len())
    }

    /// Notes what was known of a document before its text was there.
    pub(super) fn add_row(&mut self, document: u32, row: Row) {
        let at = document as usize;
        if at >= self.rows.len() {
            self.rows.resize_with(at + 1, || None);
        }
        self.rows[at] = Some(Box::new(row));
    }

    pub(super) fn take_row(&mut self, document: u32) -> Option<Row> {
        Some(*self.rows.get_mut(document as usize)?.take()?)
    }

    /// The oldest files that are there beyond so many bytes; they are kept.
    pub(super) fn let_go(&mut self, most: usize) -> Vec<FileId> {
        let mut left: usize = self.there.iter().map(|text| text.1.len()).sum();
        let is_over = |text: &&(FileId, Vec<u8>)| {
            let over = left > most;
            left -= text.1.len();
            over
        };
        let count = self.there.iter().take_while(is_over).count();
        let first = self.kept.len();
        self.kept.extend(self.there.drain(..count));
        self.kept[first..].iter().map(|text| text.0).collect()
    }

    /// Takes a file that was kept.
    pub(super) fn take(&mut self, file: FileId) -> Option<Vec<u8>> {
        let at = self.kept.iter().position(|kept| kept.0 == file)?;
        Some(self.kept.remove(at).1)
    }

    /// Drops the oldest files that were kept, until about so many bytes are gone; gives their number.
    pub(super) fn drop_oldest(&mut self, bytes: usize) -> usize {
        let mut gone = 0;
        let is_needed = |kept: &&(FileId, Vec<u8>)| {
            let needed = gone < bytes;
            gone += if needed { kept.1.len() } else { 0 };
            needed
        };
        let count = self.kept.iter().take_while(is_needed).count();
        self.kept.drain(..count);
        gone
    }
}

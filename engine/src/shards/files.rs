//! Which files a segment has, and what stands in which.

use tarazy_corpus::pack::PackError;
use tarazy_corpus::pack::shards::{FileId, Kind, SegmentHead};

/// What must be there of a segment before anything is looked for.
pub(super) fn base(segment: &SegmentHead) -> Vec<FileId> {
    base_files(segment).collect()
}

pub(super) fn base_files(segment: &SegmentHead) -> impl Iterator<Item = FileId> {
    segment.files().filter(|&file| is_base(file))
}

pub(super) fn is_base(file: FileId) -> bool {
    file.kind == Kind::Table
}

/// In which of the files that have so many items each one stands.
pub(super) fn group(counts: &[u32], item: u32) -> Option<u32> {
    let mut end = 0;
    let at = counts.iter().position(|count| {
        end += count;
        item < end
    });
    at.map(|at| at as u32)
}

/// The first item of a file, and how many it has.
pub(super) fn extent(counts: &[u32], number: u32) -> Result<(u32, u32), PackError> {
    let count = *counts.get(number as usize).ok_or(PackError::Corrupt)?;
    Ok((counts[..number as usize].iter().sum(), count))
}

//! What stands around the files of shards, what names them, and what they share with a pack.

use super::words::WordsHead;
use crate::document::Document;
use crate::pack::PackError::{self, Corrupt};
use crate::pack::layout::checksum;
use crate::pack::read::{Reader, document};
use crate::pack::write;
use crate::pack::write::{list, string, varint};
use std::ops::Range;

/// As of a pack, but for the last letter.
const MAGIC: [u8; 8] = *b"\x89TARAZS\n";

/// Raised with every change of the layout.
const VERSION: u32 = 4;

/// Raised when words are folded or told apart by other rules: stored terms would not be those that are looked for.
const RULES: u32 = 1;

const CHECKSUM_AT: Range<usize> = 8..12;
const KIND_AT: usize = 28;
const HEADER_LEN: usize = 33;

/// What a file of a segment holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// What names all others.
    Head,
    /// What is known of documents but their texts.
    Table,
    /// Ids of documents.
    Ids,
    /// The distinct words.
    Words,
    /// Where words stand.
    Postings,
    /// Documents with their facts.
    Texts,
    /// The questions by which accounts are compared; of no segment.
    Questions,
}

impl Kind {
    const NAMED: [Self; 6] =
        [Self::Table, Self::Ids, Self::Words, Self::Postings, Self::Texts, Self::Questions];

    fn letter(self) -> char {
        match self {
            Self::Head => 'h',
            Self::Table => 't',
            Self::Ids => 'i',
            Self::Words => 'w',
            Self::Postings => 'p',
            Self::Texts => 'd',
            Self::Questions => 'q',
        }
    }
}

/// A file among shards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId {
    /// Hash of what the segment holds, or of the questions; 0 for the head.
    pub segment: u64,
    /// What it holds.
    pub kind: Kind,
    /// Among the files of its kind.
    pub number: u32,
}

impl FileId {
    /// How many bytes stand before the body of every file.
    pub const HEADER: u64 = HEADER_LEN as u64;

    /// The head's.
    pub const HEAD: Self = Self { segment: 0, kind: Kind::Head, number: 0 };

    /// Where it lies beside the head, with `/` between folder and file.
    #[must_use]
    pub fn path(self) -> String {
        format!("{:016x}/{}{}.shard", self.segment, self.kind.letter(), self.number)
    }

    /// The file that lies at a [`FileId::path`].
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        let (segment, name) = path.strip_suffix(".shard")?.split_once('/')?;
        let kind = Kind::NAMED.into_iter().find(|kind| name.starts_with(kind.letter()))?;
        let number = name.get(1..)?.parse().ok()?;
        Some(Self { segment: u64::from_str_radix(segment, 16).ok()?, kind, number })
    }

    /// Whether bytes say that they are a head; the rest is not looked at.
    #[must_use]
    pub fn is_head(bytes: &[u8]) -> bool {
        bytes.starts_with(&MAGIC) && bytes.get(KIND_AT) == Some(&(Kind::Head.letter() as u8))
    }

    /// The file with this body.
    #[must_use]
    pub fn frame(self, body: &[u8]) -> Vec<u8> {
        let mut out = MAGIC.to_vec();
        out.extend([0; 4]);
        out.extend(self.stamp());
        out.extend_from_slice(body);
        let sum = checksum(&out[CHECKSUM_AT.end..]);
        out[CHECKSUM_AT].copy_from_slice(&sum.to_le_bytes());
        out
    }

    /// The body of the file in `bytes`.
    ///
    /// # Errors
    /// [`PackError`] when it is another file, of another version, or not whole.
    pub fn body(self, bytes: &[u8]) -> Result<&[u8], PackError> {
        let (header, body) = bytes.split_at_checked(HEADER_LEN).ok_or(Corrupt)?;
        let sum = checksum(&bytes[CHECKSUM_AT.end..]).to_le_bytes();
        if !header.starts_with(&MAGIC) || header[CHECKSUM_AT] != sum {
            return Err(Corrupt);
        }
        let number =
            |at: usize| header[at..at + 4].iter().rev().fold(0, |value, &b| value << 8 | u32::from(b));
        for (at, expected) in [(12, VERSION), (16, RULES)] {
            let found = number(at);
            if found != expected {
                return Err(PackError::Version { found, expected });
            }
        }
        if header[CHECKSUM_AT.end..] == self.stamp() { Ok(body) } else { Err(Corrupt) }
    }

    fn stamp(self) -> [u8; HEADER_LEN - CHECKSUM_AT.end] {
        let mut stamp = [0; HEADER_LEN - CHECKSUM_AT.end];
        stamp[..4].copy_from_slice(&VERSION.to_le_bytes());
        stamp[4..8].copy_from_slice(&RULES.to_le_bytes());
        stamp[8..16].copy_from_slice(&self.segment.to_le_bytes());
        stamp[16] = self.kind.letter() as u8;
        stamp[17..].copy_from_slice(&self.number.to_le_bytes());
        stamp
    }
}

/// What names all other files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// Hash of the file of questions; 0 when there are none.
    pub questions: u64,
    /// The newest documents without their texts, newest first, with the number of their words.
    pub listed: Vec<(Document, u32)>,
    /// The version of the program that found the facts.
    pub program: String,
    /// In the order in which they were written.
    pub segments: Vec<SegmentHead>,
    /// The order of the documents: a segment, and how many of it stand side by side. Others come last, by segment.
    pub order: Vec<(u32, u32)>,
}

/// The files of a segment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SegmentHead {
    /// Hash of what it holds.
    pub id: u64,
    /// The files of words.
    pub words: Vec<WordsHead>,
    /// How many terms each file of postings has.
    pub postings: Vec<u32>,
    /// How many documents each file of texts has.
    pub texts: Vec<u32>,
    /// The documents that are gone, sorted.
    pub gone: Vec<u32>,
    /// The terms that stand in such documents only, sorted.
    pub dead: Vec<u32>,
}

impl SegmentHead {
    /// The file of words in which those with a place stand.
    #[must_use]
    pub fn words_at(&self, place: &str) -> Option<u32> {
        let at = self.words.partition_point(|file| file.first.as_str() <= place).saturating_sub(1);
        (at < self.words.len()).then_some(at as u32)
    }

    /// A file of it.
    #[must_use]
    pub fn file(&self, kind: Kind, number: u32) -> FileId {
        FileId { segment: self.id, kind, number }
    }

    /// Documents in all, those that are gone too.
    #[must_use]
    pub fn documents(&self) -> u32 {
        self.texts.iter().sum()
    }

    /// Every file of it.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        let all = |kind, count: usize| (0..count as u32).map(move |number| self.file(kind, number));
        let index = all(Kind::Words, self.words.len()).chain(all(Kind::Postings, self.postings.len()));
        let rest = [self.file(Kind::Table, 0), self.file(Kind::Ids, 0)];
        rest.into_iter().chain(index).chain(all(Kind::Texts, self.texts.len()))
    }
}

impl Head {
    /// The file of questions, if there are any.
    #[must_use]
    pub fn questions(&self) -> Option<FileId> {
        let file = FileId { segment: self.questions, kind: Kind::Questions, number: 0 };
        (self.questions != 0).then_some(file)
    }

    /// The file.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut body = Vec::new();
        body.extend(self.questions.to_le_bytes());
        list(&mut body, &self.listed, |out, (document, words)| {
            write::document(out, document);
            varint(out, *words as usize);
        });
        string(&mut body, &self.program);
        list(&mut body, &self.segments, |out, segment| {
            out.extend(segment.id.to_le_bytes());
            let (gone, dead) = (steps(&segment.gone), steps(&segment.dead));
            list(out, &segment.words, |out, file| {
                string(out, &file.first);
                varint(out, file.count as usize);
            });
            for numbers in [&segment.postings, &segment.texts, &gone, &dead] {
                list(out, numbers, |out, &number| varint(out, number as usize));
            }
        });
        list(&mut body, &self.order, |out, run| {
            varint(out, run.0 as usize);
            varint(out, run.1 as usize);
        });
        FileId::HEAD.frame(&body)
    }

    /// The head in the bytes of a file.
    ///
    /// # Errors
    /// [`PackError`].
    pub fn read(bytes: &[u8]) -> Result<Self, PackError> {
        let mut body = Reader::new(FileId::HEAD.body(bytes)?);
        let questions = fixed(&mut body)?;
        let listed = body.list(|body| Ok((document(body)?, number(body)?)))?;
        let program = body.string()?;
        let segments = body.list(|body| {
            let id = fixed(body)?;
            let words = body.list(|body| Ok(WordsHead { first: body.string()?, count: number(body)? }))?;
            let (postings, texts) = (body.list(number)?, body.list(number)?);
            let (gone, dead) = (rising(body)?, rising(body)?);
            let total = |numbers: &[u32]| numbers.iter().try_fold(0_u32, |sum, &n| sum.checked_add(n));
            let counts: Vec<u32> = words.iter().map(|file| file.count).collect();
            let terms = total(&counts).ok_or(Corrupt)?;
            let documents = total(&texts).ok_or(Corrupt)?;
            let below = |numbers: &[u32], end| numbers.last().is_none_or(|&last| last < end);
            let is_sound = total(&postings) == Some(terms) && below(&gone, documents) && below(&dead, terms);
            if is_sound { Ok(SegmentHead { id, words, postings, texts, gone, dead }) } else { Err(Corrupt) }
        })?;
        let order = body.list(|body| Ok((number(body)?, number(body)?)))?;
        body.end()?;
        Ok(Self { questions, listed, program, segments, order })
    }
}

/// Numbers, each from the one before and no one twice.
fn rising(body: &mut Reader<'_>) -> Result<Vec<u32>, PackError> {
    let mut numbers = body.list(number)?;
    let mut before = None;
    for number in &mut numbers {
        *number = before.unwrap_or(0_u32).checked_add(*number).ok_or(Corrupt)?;
        if before.replace(*number).is_some_and(|before| before >= *number) {
            return Err(Corrupt);
        }
    }
    Ok(numbers)
}

fn steps(sorted: &[u32]) -> Vec<u32> {
    let mut before = 0;
    sorted.iter().map(|&number| number - std::mem::replace(&mut before, number)).collect()
}

pub(super) fn number(body: &mut Reader<'_>) -> Result<u32, PackError> {
    u32::try_from(body.varint()?).map_err(|_| Corrupt)
}

pub(super) fn fixed(body: &mut Reader<'_>) -> Result<u64, PackError> {
    body.take(8)?.try_into().map(u64::from_le_bytes).map_err(|_| Corrupt)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Head {
        let segment = SegmentHead {
            id: 0xfeed,
            words: vec![
                WordsHead { first: "a".to_owned(), count: 3 },
                WordsHead { first: "mos".to_owned(), count: 2 },
            ],
            postings: vec![1, 4],
            texts: vec![2, 2],
            gone: vec![0, 3],
            dead: vec![4],
        };
        let (program, order) = ("9.1.0".to_owned(), vec![(0, 1), (0, 1)]);
        Head { questions: 7, listed: vec![(Document::default(), 9)], program, segments: vec![segment], order }
    }

    #[test]
    fn a_head_is_read_back() {
        assert_eq!(Head::read(&head().write()), Ok(head()));
    }

    #[test]
    fn no_changed_byte_of_a_head_goes_unseen() {
        let bytes = head().write();
        for at in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[at] ^= 0x20;
            assert_eq!(Head::read(&changed), Err(Corrupt), "{at}");
        }
    }

    #[test]
    fn a_file_in_the_place_of_another_is_refused() {
        let file = head().segments[0].file(Kind::Words, 1);
        let bytes = file.frame(b"body");
        assert_eq!(file.body(&bytes), Ok(&b"body"[..]));
        assert_eq!(file.path(), "000000000000feed/w1.shard");
        assert_eq!(FileId::at(&file.path()), Some(file));
        for other in [
            FileId { number: 0, ..file },
            FileId { segment: 1, ..file },
            FileId { kind: Kind::Texts, ..file },
        ] {
            assert_eq!(other.body(&bytes), Err(Corrupt));
        }
    }

    #[test]
    fn a_head_whose_numbers_do_not_agree_is_corrupt() {
        let mut wrong = head();
        wrong.segments[0].postings[0] = 7;
        assert_eq!(Head::read(&wrong.write()), Err(Corrupt));
        let mut wrong = head();
        wrong.segments[0].gone[1] = 9;
        assert_eq!(Head::read(&wrong.write()), Err(Corrupt));
        let mut wrong = head();
        wrong.segments[0].gone = vec![0, 0];
        assert_eq!(Head::read(&wrong.write()), Err(Corrupt), "a document is gone once");
    }
}

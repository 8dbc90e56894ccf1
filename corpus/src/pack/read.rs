use super::facts;
use super::layout::{CHECKSUM_AT, HEADER_LEN, LENGTH_AT, MAGIC, VERSION, VERSION_AT, checksum};
use super::{PackError, PackError::Corrupt};
use crate::document::{Corpus, Document, Published, Title};
use crate::facts::Facts;
use crate::question::{Cue, Label, Question};
use crate::text::Language;

/// The corpus in `bytes`, and the facts of every document.
///
/// # Errors
/// [`PackError`] when the bytes are not a pack of this version, whole and unharmed.
pub fn read(bytes: &[u8]) -> Result<(Corpus, Vec<Facts>), PackError> {
    let mut body = Reader::new(verify(bytes)?);
    let (mut documents, mut facts) = (Vec::new(), Vec::new());
    for _ in 0..body.varint()? {
        let document = document(&mut body)?;
        facts.push(facts::read(&mut body, &document.text)?);
        documents.push(document);
    }
    let corpus = Corpus { documents, questions: body.list(question)? };
    body.end()?;
    Ok((corpus, facts))
}

/// The checksum in the header of a pack, by which it is told from any other; 0 for bytes that are too few.
#[must_use]
pub fn identity(bytes: &[u8]) -> u32 {
    bytes.get(CHECKSUM_AT).map_or(0, |sum| little_endian(sum) as u32)
}

/// Checks magic, checksum, version and length; gives the body.
fn verify(bytes: &[u8]) -> Result<&[u8], PackError> {
    let (header, body) = bytes.split_at_checked(HEADER_LEN).ok_or(Corrupt)?;
    let is_pack = header.starts_with(&MAGIC);
    if !is_pack || little_endian(&header[CHECKSUM_AT]) != u64::from(checksum(&bytes[CHECKSUM_AT.end..])) {
        return Err(Corrupt);
    }
    let found = little_endian(&header[VERSION_AT]) as u32;
    if found != VERSION {
        return Err(PackError::Version { found, expected: VERSION });
    }
    if little_endian(&header[LENGTH_AT]) == body.len() as u64 { Ok(body) } else { Err(Corrupt) }
}

fn little_endian(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |value, &byte| value << 8 | u64::from(byte))
}

pub(super) fn document(body: &mut Reader<'_>) -> Result<Document, PackError> {
    Ok(Document {
        id: body.string()?,
        title: Title { text: body.string()?, derived: body.flag()? },
        language: body.language()?,
        source: body.optional()?,
        url: body.optional()?,
        published: published(body)?,
        retrieved: body.optional()?,
        author: body.optional()?,
        kind: body.optional()?,
        sha256: body.string()?,
        text: body.string()?,
    })
}

fn published(body: &mut Reader<'_>) -> Result<Option<Published>, PackError> {
    body.optional()?.map(|iso| Published::parse(&iso).ok_or(Corrupt)).transpose()
}

pub(super) fn question(body: &mut Reader<'_>) -> Result<Question, PackError> {
    Ok(Question {
        id: body.string()?,
        label: Label { ru: body.string()?, kk: body.string()?, en: body.string()? },
        exclusive: body.flag()?,
        counts: body.flag()?,
        cues: body.list(cue)?,
    })
}

fn cue(body: &mut Reader<'_>) -> Result<Cue, PackError> {
    Ok(Cue { language: body.language()?, words: body.list(Reader::string)? })
}

/// What is left of the body. Every length is checked against it before anything is allocated.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(rest: &'a [u8]) -> Self {
        Self { rest }
    }

    /// Nothing may be left.
    pub(super) fn end(&self) -> Result<(), PackError> {
        if self.rest.is_empty() { Ok(()) } else { Err(Corrupt) }
    }

    pub(super) fn list<T>(
        &mut self,
        item: impl Fn(&mut Self) -> Result<T, PackError>,
    ) -> Result<Vec<T>, PackError> {
        let count = self.varint()?;
        // Collecting into a `Result` reserves nothing: a false count ends with the bytes.
        (0..count).map(|_| item(self)).collect()
    }

    fn language(&mut self) -> Result<Language, PackError> {
        self.string().map(|code| Language::from_code(&code))
    }

    pub(super) fn flag(&mut self) -> Result<bool, PackError> {
        match self.take(1)? {
            [0] => Ok(false),
            [1] => Ok(true),
            _ => Err(Corrupt),
        }
    }

    pub(super) fn string(&mut self) -> Result<String, PackError> {
        let len = self.varint()?;
        self.utf8(len)
    }

    fn optional(&mut self) -> Result<Option<String>, PackError> {
        match self.varint()?.checked_sub(1) {
            None => Ok(None),
            Some(len) => self.utf8(len).map(Some),
        }
    }

    fn utf8(&mut self, len: usize) -> Result<String, PackError> {
        std::str::from_utf8(self.take(len)?).map(str::to_owned).map_err(|_| Corrupt)
    }

    pub(super) fn varint(&mut self) -> Result<usize, PackError> {
        let mut value = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let byte = usize::from(self.take(1)?[0]);
            value |= (byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(value);
            }
        }
        Err(Corrupt)
    }

    pub(super) fn take(&mut self, len: usize) -> Result<&'a [u8], PackError> {
        let (taken, rest) = self.rest.split_at_checked(len).ok_or(Corrupt)?;
        self.rest = rest;
        Ok(taken)
    }
}

#[cfg(test)]
mod tests {
    use super::super::layout::checksum;
    use super::*;

    /// A pack with a true header around any body.
    fn framed(body: &[u8]) -> Vec<u8> {
        let mut bytes = super::super::write(&Corpus::default(), &[]);
        bytes.truncate(HEADER_LEN);
        bytes[LENGTH_AT].copy_from_slice(&(body.len() as u64).to_le_bytes());
        bytes.extend_from_slice(body);
        let sum = checksum(&bytes[CHECKSUM_AT.end..]);
        bytes[CHECKSUM_AT].copy_from_slice(&sum.to_le_bytes());
        bytes
    }

    #[test]
    fn empty_corpus_is_two_empty_lists() {
        assert_eq!(read(&framed(&[0, 0])), Ok((Corpus::default(), Vec::new())));
    }

    #[test]
    fn false_counts_and_lengths_are_corrupt_even_under_a_true_checksum() {
        let endless = [0xff; 32];
        let huge_count = [0xff, 0xff, 0xff, 0xff, 0x0f];
        let long_id = [1, 0xff, 0xff, 0xff, 0x7f];
        let bodies: [&[u8]; 5] = [&[], &[0, 0, 0], &endless, &huge_count, &long_id];
        for body in bodies {
            assert_eq!(read(&framed(body)), Err(Corrupt), "{body:x?}");
        }
    }

    #[test]
    fn another_version_is_told_from_damage() {
        let mut bytes = framed(&[0, 0]);
        bytes[VERSION_AT].copy_from_slice(&7u32.to_le_bytes());
        assert_eq!(read(&bytes), Err(Corrupt));
        let sum = checksum(&bytes[CHECKSUM_AT.end..]);
        bytes[CHECKSUM_AT].copy_from_slice(&sum.to_le_bytes());
        assert_eq!(read(&bytes), Err(PackError::Version { found: 7, expected: VERSION }));
    }
}

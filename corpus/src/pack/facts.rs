//! The facts of one document, written and read by one list of fields: a field is added in one place.
//!
//! Places are told from the place before, in the order in which they are written; words from a table in front.

use super::PackError::{self, Corrupt};
use super::read::Reader;
use super::write::{list, string, varint};
use crate::facts::{
    Claim, Comparison, Date, Facts, Figure, Name, NameKind, Quote, QuoteKind, Segment, SegmentKind, Voice,
};
use crate::text::{Language, Span};

pub(super) fn write(out: &mut Vec<u8>, facts: &Facts) {
    let mut writer = Writer::default();
    facts.write(&mut writer);
    list(out, &writer.words, |out, word| string(out, word));
    out.append(&mut writer.out);
}

/// Every place is a part of `text`, on character borders; segments do not overlap; every number of a fact names one.
pub(super) fn read(body: &mut Reader<'_>, text: &str) -> Result<Facts, PackError> {
    let words = body.list(Reader::string)?;
    let facts = Facts::read(&mut FactsReader { body, text, words, at: 0 })?;
    let all = |numbers: &[u32], len: usize| numbers.iter().all(|&number| (number as usize) < len);
    let all_there = facts.claims.iter().all(|claim| {
        all(&claim.figures, facts.figures.len())
            && all(&claim.names, facts.names.len())
            && all(&claim.dates, facts.dates.len())
    });
    let apart = facts.segments.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start);
    if all_there && apart { Ok(facts) } else { Err(Corrupt) }
}

#[derive(Default)]
struct Writer {
    out: Vec<u8>,
    words: Vec<String>,
    /// Where the last place begins.
    at: u32,
}

struct FactsReader<'r, 'a> {
    body: &'r mut Reader<'a>,
    text: &'r str,
    words: Vec<String>,
    /// Where the last place begins.
    at: u32,
}

trait Stored: Sized {
    fn write(&self, to: &mut Writer);
    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError>;
}

macro_rules! fields {
    ($($type:ident { $($field:ident),* })*) => {$(
        impl Stored for $type {
            fn write(&self, to: &mut Writer) {
                let Self { $($field),* } = self;
                $($field.write(to);)*
            }

            fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
                Ok(Self { $($field: Stored::read(from)?),* })
            }
        }
    )*};
}

/// Kinds are written as their position in the list.
macro_rules! kinds {
    ($($type:ident { $($kind:ident),* })*) => {$(
        impl Stored for $type {
            fn write(&self, to: &mut Writer) {
                // The match holds that none is missing.
                let kind = match self { $(Self::$kind => Self::$kind),* };
                let number = [$(Self::$kind),*].iter().position(|known| *known == kind);
                varint(&mut to.out, number.unwrap_or_default());
            }

            fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
                [$(Self::$kind),*].get(from.body.varint()?).copied().ok_or(Corrupt)
            }
        }
    )*};
}

fields! {
    Facts { segments, quotes, figures, dates, names, claims }
    Segment { span, kind, language }
    Quote { span, kind, speaker, cue, occasion }
    Figure { span, value, comparison, unit, counts, as_of }
    Date { span, iso }
    Name { name, kind, mentions }
    Claim { span, voice, said, figures, names, dates, negated }
}

kinds! {
    SegmentKind { Sentence, Headline, Heading, Caption, Link, Feed, Meta }
    Language { Russian, Kazakh, English, Unknown }
    QuoteKind { Direct, Fragment, Indirect }
    Comparison { Equal, AtLeast, AtMost, More, Less, About }
    NameKind { Person, Organisation, Place, Other }
}

impl<T: Stored> Stored for Vec<T> {
    fn write(&self, to: &mut Writer) {
        varint(&mut to.out, self.len());
        for item in self {
            item.write(to);
        }
    }

    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
        let mut items = Vec::new();
        // Nothing is reserved: a false count ends with the bytes.
        for _ in 0..from.body.varint()? {
            items.push(T::read(from)?);
        }
        Ok(items)
    }
}

impl<T: Stored> Stored for Option<T> {
    fn write(&self, to: &mut Writer) {
        self.is_some().write(to);
        if let Some(item) = self {
            item.write(to);
        }
    }

    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
        Ok(if bool::read(from)? { Some(T::read(from)?) } else { None })
    }
}

impl Stored for bool {
    fn write(&self, to: &mut Writer) {
        to.out.push((*self).into());
    }

    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
        from.body.flag()
    }
}

impl Stored for u32 {
    fn write(&self, to: &mut Writer) {
        varint(&mut to.out, *self as usize);
    }

    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
        Self::try_from(from.body.varint()?).map_err(|_| Corrupt)
    }
}

impl Stored for Span {
    fn write(&self, to: &mut Writer) {
        let step = self.start.wrapping_sub(to.at).cast_signed();
        // Backwards is odd.
        (step << 1 ^ step >> 31).cast_unsigned().write(to);
        (self.end - self.start).write(to);
        to.at = self.start;
    }

    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
        let step = u32::read(from)?;
        let start = from.at.wrapping_add(step >> 1 ^ (step & 1).wrapping_neg());
        let span = Self { start, end: start.checked_add(u32::read(from)?).ok_or(Corrupt)? };
        from.at = start;
        if from.text.get(span.range()).is_some_and(|words| !words.is_empty()) {
            Ok(span)
        } else {
            Err(Corrupt)
        }
    }
}

impl Stored for String {
    fn write(&self, to: &mut Writer) {
        let known = to.words.iter().position(|word| word == self);
        let number = known.unwrap_or(to.words.len());
        if known.is_none() {
            to.words.push(self.clone());
        }
        varint(&mut to.out, number);
    }

    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
        from.words.get(from.body.varint()?).cloned().ok_or(Corrupt)
    }
}

/// Whole numbers below are written as such.
const TOO_LARGE: f64 = (1u64 << 31) as f64;

/// A whole number more by one, or 0 and a float.
impl Stored for f64 {
    #[allow(clippy::cast_sign_loss, reason = "not negative")]
    fn write(&self, to: &mut Writer) {
        if self.fract() == 0.0 && (0.0..TOO_LARGE).contains(self) && self.is_sign_positive() {
            (*self as u32 + 1).write(to);
        } else {
            to.out.push(0);
            to.out.extend_from_slice(&self.to_le_bytes());
        }
    }

    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
        match u32::read(from)?.checked_sub(1) {
            Some(whole) => Ok(whole.into()),
            None => from.body.take(8)?.try_into().map(Self::from_le_bytes).map_err(|_| Corrupt),
        }
    }
}

/// Those without a name are told apart by a flag.
impl Stored for Voice {
    fn write(&self, to: &mut Writer) {
        let name = if let Self::Speaker(name) = self { Some(name) } else { None };
        name.is_some().write(to);
        match name {
            Some(name) => name.write(to),
            None => (*self == Self::Newsroom).write(to),
        }
    }

    fn read(from: &mut FactsReader<'_, '_>) -> Result<Self, PackError> {
        if bool::read(from)? {
            return String::read(from).map(Self::Speaker);
        }
        Ok(if bool::read(from)? { Self::Newsroom } else { Self::Unknown })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::facts::analyse;

    const TEXT: &str =
        "Мэр Алма Сериева сказала 5 мая 2031 года: «Паводок снёс не менее 12 мостов, ущерб — 1,5 млн тенге».";

    fn told() -> Facts {
        analyse(&Document { text: TEXT.to_owned(), language: Language::Russian, ..Document::default() })
    }

    fn written(facts: &Facts) -> Vec<u8> {
        let mut bytes = Vec::new();
        write(&mut bytes, facts);
        bytes
    }

    fn read_all(bytes: &[u8], text: &str) -> Result<Facts, PackError> {
        read(&mut Reader::new(bytes), text)
    }

    #[test]
    fn facts_of_every_kind_are_read_back() {
        let mut facts = told();
        assert!(!facts.quotes.is_empty() && !facts.figures.is_empty() && !facts.dates.is_empty());
        assert!(!facts.names.is_empty() && !facts.claims.is_empty());
        for value in [None, Some(-1.0), Some(0.1), Some(1e300)] {
            facts.figures[0].value = value;
            assert_eq!(read_all(&written(&facts), TEXT).as_ref(), Ok(&facts));
        }
    }

    #[test]
    fn places_outside_of_the_text_are_corrupt() {
        let bytes = written(&told());
        assert_eq!(read_all(&bytes, ""), Err(Corrupt));
        // A letter of one byte in front puts all borders inside of letters.
        assert_eq!(read_all(&bytes, &format!(".{TEXT}")), Err(Corrupt));
    }

    #[test]
    fn places_of_nothing_and_segments_that_overlap_are_corrupt() {
        let (mut empty, mut double) = (told(), told());
        empty.dates[0].span.end = empty.dates[0].span.start;
        double.segments.push(double.segments[0]);
        assert_eq!(read_all(&written(&empty), TEXT), Err(Corrupt));
        assert_eq!(read_all(&written(&double), TEXT), Err(Corrupt));
    }

    #[test]
    fn numbers_of_facts_that_are_not_there_are_corrupt() {
        let facts = Facts { figures: Vec::new(), ..told() };
        assert_eq!(read_all(&written(&facts), TEXT), Err(Corrupt));
    }

    #[test]
    fn no_changed_byte_panics() {
        let bytes = written(&told());
        for at in 0..bytes.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut changed = bytes.clone();
                changed[at] = value;
                if let Ok(facts) = read_all(&changed, TEXT) {
                    assert!(facts.segments.iter().all(|segment| segment.span.range().end <= TEXT.len()));
                }
            }
        }
    }
}

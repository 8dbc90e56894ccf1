use crate::question::Question;
use crate::text::Language;

/// Everything a pack carries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Corpus {
    /// The articles, sorted by id.
    pub documents: Vec<Document>,
    /// The questions by which accounts are compared, in the order in which rows are shown.
    pub questions: Vec<Question>,
}

/// One article with what is known of it. What is not known is `None`, never guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// File name without ending, or the id of a JSON line; unique in a corpus.
    pub id: String,
    /// Headline.
    pub title: Title,
    /// Main language of the text.
    pub language: Language,
    /// Outlet that published it.
    pub source: Option<String>,
    /// Where it was published; only `http` and `https` become links.
    pub url: Option<String>,
    /// When it was published.
    pub published: Option<Published>,
    /// Day on which the text was taken from its source, ISO 8601.
    pub retrieved: Option<String>,
    /// Who wrote it.
    pub author: Option<String>,
    /// What the text is when it is not the article itself, such as `digest`.
    pub kind: Option<String>,
    /// SHA-256 of the file as stored (for a JSON line: of the body), lower-case hex.
    pub sha256: String,
    /// The text as stored: offsets into it are citations.
    pub text: String,
}

/// A headline, and whether a machine made it from the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    /// The words of the headline.
    pub text: String,
    /// True when the document has no headline and this was cut from its first sentence.
    pub derived: bool,
}

/// A date of publication, as exact as it is known; [`Published::parse`] makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// `2022`, `2022-01` or `2022-01-29`.
    pub iso: String,
    /// How exact `iso` is.
    pub precision: Precision,
}

/// How exact a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Only the year is known.
    Year,
    /// Year and month are known.
    Month,
    /// The day is known.
    Day,
}

impl Published {
    /// The date that `iso` writes: `2022`, `2022-01` or `2022-01-29`; `None` for anything else and
    /// for days that are not in the calendar.
    #[must_use]
    pub fn parse(iso: &str) -> Option<Self> {
        let precision = match iso.len() {
            4 => Precision::Year,
            7 => Precision::Month,
            10 => Precision::Day,
            _ => return None,
        };
        let mut parts = iso.split('-');
        let year = number(parts.next(), 4)?;
        let month = if precision == Precision::Year { 1 } else { number(parts.next(), 2)? };
        let day = if precision == Precision::Day { number(parts.next(), 2)? } else { 1 };
        let valid = year > 0 && (1..=days_in_month(year, month)).contains(&day);
        valid.then(|| Self { iso: iso.to_owned(), precision })
    }
}

fn number(digits: Option<&str>, width: usize) -> Option<u32> {
    let digits = digits.filter(|d| d.len() == width && d.bytes().all(|b| b.is_ascii_digit()))?;
    digits.parse().ok()
}

/// Zero for a month that does not exist.
fn days_in_month(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_exact_as_they_are_written() {
        let precision = |iso| Published::parse(iso).map(|date| date.precision);
        assert_eq!(precision("2031"), Some(Precision::Year));
        assert_eq!(precision("2031-07"), Some(Precision::Month));
        assert_eq!(precision("2032-02-29"), Some(Precision::Day));
    }

    #[test]
    fn what_is_not_in_the_calendar_is_no_date() {
        for iso in ["2022-02-31", "2023-02-29", "1900-02-29", "2022-13", "2022-00-10", "0000", "2022-01-00"] {
            assert_eq!(Published::parse(iso), None, "{iso}");
        }
        for shape in ["", "22", "2022-1", "29.01.2022", "2022/01/29", "+202-01", "2022-01-2９", "январь"]
        {
            assert_eq!(Published::parse(shape), None, "{shape}");
        }
    }
}

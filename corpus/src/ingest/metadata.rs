use super::error::{Fault, Located};
use crate::document::Published;
use crate::text::Language;
use serde::Deserialize;
use serde::de::IgnoredAny;

/// What is known of a document besides its text, from one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Metadata {
    pub(super) title: Option<String>,
    pub(super) source: Option<String>,
    pub(super) url: Option<String>,
    pub(super) published: Option<Published>,
    pub(super) retrieved: Option<String>,
    pub(super) author: Option<String>,
    pub(super) language: Option<Language>,
    pub(super) kind: Option<String>,
}

/// One key of front matter, `corpus.toml` or a JSON line.
pub(super) struct Field {
    pub(super) key: String,
    pub(super) line: usize,
    pub(super) value: Value,
}

/// A value as YAML, TOML and JSON write it.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Value {
    Nothing(()),
    Text(String),
    Number(i64),
    Date(toml::value::Datetime),
    List(Vec<String>),
    Other(IgnoredAny),
}

/// What to do with a key that has no meaning here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum UnknownKey {
    /// Other programs read the same place: front matter, JSON lines.
    Ignore,
    /// Nobody else reads it, so it is a slip of the pen: `corpus.toml`.
    Refuse,
}

const KEYS: &str = "title, source, url, published, retrieved, author, lang, kind";

impl Metadata {
    pub(super) fn from_fields(
        fields: impl IntoIterator<Item = Field>,
        unknown: UnknownKey,
    ) -> Result<Self, Located> {
        let mut metadata = Self::default();
        for field in fields {
            metadata.set(&field, unknown).map_err(|reason| Fault::Metadata(reason).on(field.line))?;
        }
        Ok(metadata)
    }

    fn set(&mut self, Field { key, value, .. }: &Field, unknown: UnknownKey) -> Result<(), String> {
        match key.as_str() {
            "title" => self.title = text(key, value)?,
            "source" => self.source = text(key, value)?,
            "url" => self.url = text(key, value)?,
            "published" | "date" => self.published = date(key, value)?,
            "retrieved" => self.retrieved = date(key, value)?.map(|date| date.iso),
            "author" => self.author = text(key, value)?,
            "lang" | "language" => self.language = language(key, value)?,
            "kind" => self.kind = text(key, value)?,
            _ if unknown == UnknownKey::Refuse => {
                return Err(format!("unknown key \"{key}\"; there are {KEYS}"));
            }
            _ => {}
        }
        Ok(())
    }

    /// What `above` knows, and for the rest what `self` knows.
    pub(super) fn under(self, above: Self) -> Self {
        Self {
            title: above.title.or(self.title),
            source: above.source.or(self.source),
            url: above.url.or(self.url),
            published: above.published.or(self.published),
            retrieved: above.retrieved.or(self.retrieved),
            author: above.author.or(self.author),
            language: above.language.or(self.language),
            kind: above.kind.or(self.kind),
        }
    }
}

/// The value as text, white space made single; `None` when there is nothing in it.
fn text(key: &str, value: &Value) -> Result<Option<String>, String> {
    let text = match value {
        Value::Nothing(()) => return Ok(None),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => date.to_string(),
        Value::List(parts) => parts.join(", "),
        Value::Other(_) => return Err(format!("\"{key}\" must be text")),
    };
    Ok(Some(single_spaced(&text)).filter(|text| !text.is_empty()))
}

/// The words of `text` with one space between them.
pub(super) fn single_spaced(text: &str) -> String {
    let words: Vec<&str> = text.split(|c: char| c.is_whitespace() || c == '\u{feff}').collect();
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn date(key: &str, value: &Value) -> Result<Option<Published>, String> {
    let Some(text) = text(key, value)? else { return Ok(None) };
    match calendar_part(&text) {
        Some(date) => Ok(Some(date)),
        None => Err(format!("\"{key}\" is \"{text}\", not a date such as 2022, 2022-01 or 2022-01-29")),
    }
}

/// The date of `2022-01-29` or of a time stamp such as `2022-01-29T10:00:00+06:00`.
pub(super) fn calendar_part(stamp: &str) -> Option<Published> {
    let date = stamp.split(['T', ' ']).next()?;
    Published::parse(date)
}

fn language(key: &str, value: &Value) -> Result<Option<Language>, String> {
    let Some(code) = text(key, value)? else { return Ok(None) };
    match language_of_tag(&code) {
        Language::Unknown if code != Language::Unknown.code() => {
            Err(format!("\"{key}\" is \"{code}\", not one of ru, kk, en, und"))
        }
        language => Ok(Some(language)),
    }
}

/// The language of a tag such as `ru` or `kk-Cyrl-KZ`.
pub(super) fn language_of_tag(tag: &str) -> Language {
    Language::from_code(tag.split(['-', '_']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(key: &str, value: Value) -> Result<Metadata, Located> {
        Metadata::from_fields([Field { key: key.to_owned(), line: 7, value }], UnknownKey::Refuse)
    }

    fn written(key: &str, text: &str) -> Result<Metadata, Located> {
        one(key, Value::Text(text.to_owned()))
    }

    #[test]
    fn a_bad_value_is_told_with_its_line_and_key() {
        for (key, value) in
            [("published", "2022-02-31"), ("date", "вчера"), ("lang", "kz"), ("titel", "Буря")]
        {
            let Located { line, fault } = written(key, value).unwrap_err();
            assert_eq!((line, fault.code()), (Some(7), "ingest-metadata"));
            assert!(fault.to_string().contains(key), "{fault}");
        }
        assert!(one("title", Value::Other(IgnoredAny)).is_err());
    }

    #[test]
    fn time_stamps_give_their_day_and_tags_their_language() {
        let day = written("published", "2031-05-04T23:10:00+05:00").unwrap().published;
        assert_eq!(day.unwrap().iso, "2031-05-04");
        assert_eq!(written("lang", "kk-Cyrl").unwrap().language, Some(Language::Kazakh));
        assert_eq!(written("lang", "und").unwrap().language, Some(Language::Unknown));
    }

    #[test]
    fn empty_values_are_not_known() {
        assert_eq!(written("title", " \n ").unwrap(), Metadata::default());
        assert_eq!(one("url", Value::Nothing(())).unwrap(), Metadata::default());
    }

    #[test]
    fn what_lies_above_wins_only_where_it_knows() {
        let low = written("title", "Паводок").unwrap().under(written("source", "Вести").unwrap());
        let both = low.under(written("title", "Большой паводок").unwrap());
        assert_eq!(both.title.as_deref(), Some("Большой паводок"));
        assert_eq!(both.source.as_deref(), Some("Вести"));
    }
}

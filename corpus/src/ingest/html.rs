//! Saved web pages: the article without menus, advertising and scripts.

use super::error::{Fault, Located, line_of};
use super::metadata::{Metadata, calendar_part, language_of_tag, single_spaced};
use crate::text::Language;
use dom_smoothie::{Article, Config, Readability, TextMode};
use encoding_rs::{Encoding, UTF_8};
use std::borrow::Cow;

/// How much of a page is searched for the name of its encoding, as browsers do.
const PRESCAN: usize = 1024;

/// The text of the article in a page, a blank line between paragraphs, and what the page says of it.
pub(super) fn read(bytes: &[u8]) -> Result<(Metadata, String), Located> {
    let page = decode(bytes)?;
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let html_fault = |error: dom_smoothie::ReadabilityError| Fault::Html(error.to_string());
    let mut reader = Readability::new(page.as_ref(), None, Some(config)).map_err(html_fault)?;
    let canonical = canonical_url(&reader);
    let article = reader.parse().map_err(html_fault)?;
    let text = article.text_content.trim().to_owned();
    Ok((metadata(article, canonical), text))
}

fn metadata(article: Article, canonical: Option<String>) -> Metadata {
    let known = |text: Option<String>| text.map(|text| single_spaced(&text)).filter(|text| !text.is_empty());
    let language = article.lang.map(|tag| language_of_tag(&tag));
    Metadata {
        title: known(Some(article.title)),
        source: known(article.site_name),
        url: canonical.or(known(article.url)),
        published: article.published_time.as_deref().and_then(calendar_part),
        author: known(article.byline),
        language: language.filter(|&language| language != Language::Unknown),
        ..Metadata::default()
    }
}

fn canonical_url(reader: &Readability) -> Option<String> {
    let attribute = |selector: &str, name: &str| reader.doc.select_single(selector).attr(name);
    let url = attribute("link[rel=canonical]", "href")
        .or_else(|| attribute("meta[property='og:url']", "content"))?;
    let url = url.trim();
    (!url.is_empty()).then(|| url.to_owned())
}

/// The page as text: UTF-8, or the encoding that it names.
fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Located> {
    let error = match std::str::from_utf8(bytes) {
        Ok(page) => return Ok(Cow::Borrowed(page)),
        Err(error) => error,
    };
    let named = Encoding::for_bom(bytes).map(|(encoding, _)| encoding).or_else(|| named_encoding(bytes));
    match named.filter(|&encoding| encoding != UTF_8) {
        Some(encoding) => Ok(encoding.decode(bytes).0),
        None => Err(Fault::Encoding.on(line_of(bytes, error.valid_up_to()))),
    }
}

fn named_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..PRESCAN).unwrap_or(bytes).to_ascii_lowercase();
    let after = head.windows(8).position(|window| window == b"charset=")? + 8;
    let label = head[after..].split(|byte| b" \"';/>".contains(byte)).find(|label| !label.is_empty())?;
    Encoding::for_label(label)
}

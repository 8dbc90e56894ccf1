//! Saved web pages: the article without menus, advertising and scripts.

use super::error::{Fault, Located, line_of};
use super::metadata::{Metadata, calendar_part, language_of_tag, single_spaced};
use crate::text::Language;
use dom_query::Document;
use dom_smoothie::{Article, Config, Readability, TextMode};
use encoding_rs::{Encoding, UTF_8};
use std::borrow::Cow;

/// How much of a page is searched for the name of its encoding, as browsers do.
const PRESCAN: usize = 1024;

/// Deepest nesting of a page. Browsers stop at 512 as well; the time that the parser and the reader
/// take grows with the square of it and worse.
const DEEPEST: usize = 512;

/// Elements without an end tag, or whose end may be left out: they do not nest of themselves.
const UNNESTED: &str = " area base br col colgroup dd dt embed hr img input li link meta option optgroup \
    p param path rb rp rt source tbody td tfoot th thead tr track wbr ";

/// Elements whose text is not for readers.
const NOT_PROSE: &str = "script, style, noscript, iframe, template";

/// The text of the article in a page, a blank line between paragraphs, and what the page says of it.
pub(super) fn read(bytes: &[u8]) -> Result<(Metadata, String), Located> {
    let page = decode_named(bytes)?;
    refuse_deep(&page)?;
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let html_fault = |error: dom_smoothie::ReadabilityError| Fault::Html(error.to_string());
    let mut reader = Readability::new(page.as_ref(), None, Some(config)).map_err(html_fault)?;
    let canonical = canonical_url(&reader);
    let article = reader.parse().map_err(html_fault)?;
    let text = article.text_content.trim().to_owned();
    Ok((metadata(article, canonical), text))
}

/// The text of a piece of a page, a blank line between paragraphs. Where no paragraph is marked, blank lines part them.
pub(super) fn prose(html: &str) -> Result<String, Fault> {
    refuse_deep(html)?;
    let parted = || format!("<p>{}", html.replace("\r\n", "\n").replace("\n\n", "<p>"));
    let document = Document::from(if marks_paragraphs(html) { html.to_owned() } else { parted() });
    document.select(NOT_PROSE).remove();
    Ok(document.formatted_text().trim().to_owned())
}

/// True for a piece of a page with `<p>`, be it with attributes; `<picture>` and others begin alike.
fn marks_paragraphs(html: &str) -> bool {
    let html = html.to_ascii_lowercase();
    html.split("<p").skip(1).any(|rest| rest.starts_with(|c: char| c == '>' || c.is_ascii_whitespace()))
}

fn refuse_deep(page: &str) -> Result<(), Fault> {
    let is_deep = nesting(page) > DEEPEST;
    let fault = || Fault::Html(format!("elements are nested more than {DEEPEST} deep"));
    if is_deep { Err(fault()) } else { Ok(()) }
}

fn metadata(article: Article, canonical: Option<String>) -> Metadata {
    let known = |text: Option<String>| text.map(|text| single_spaced(&text)).filter(|text| !text.is_empty());
    let language = article.lang.map(|tag| language_of_tag(&tag));
    let source = known(article.site_name);
    let title = known(Some(article.title));
    Metadata {
        title: title.map(|title| without_site(&title, source.as_deref()).to_owned()),
        source,
        url: canonical.or(known(article.url)),
        published: article.published_time.as_deref().and_then(calendar_part),
        author: known(article.byline),
        language: language.filter(|&language| language != Language::Unknown),
        ..Metadata::default()
    }
}

/// `Паводок | Вестник` without the name of the site.
fn without_site<'a>(title: &'a str, site: Option<&str>) -> &'a str {
    let bare = || {
        let rest = title.strip_suffix(site?)?.trim_end();
        Some(rest.strip_suffix(['|', '-', '–', '—', '·', '»', ':'])?.trim_end())
    };
    bare().filter(|bare| !bare.is_empty()).unwrap_or(title)
}

fn canonical_url(reader: &Readability) -> Option<String> {
    let attribute = |selector: &str, name: &str| reader.doc.select_single(selector).attr(name);
    let url = attribute("link[rel=canonical]", "href")
        .or_else(|| attribute("meta[property='og:url']", "content"))?;
    let url = url.trim();
    (!url.is_empty()).then(|| url.to_owned())
}

/// A page or a feed as text: UTF-8, or the encoding that it names.
pub(super) fn decode_named(bytes: &[u8]) -> Result<Cow<'_, str>, Located> {
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
    let after = |name: &[u8]| Some(head.windows(name.len()).position(|window| window == name)? + name.len());
    let after = after(b"charset=").or_else(|| after(b"encoding="))?;
    let label = head[after..].split(|byte| b" \"';/>?".contains(byte)).find(|label| !label.is_empty())?;
    Encoding::for_label(label)
}

/// How many elements are open at once at most, told from the tags alone, in one pass.
fn nesting(page: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0);
    let mut rest = page;
    while let Some((_, tag)) = rest.split_once('<') {
        rest = tag;
        let name = |tag: &str| tag_name(tag).to_ascii_lowercase();
        if let Some(end) = tag.strip_prefix('/') {
            open = open.saturating_sub(usize::from(nests(&name(end))));
        } else if let Some(comment) = tag.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else {
            let name = name(tag);
            rest = after_raw_text(&name, tag);
            open += usize::from(nests(&name));
            deepest = deepest.max(open);
        }
    }
    deepest
}

fn tag_name(tag: &str) -> &str {
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(tag.len());
    &tag[..end]
}

fn nests(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && !UNNESTED.contains(&format!(" {name} "))
}

/// `tag` from the end tag on when the element holds no markup, as scripts do.
fn after_raw_text<'a>(name: &str, tag: &'a str) -> &'a str {
    if !matches!(name, "script" | "style" | "textarea" | "title" | "noscript") {
        return tag;
    }
    let is_end = |at: &usize| tag_name(&tag[at + 2..]).eq_ignore_ascii_case(name);
    let end = tag.match_indices("</").map(|(at, _)| at).find(is_end);
    end.map_or("", |at| &tag[at..])
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><html lang=\"ru\"><head><meta charset=\"utf-8\">\
        <title>Паводок в Ясной | Вестник</title><link rel=canonical href=\"https://vestnik.example/1\">\
        <meta property=\"og:site_name\" content=\"Вестник\"><meta name=author content=\"А. Сеит\">\
        <meta property=\"article:published_time\" content=\"2031-04-05T10:00:00+05:00\"></head><body>\
        <nav><a href=/>Главная</a> <a href=/n>Новости</a></nav><article><h1>Паводок в Ясной</h1>\
        <p>Вода в реке поднялась на три метра, сообщили спасатели. Мост закрыт, автобусы идут в объезд.</p>\
        <p>Жителей двух улиц вывезли в школу. Опоры моста целы, но дорога размыта на сорок метров.</p></article>\
        <footer>Все права у редакции</footer><script>if (a<b) alert('<p>')</script></body></html>";

    #[test]
    fn the_article_is_read_without_what_surrounds_it() {
        let (known, text) = read(PAGE.as_bytes()).unwrap();
        assert!(text.starts_with("Вода в реке") && text.ends_with("сорок метров."), "{text}");
        assert!(text.contains("в объезд.\n\nЖителей"), "{text}");
        assert_eq!(known.title.as_deref(), Some("Паводок в Ясной"));
        assert_eq!(known.source.as_deref(), Some("Вестник"));
        assert_eq!(known.author.as_deref(), Some("А. Сеит"));
        assert_eq!(known.url.as_deref(), Some("https://vestnik.example/1"));
        assert_eq!(known.published.unwrap().iso, "2031-04-05");
        assert_eq!(known.language, Some(Language::Russian));
    }

    #[test]
    fn a_page_in_the_encoding_it_names_is_read() {
        let page = PAGE.replace("utf-8", "windows-1251");
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(&page);
        assert_eq!(read(&bytes).unwrap(), read(PAGE.as_bytes()).unwrap());
        let unnamed = [b"<p>\n".as_slice(), b"\xcf\xe0\xe2"].concat();
        assert_eq!(read(&unnamed).unwrap_err().line, Some(2));
    }

    #[test]
    fn a_picture_marks_no_paragraph() {
        assert!(marks_paragraphs("<p>Вода") && marks_paragraphs("Вода<P\nclass=a>ушла"));
        assert!(!marks_paragraphs("Вода <picture></picture>ушла <p"));
    }

    #[test]
    fn only_what_nests_is_counted() {
        assert_eq!(nesting(&"<p>вода<br><li>".repeat(900)), 0);
        assert_eq!(nesting(&"<div><span>вода</span></div>".repeat(900)), 2);
        assert_eq!(nesting(&format!("<script>{}</SCRIPT><b>", "a<b;".repeat(900))), 1);
        assert_eq!(nesting(&format!("<!-- {} --><b>", "<b>".repeat(900))), 1);
        assert_eq!(nesting("a < b <3 </ <"), 0);
    }

    #[test]
    fn hostile_pages_are_refused_at_once() {
        for tag in ["<div>", "<b><i><a>", "<table><tr><td>", "<svg>", "<ul><li>"] {
            let error = read(tag.repeat(5_000).as_bytes()).unwrap_err();
            assert_eq!(error.fault.code(), "ingest-html");
        }
        for page in ["", "<", "<!--", "<html></html>", "\0\0", "<script>"] {
            let _ = read(page.as_bytes());
        }
    }
}

//! Feeds and exports as sites give them, read into documents.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

#[path = "ingest/folder.rs"]
mod folder;

use folder::read;
use tarazy_corpus::Document;
use tarazy_corpus::ingest::IngestError;

const RSS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Вестник Ясной</title><link>https://vestnik.example/</link><language>en-US</language>
<image><title>Знак</title></image>
<item>
  <media:title>Снимок</media:title>
  <title>Паводок в Ясной: вода &amp;quot;стоит&amp;quot;</title>
  <link>https://vestnik.example/2031/flood/?utm_source=rss</link>
  <guid>https://vestnik.example/?p=7</guid>
  <pubDate>Tue, 05 Apr 2031 23:10:00 +0500</pubDate><dc:creator>А. Сеит</dc:creator>
  <description>Коротко.</description>
  <content:encoded><![CDATA[<p>Вода в реке поднялась на три метра.</p><p>Мост <b>закрыт</b>.</p><script>x()</script>]]></content:encoded>
</item>
<item><title>Мост открыт</title><guid isPermaLink="false">urn:12</guid><description>Мост открыли утром.</description></item>
</channel></rss>"#;

const ATOM: &str = r#"<feed xmlns="http://www.w3.org/2005/Atom"><title>Хабаршы</title>
<entry><id>tag:1</id><title type="html">Көпір &lt;b&gt;жабылды&lt;/b&gt;</title>
<link rel="self" href="https://habarshy.example/feed/1"/><link href="https://habarshy.example/kopir"/>
<published>2031-04-06T01:00:00+05:00</published><updated>2031-05-01T00:00:00Z</updated><author><name>Б. Оразов</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Көпір жабылды.</p><p>Су көтерілді.</p></div></content></entry>
<entry><id>tag:2</id><title>Су</title><updated>2031-05-01T00:00:00Z</updated><summary type="text">Су 3 &lt; 4 метр.</summary></entry>
</feed>"#;

/// An export with one item for every kind and status.
fn export(items: &[(&str, &str)]) -> String {
    let item = |(kind, status): &(&str, &str)| {
        format!(
            "<item><title>Заметка</title><link>https://site.example/{kind}-{status}/</link>\
             <pubDate>Mon, 04 Apr 2031 20:00:00 +0000</pubDate>\
             <content:encoded><![CDATA[<!-- wp:html -->Первый абзац {kind}.\n\nВторой [caption id=\"1\"]абзац[/caption]\u{8}.]]></content:encoded>\
             <wp:post_date><![CDATA[2031-04-05 01:00:00]]></wp:post_date>\
             <wp:status><![CDATA[{status}]]></wp:status><wp:post_type>{kind}</wp:post_type></item>\n"
        )
    };
    let head = "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" \
                xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><title>Сайт</title>\n";
    format!("{head}{}</channel></rss>", items.iter().map(item).collect::<String>())
}

fn documents(name: &str, text: &str) -> Vec<Document> {
    read(&[(name, text.as_bytes())]).unwrap().corpus.documents
}

#[test]
fn an_item_of_rss_is_a_document_with_what_it_says_of_itself() {
    let [bridge, flood] = &documents("feed.xml", RSS)[..] else { panic!("two items") };
    assert_eq!(flood.id, "vestnik.example-2031-flood");
    assert_eq!(flood.title.text, "Паводок в Ясной: вода \"стоит\"");
    assert_eq!(flood.text, "Вода в реке поднялась на три метра.\n\nМост закрыт.");
    assert_eq!(flood.source.as_deref(), Some("Вестник Ясной"));
    assert_eq!(flood.author.as_deref(), Some("А. Сеит"));
    assert_eq!(flood.published.as_ref().unwrap().iso, "2031-04-05");
    assert_eq!(flood.url.as_deref(), Some("https://vestnik.example/2031/flood/?utm_source=rss"));
    assert_eq!(flood.language.code(), "ru", "the text tells, not the feed");
    assert_eq!((bridge.id.as_str(), bridge.text.as_str()), ("urn-12", "Мост открыли утром."));
    assert_eq!(bridge.published, None);
}

#[test]
fn an_entry_of_atom_is_a_document() {
    let [whole, summary] = &documents("a.atom", ATOM)[..] else { panic!("two entries") };
    assert_eq!((whole.id.as_str(), whole.title.text.as_str()), ("habarshy.example-kopir", "Көпір жабылды"));
    assert_eq!(whole.text, "Көпір жабылды.\n\nСу көтерілді.");
    assert_eq!(whole.author.as_deref(), Some("Б. Оразов"));
    assert_eq!(whole.published.as_ref().unwrap().iso, "2031-04-06");
    assert_eq!(
        (summary.text.as_str(), summary.published.as_ref()),
        ("Су 3 < 4 метр.", None),
        "an update is no publication"
    );
}

#[test]
fn of_an_export_only_published_posts_and_pages_are_articles() {
    let text =
        export(&[("post", "publish"), ("page", "publish"), ("post", "draft"), ("attachment", "inherit")]);
    let read = read(&[("export.xml", text.as_bytes())]).unwrap();
    let documents = &read.corpus.documents;
    assert_eq!(documents.len(), 2);
    assert_eq!(documents[1].text, "Первый абзац post.\n\nВторой абзац .");
    assert_eq!(
        documents[1].published.as_ref().unwrap().iso,
        "2031-04-05",
        "the day at the place of the site"
    );
    let told: Vec<String> = read.skipped.iter().map(ToString::to_string).collect();
    let expected = [
        "ingest-not-article: export.xml:8: is not a published article but: draft",
        "ingest-not-article: export.xml:11: is not a published article but: attachment",
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_item_in_two_feeds_is_read_once_and_a_changed_one_is_told() {
    let read = read(&[("1.rss", RSS.as_bytes()), ("2.rss", RSS.as_bytes())]).unwrap();
    assert_eq!(read.corpus.documents.len(), 2);
    assert!(read.skipped.iter().all(|problem| problem.fault.code() == "ingest-repeated"));
    assert_eq!(read.skipped.len(), 2);
    let changed = RSS.replace("закрыт", "открыт");
    let error = refused(&[("1.rss", RSS.as_bytes()), ("2.rss", changed.as_bytes())]);
    assert!(error.to_string().starts_with("ingest-duplicate: 2.rss:6: "), "{error}");
}

fn refused(files: &[(&str, &[u8])]) -> IngestError {
    read(files).unwrap_err()
}

#[test]
fn what_is_no_feed_is_refused_with_its_place() {
    let deep = format!("<rss><channel>{}", "<item>".repeat(200_000));
    let bomb = "<!DOCTYPE rss [<!ENTITY a \"вода\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>";
    for (text, place) in [
        ("<urlset><url/></urlset>", "ingest-feed: a.xml: "),
        ("<rss>\n<channel>\n<item>", "ingest-feed: a.xml:1: "),
        ("<rss>\n&nbsp;</rss>", "ingest-feed: a.xml:2: "),
        ("", "ingest-feed: a.xml:1: "),
        (bomb, "ingest-feed: a.xml:1: "),
        (deep.as_str(), "ingest-feed: a.xml:1: "),
        ("<rss><channel><item><title>Без текста</title></item></channel></rss>", "ingest-empty: a.xml:1: "),
    ] {
        let error = refused(&[("a.xml", text.as_bytes())]).to_string();
        assert!(error.starts_with(place), "{error}");
    }
}

#[test]
fn the_folder_that_a_browser_saves_beside_a_page_is_not_read() {
    let page = format!(
        "<title>Мост</title><p>{}",
        "Вода в реке поднялась, и мост закрыт до конца недели. ".repeat(9)
    );
    let files = [
        ("Мост.html", page.as_bytes()),
        ("Мост_files/ad.html", b"<p>" as &[u8]),
        ("note_files/a.txt", b"A note."),
    ];
    let read = read(&files).unwrap();
    let ids: Vec<&str> = read.corpus.documents.iter().map(|document| document.id.as_str()).collect();
    assert_eq!((ids, read.ignored), (vec!["a", "Мост"], vec!["Мост_files/".to_owned()]));
}

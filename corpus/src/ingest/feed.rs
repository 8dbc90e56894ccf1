//! Feeds: RSS and Atom files, and the exports of WordPress, which are RSS with elements of their own.

use super::draft::{Draft, sha256};
use super::error::{Fault, Located, Problem, line_of};
use super::html::{decode_named, prose};
use super::item::{day, id_of, without_shortcodes};
use super::metadata::{Metadata, single_spaced};
use roxmltree::{Document, ExpandedName, Node};

const CONTENT: &str = "http://purl.org/rss/1.0/modules/content/";
const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";
/// A version of the export follows.
const WORDPRESS: &str = "http://wordpress.org/export/";

/// A draft or a problem for every item.
pub(super) fn read(file: &str, bytes: &[u8]) -> Vec<Result<Draft, Problem>> {
    let within = |located: Located| located.within(file);
    let text = match decode_named(bytes) {
        Ok(text) => readable(&text),
        Err(located) => return vec![Err(within(located))],
    };
    match Document::parse(&text) {
        Ok(document) => items(file, &document),
        Err(error) => {
            let fault = Fault::Feed(error.to_string());
            vec![Err(within(fault.on(error.pos().row as usize)))]
        }
    }
}

/// WordPress exports the control characters of its texts, which XML does not allow.
fn readable(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let is_refused = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    text.replace(is_refused, " ")
}

fn items(file: &str, document: &Document<'_>) -> Vec<Result<Draft, Problem>> {
    let root = document.root_element();
    if !matches!(root.tag_name().name(), "rss" | "feed" | "RDF") {
        let reason = format!("<{}> is neither RSS, Atom nor a WordPress export", root.tag_name().name());
        return vec![Err(Located::from(Fault::Feed(reason)).within(file))];
    }
    let mut lines = Lines { text: document.input_text(), at: 0, line: 1 };
    let items = root.descendants().filter(|node| matches!(node.tag_name().name(), "item" | "entry"));
    let read = items.map(|node| {
        let line = lines.of(node.range().start);
        Item { file, node, line }.draft().map_err(|fault| fault.on(line).within(file))
    });
    read.collect()
}

/// Tells lines of places that come in the order of the text.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn of(&mut self, place: usize) -> usize {
        let passed = self.text.as_bytes().get(self.at..place).unwrap_or_default();
        self.line += line_of(passed, passed.len()) - 1;
        self.at = place;
        self.line
    }
}

struct Item<'a, 'input> {
    file: &'a str,
    node: Node<'a, 'input>,
    line: usize,
}

impl<'a, 'input> Item<'a, 'input> {
    fn draft(&self) -> Result<Draft, Fault> {
        self.published_article()?;
        let text = self.text()?;
        let title = self.own("title").map(|title| prose(&inner(title))).transpose()?;
        let metadata = Metadata {
            title: title.map(|title| single_spaced(&title)).filter(|title| !title.is_empty()),
            source: self.source(),
            url: self.link(),
            published: self.day(),
            author: self.author(),
            // The language of a feed is that of its site, and often what its program was delivered with.
            ..Metadata::default()
        };
        let address =
            metadata.url.clone().or_else(|| self.value(None, "guid")).or_else(|| self.value(None, "id"));
        let sha256 = sha256(text.as_bytes());
        let id = address.and_then(|address| id_of(&address)).unwrap_or_else(|| sha256[..12].to_owned());
        Ok(Draft { id, file: self.file.to_owned(), line: Some(self.line), metadata, sha256, text })
    }

    /// WordPress exports pictures, menus, drafts and what is in the bin.
    fn published_article(&self) -> Result<(), Fault> {
        let kind = self.value(Some(WORDPRESS), "post_type").filter(|kind| kind != "post" && kind != "page");
        let status = self.value(Some(WORDPRESS), "status").filter(|status| status != "publish");
        kind.or(status).map_or(Ok(()), |what| Err(Fault::NotArticle(what)))
    }

    /// The whole text where the feed has it, else what it tells of it.
    fn text(&self) -> Result<String, Fault> {
        let (whole, own) = (self.child(Some(CONTENT), "encoded"), |name| self.own(name));
        let Some(node) =
            whole.or_else(|| own("content")).or_else(|| own("description")).or_else(|| own("summary"))
        else {
            return Ok(String::new());
        };
        match node.attribute("type") {
            Some("text" | "text/plain") => Ok(inner(node)),
            Some("xhtml") => prose(&node.document().input_text()[node.range()]),
            _ if self.child(Some(WORDPRESS), "status").is_some() => prose(&without_shortcodes(&inner(node))),
            _ => prose(&inner(node)),
        }
    }

    /// The feed's own name. In RSS 1.0 the items stand beside the channel.
    fn source(&self) -> Option<String> {
        let own = |node, name| named(node, name, |space| space == self.namespace());
        let feed = self.node.parent()?;
        let title = own(feed, "title").or_else(|| own(own(feed, "channel")?, "title"))?;
        Some(single_spaced(&inner(title))).filter(|title| !title.is_empty())
    }

    /// RSS writes the address inside of the element, Atom in an attribute.
    fn link(&self) -> Option<String> {
        let is_link = |tag: ExpandedName<'_, '_>| {
            tag.name() == "link" && tag.namespace().unwrap_or_default() == self.namespace()
        };
        let links = self.node.children().filter(|node| is_link(node.tag_name()));
        let mut articles = links.filter(|link| matches!(link.attribute("rel"), None | Some("alternate")));
        let link = articles.next()?;
        let address = link.attribute("href").map_or_else(|| inner(link), str::to_owned);
        Some(address.trim().to_owned()).filter(|address| !address.is_empty())
    }

    /// WordPress tells the day at the place of the site, and the time of a feed in London.
    fn day(&self) -> Option<crate::document::Published> {
        let stamp = self.value(Some(WORDPRESS), "post_date").or_else(|| self.value(None, "published"));
        let stamp = stamp.or_else(|| self.value(None, "pubDate"));
        day(&stamp.or_else(|| self.value(Some(DUBLIN_CORE), "date"))?)
    }

    fn author(&self) -> Option<String> {
        let person = self.own("author").map(|author| {
            let name = named(author, "name", |space| space == self.namespace());
            name.unwrap_or(author)
        });
        let text = inner(self.child(Some(DUBLIN_CORE), "creator").or(person)?);
        Some(single_spaced(&text)).filter(|text| !text.is_empty())
    }

    fn own(&self, name: &str) -> Option<Node<'a, 'input>> {
        named(self.node, name, |space| space == self.namespace())
    }

    /// The element `name` of a name space that begins with `space`, by default of the item's own.
    fn child(&self, space: Option<&str>, name: &str) -> Option<Node<'a, 'input>> {
        let Some(space) = space else { return self.own(name) };
        named(self.node, name, |found| found.starts_with(space))
    }

    fn value(&self, space: Option<&str>, name: &str) -> Option<String> {
        let text = inner(self.child(space, name)?);
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    fn namespace(&self) -> &'a str {
        self.node.tag_name().namespace().unwrap_or_default()
    }
}

fn named<'a, 'input>(
    node: Node<'a, 'input>,
    name: &str,
    is_space: impl Fn(&str) -> bool,
) -> Option<Node<'a, 'input>> {
    let is_meant =
        |tag: ExpandedName<'_, '_>| tag.name() == name && is_space(tag.namespace().unwrap_or_default());
    node.children().find(|child| is_meant(child.tag_name()))
}

/// All text inside of an element.
fn inner(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_in_the_encoding_it_names_is_read() {
        let feed = "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>Мост</title>\
                    <link>http://vestnik.example/1</link><description>Мост закрыт.</description></item></channel></rss>";
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(feed);
        let drafts = read("feed.xml", &bytes);
        let [Ok(draft)] = &drafts[..] else { panic!("one item") };
        assert_eq!((draft.text.as_str(), draft.metadata.title.as_deref()), ("Мост закрыт.", Some("Мост")));
    }
}

//! What an item of a feed says of itself, in the forms in which feeds say it.

use super::metadata::calendar_part;
use crate::document::Published;
use percent_encoding::percent_decode_str;
use std::collections::BTreeSet;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The day of a time stamp as RSS (`Tue, 05 Apr 2031 10:00:00 +0500`) or Atom writes it, at its own place.
pub(super) fn day(stamp: &str) -> Option<Published> {
    calendar_part(stamp).or_else(|| {
        let (_, date) = stamp.split_once(',').unwrap_or(("", stamp));
        let mut words = date.split_whitespace();
        let day: u32 = words.next()?.parse().ok()?;
        let name = words.next()?.to_ascii_lowercase();
        let month = MONTHS.iter().position(|month| name.starts_with(month))? + 1;
        Published::parse(&format!("{}-{month:02}-{day:02}", words.next()?))
    })
}

/// An id out of an address: host and path, in letters that need no quoting in a page or a query.
pub(super) fn id_of(address: &str) -> Option<String> {
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    let address = address.split('#').next().unwrap_or_default();
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let path = path.trim_start_matches("www.").trim_end_matches('/');
    let path = path.strip_suffix(".html").or(path.strip_suffix(".htm")).unwrap_or(path);
    // What counts the visits of a feed's readers does not name the article.
    let query = query.split('&').filter(|part| !part.is_empty() && !part.starts_with("utm_"));
    let parts: Vec<&str> = path.split('/').chain(query).filter(|part| !part.is_empty()).collect();
    let id = parts.join("-");
    let id = percent_decode_str(&id).decode_utf8_lossy();
    let id: String =
        id.chars().map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '-' }).collect();
    (!id.is_empty()).then_some(id)
}

/// The text without the commands of WordPress, such as `[gallery ids="1,2"]`; what stands between two of them stays.
pub(super) fn without_shortcodes(text: &str) -> String {
    let closed: BTreeSet<&str> = text.split("[/").skip(1).filter_map(|rest| rest.split(']').next()).collect();
    let is_command = |inside: &str| {
        let name = inside.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte));
        is_name && (inside.starts_with('/') || inside.contains('=') || closed.contains(name))
    };
    let mut parts = text.split('[');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((inside, rest)) if is_command(inside) => kept.push_str(rest),
            _ => kept.extend(["[", part]),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_feeds_write_them() {
        for (stamp, iso) in [
            ("Tue, 05 Apr 2031 23:50:00 +0500", "2031-04-05"),
            ("5 April 2031 10:00 GMT", "2031-04-05"),
            ("2031-04-05T23:50:00+05:00", "2031-04-05"),
            ("2031-04-05 10:00:00", "2031-04-05"),
        ] {
            assert_eq!(day(stamp).map(|date| date.iso).as_deref(), Some(iso), "{stamp}");
        }
        for stamp in ["", "вчера", "Tue, 31 Apr 2031", "Mon, 30 Nov -0001 00:00:00 +0000", "5 Apr 31"] {
            assert_eq!(day(stamp), None, "{stamp}");
        }
    }

    #[test]
    fn an_address_makes_an_id_that_stays() {
        for (address, id) in [
            (
                "https://www.vestnik.example/2031/04/flood/?utm_source=rss#top",
                "vestnik.example-2031-04-flood",
            ),
            ("https://vestnik.example/?p=12&utm_medium=feed", "vestnik.example-p-12"),
            ("http://vestnik.example/%D0%BC%D0%BE%D1%81%D1%82.html", "vestnik.example-мост"),
            ("urn:uuid:12ab", "urn-uuid-12ab"),
        ] {
            assert_eq!(id_of(address).as_deref(), Some(id));
        }
        assert_eq!(id_of("https:///?#"), None);
    }

    #[test]
    fn commands_go_and_brackets_of_authors_stay() {
        let text = "[caption id=\"7\"]Мост[/caption] закрыт [так в тексте] и [sic]. [gallery ids=\"1\"][embed]x[/embed][";
        assert_eq!(without_shortcodes(text), "Мост закрыт [так в тексте] и [sic]. x[");
    }
}

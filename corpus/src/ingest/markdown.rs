//! Front matter: YAML between `---` lines or TOML between `+++` lines.

use super::error::{Fault, Located};
use super::manifest::{fields, toml_fault};
use super::metadata::{Field, Metadata, UnknownKey, Value};
use std::collections::BTreeMap;

/// The metadata on top of `text`, and the text that follows them as it stands.
pub(super) fn split(text: &str) -> Result<(Metadata, &str), Located> {
    let start = text.trim_start_matches('\u{feff}');
    for (fence, parse) in [("---", yaml as fn(&str) -> _), ("+++", toml)] {
        if let Some((front, body)) = between(start, fence)? {
            return Ok((parse(front)?, body));
        }
    }
    Ok((Metadata::default(), text))
}

/// What stands between a first line `fence` and the next such line, and what follows.
fn between<'a>(text: &'a str, fence: &str) -> Result<Option<(&'a str, &'a str)>, Located> {
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == fence) else {
        return Ok(None);
    };
    let mut end = first.len();
    for line in lines {
        if line.trim_end() == fence {
            return Ok(Some((&text[first.len()..end], &text[end + line.len()..])));
        }
        end += line.len();
    }
    Err(Fault::Metadata(format!("the front matter has no closing line {fence}")).on(1))
}

fn yaml(front: &str) -> Result<Metadata, Located> {
    type Table = Option<BTreeMap<String, serde_saphyr::Spanned<Value>>>;
    let table: Table = serde_saphyr::from_str(front).map_err(|error| {
        let line = error.location().map(|place| place.line() as usize + 1);
        let reason = error.without_snippet().to_string();
        Located { line, fault: Fault::Metadata(reason.replace('\n', " ")) }
    })?;
    let fields = table.unwrap_or_default().into_iter().map(|(key, value)| Field {
        key,
        line: value.referenced.line() as usize + 1,
        value: value.value,
    });
    Metadata::from_fields(fields, UnknownKey::Ignore)
}

fn toml(front: &str) -> Result<Metadata, Located> {
    let table: BTreeMap<String, ::toml::Spanned<Value>> = ::toml::from_str(front).map_err(|error| {
        let at = toml_fault(front, &error, Fault::Metadata);
        Located { line: at.line.map(|line| line + 1), ..at }
    })?;
    Metadata::from_fields(fields(front, table, 1), UnknownKey::Ignore)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_front_matter_say_the_same() {
        let yaml = "---\ntitle: Мост\ndate: 2031-04-05\ntags: [река, мост]\ndraft: true\nauthor: [А. Сеит, Б. Ли]\n---\nТекст.\n";
        let toml = "+++\ntitle = 'Мост'\ndate = 2031-04-05\ndraft = true\nauthor = ['А. Сеит', 'Б. Ли']\n+++\nТекст.\n";
        let (from_yaml, body) = split(yaml).unwrap();
        assert_eq!(body, "Текст.\n");
        assert_eq!(from_yaml.published.as_ref().unwrap().iso, "2031-04-05");
        assert_eq!(from_yaml.author.as_deref(), Some("А. Сеит, Б. Ли"));
        assert_eq!(split(toml).unwrap(), (from_yaml, body));
    }

    #[test]
    fn text_without_front_matter_is_left_alone() {
        for text in ["", "Текст\n---\nещё", "--- не линия\n", "\u{feff}Текст"] {
            assert_eq!(split(text).unwrap(), (Metadata::default(), text));
        }
        assert_eq!(split("---\n---\nТекст").unwrap().1, "Текст");
        assert_eq!(split("\u{feff}---\r\ntitle: Мост\r\n---\r\nТекст").unwrap().1, "Текст");
    }

    #[test]
    fn faults_are_told_with_the_line_of_the_file() {
        for (text, line) in [
            ("---\ntitle: a\nno end", 1),
            ("---\ntitle: a\ndate: 2031-02-30\n---\n", 3),
            ("---\ntitle: a\nb: [\n---\n", 3),
            ("+++\ntitle = 'a'\n\nlang = 'xx'\n+++\n", 4),
            ("+++\ntitle = 'a\n+++\n", 2),
        ] {
            let error = split(text).unwrap_err();
            assert_eq!((error.line, error.fault.code()), (Some(line), "ingest-metadata"), "{text} {error:?}");
        }
    }
}

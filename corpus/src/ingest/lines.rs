//! JSON lines: `{id, title, body}` and what else is known, one document a line.

use super::draft::{Draft, utf8};
use super::error::{Fault, Located, Problem};
use super::metadata::{Field, Metadata, UnknownKey, Value};
use rayon::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Line {
    id: Id,
    body: String,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Deserialize)]
#[serde(untagged, expecting = "the id must be a string or a number")]
enum Id {
    Text(String),
    Number(i64),
}

/// A draft or a problem for every line that is not blank.
pub(super) fn read(file: &str, bytes: &[u8]) -> Vec<Result<Draft, Problem>> {
    let lines = bytes.split(|&byte| byte == b'\n').zip(1..);
    let lines: Vec<_> = lines.filter(|(line, _)| !line.trim_ascii().is_empty()).collect();
    let read = |(line, number)| draft(file, line, number).map_err(|located| located.within(file));
    lines.into_par_iter().map(read).collect()
}

fn draft(file: &str, line: &[u8], number: usize) -> Result<Draft, Located> {
    let text = utf8(line).map_err(|located| Located { line: Some(number), ..located })?;
    let line: Line = serde_json::from_str(text.trim_start_matches('\u{feff}'))
        .map_err(|error| Fault::Json(reason(&error)).on(number))?;
    let fields = line.rest.into_iter().map(|(key, value)| Field { key, line: number, value });
    let metadata = Metadata::from_fields(fields, UnknownKey::Ignore)?;
    let id = match line.id {
        Id::Text(id) => id,
        Id::Number(id) => id.to_string(),
    };
    let sha256 = super::draft::sha256(line.body.as_bytes());
    Ok(Draft { id, file: file.to_owned(), line: Some(number), metadata, sha256, text: line.body })
}

/// What the JSON reader says, with the column but without its own count of lines.
fn reason(error: &serde_json::Error) -> String {
    let whole = error.to_string();
    let message = whole.split(" at line ").next().unwrap_or_default();
    match error.column() {
        0 => message.to_owned(),
        column => format!("{message} (column {column})"),
    }
}

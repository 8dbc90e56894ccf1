//! Known-item search: words of one sentence, as written, inflected or with typing errors, must find its document.

use crate::report::Report;
use crate::rows::RowsError;
use serde_json::Value;
use std::fs::File;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use tarazy_corpus::text::language::detect;
use tarazy_corpus::{Corpus, Document, Title};
use tarazy_engine::Engine;
use tarazy_engine::search::SearchOptions;

/// The states of the queries, with the least success among ten and mean reciprocal rank, in percent.
const STATES: [(&str, f64, f64); 5] = [
    ("exact", 99.5, 97.0),
    ("infl", 99.0, 92.5),
    ("typo1", 99.0, 96.0),
    ("typoall", 98.5, 96.0),
    ("yo", 99.5, 93.0),
];

/// Reads `corpus-1k.jsonl.gz` and `queries-1k.json` in `folder`.
pub(crate) fn known_items(folder: &Path, report: &mut Report) -> Result<(), RowsError> {
    let (corpus, queries) = (folder.join("corpus-1k.jsonl.gz"), folder.join("queries-1k.json"));
    let documents = read_documents(&corpus).map_err(|error| RowsError::new(&corpus, error))?;
    let queries = std::fs::read(&queries).map_err(|error| RowsError::new(&queries, error))?;
    let queries: Value = serde_json::from_slice(&queries).unwrap_or_default();
    let started = Instant::now();
    let engine = Engine::new(Corpus { documents, ..Corpus::default() });
    println!("known items: engine ready in {:.2} s", started.elapsed().as_secs_f64());
    for (state, success, rank) in STATES {
        measure(&engine, state, &queries["quality"][state], (success, rank), report);
    }
    Ok(())
}

fn measure(engine: &Engine, state: &str, queries: &Value, (success, rank): (f64, f64), report: &mut Report) {
    let queries = queries.as_array().map_or(&[][..], Vec::as_slice);
    let (mut found, mut thousandths, mut times) = (0, 0, Vec::new());
    for query in queries {
        let text = query["q"].as_str().unwrap_or_default();
        let started = Instant::now();
        let answer = engine.search(text, &SearchOptions::default());
        times.push(started.elapsed().as_secs_f64() * 1e3);
        let wanted = query["doc"].to_string();
        match answer.hits.iter().position(|hit| hit.doc == wanted) {
            Some(place) => {
                found += 1;
                thousandths += 1000 / (place + 1);
            }
            None => report.miss("known items", &format!("{state} {text}")),
        }
    }
    times.sort_by(f64::total_cmp);
    let p95 = times.get(times.len() * 95 / 100).copied().unwrap_or_default();
    println!("known items, {state}: p95 {p95:.2} ms");
    report.share(&format!("known items, {state}, among ten"), found, queries.len(), success);
    report.share(&format!("known items, {state}, rank"), thousandths, queries.len() * 1000, rank);
}

fn read_documents(path: &Path) -> std::io::Result<Vec<Document>> {
    let unpacked = Command::new("gzip").arg("-dc").stdin(File::open(path)?).output()?.stdout;
    let lines = unpacked.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
    let mut documents = lines.map(read_document).collect::<Result<Vec<_>, _>>()?;
    documents.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(documents)
}

fn read_document(line: &[u8]) -> std::io::Result<Document> {
    let value: Value = serde_json::from_slice(line)?;
    let part = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let text = part("body");
    let title = Title { text: part("title"), derived: false };
    Ok(Document { id: value["id"].to_string(), title, language: detect(&text), text, ..Document::default() })
}

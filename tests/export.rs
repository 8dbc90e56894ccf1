//! The files for an engine elsewhere.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

const MOORING: &str = "Причал в Лозовом\n\nДва моста у причала закрыли. «Мосты откроют весной», — сказал Борис Уваров.\n\
                       Читайте также: Новости порта\n";
const BRIDGES: &str =
    "Мостом пользуются\n\nПо мосту в Лозовом прошли первые машины. О мостах спорят, мост нужен.\n";

fn export(articles: &Path, out: &Path) -> Output {
    let mut tarazy = Command::new(env!("CARGO_BIN_EXE_tarazy"));
    tarazy.args(["export", "--to", "opensearch"]).arg(articles).arg("--out").arg(out).output().unwrap()
}

fn exported() -> TempDir {
    let folder = TempDir::new().unwrap();
    let articles = folder.path().join("articles");
    fs::create_dir(&articles).unwrap();
    fs::write(articles.join("mooring.txt"), MOORING).unwrap();
    fs::write(articles.join("bridges.txt"), BRIDGES).unwrap();
    let output = export(&articles, &folder.path().join("out"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    folder
}

/// The documents of an index, whose lines alternate with those that say what to do with them.
fn documents(folder: &TempDir, index: &str) -> Vec<Value> {
    let bulk = fs::read_to_string(folder.path().join(format!("out/{index}-0001.ndjson"))).unwrap();
    let lines: Vec<Value> = bulk.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().step_by(2).all(|action| action["create"]["_id"].is_string()));
    lines.into_iter().skip(1).step_by(2).collect()
}

fn split(tokens: &Value) -> Vec<String> {
    tokens.as_str().unwrap().split(' ').map(str::to_owned).collect()
}

#[test]
fn the_forms_of_a_word_have_one_stem_and_every_word_its_place() {
    let folder = exported();
    let articles = documents(&folder, "articles");
    let mut stems_of_bridge = Vec::new();
    for article in &articles {
        let (words, stems) = (split(&article["body"]["words"]), split(&article["body"]["stems"]));
        let text: Vec<u16> = article["shown"]["text"].as_str().unwrap().encode_utf16().collect();
        let places: Vec<i64> =
            article["places"].as_array().unwrap().iter().map(|at| at.as_i64().unwrap()).collect();
        assert_eq!((words.len(), 2 * words.len()), (stems.len(), places.len()));
        for (at, word) in words.iter().enumerate().filter(|(_, word)| *word != "¶") {
            let place =
                usize::try_from(places[2 * at]).unwrap()..usize::try_from(places[2 * at + 1]).unwrap();
            assert_eq!(String::from_utf16(&text[place]).unwrap().to_lowercase(), *word);
            if word.starts_with("мост") {
                stems_of_bridge.push(stems[at].split('|').map(str::to_owned).collect::<Vec<_>>());
            }
        }
    }
    assert!(stems_of_bridge.len() >= 5);
    assert!(stems_of_bridge[0].iter().any(|stem| stems_of_bridge.iter().all(|stems| stems.contains(stem))));
}

#[test]
fn furniture_is_not_searched_and_what_is_said_is_told_apart() {
    let folder = exported();
    let articles = documents(&folder, "articles");
    let mooring = articles.iter().find(|article| article["id"] == "mooring").unwrap();
    assert!(!split(&mooring["body"]["words"]).contains(&"новости".to_owned()));
    assert!(split(&mooring["said"][0]["text"]["words"]).contains(&"весной".to_owned()));
    assert!(!split(&mooring["newsroom"]["words"]).contains(&"весной".to_owned()));
    assert_eq!(mooring["said"][0]["speaker"], "Борис Уваров");
}

#[test]
fn the_index_of_words_describes_the_archive_and_its_stems() {
    let folder = exported();
    let words = documents(&folder, "words");
    assert_eq!(words[0]["archive"]["documents"], 2);
    assert!(words.iter().any(|entry| entry["word"] == "мостам" || entry["word"] == "мосту"));
    assert!(words.iter().any(|entry| entry["stem"].is_string() && entry["sum"].as_u64().unwrap() > 0));
}

#[test]
fn an_export_takes_the_place_of_an_earlier_one_but_of_nothing_else() {
    let folder = exported();
    let (articles, out) = (folder.path().join("articles"), folder.path().join("out"));
    fs::write(out.join("articles-0002.ndjson"), "of an earlier export").unwrap();
    assert!(export(&articles, &out).status.success());
    assert!(!out.join("articles-0002.ndjson").exists());
    for foreign in ["notes.txt", "articles-backup.ndjson", "words-1.ndjson"] {
        fs::write(out.join(foreign), "somebody's").unwrap();
        let refused = export(&articles, &out);
        assert_eq!(refused.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&refused.stderr).starts_with("occupied:"));
        assert!(out.join("articles-0001.ndjson").exists() && out.join(foreign).exists());
        fs::remove_file(out.join(foreign)).unwrap();
    }
}

#[test]
fn a_word_of_hundreds_of_letters_is_a_gap_and_no_document() {
    let folder = exported();
    let (articles, out) = (folder.path().join("articles"), folder.path().join("out"));
    let long = "мостовая".repeat(60);
    fs::write(articles.join("long.txt"), format!("Слово\n\nСлово {long} длинное. И {long}м зовут.\n"))
        .unwrap();
    assert!(export(&articles, &out).status.success());
    assert!(
        documents(&folder, "articles")
            .iter()
            .all(|article| !article["body"]["words"].to_string().contains(&long))
    );
    let bulk = fs::read_to_string(out.join("words-0001.ndjson")).unwrap();
    let ids = bulk
        .lines()
        .step_by(2)
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["create"]["_id"].to_string());
    assert!(ids.map(|id| id.len()).max().unwrap() < 512);
}

//! The command line as people and programs meet it: output, exit codes, errors.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "in a test a panic is the report")]

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const FLOOD: &str =
    "Паводок в Ясной\n\nВода в реке Ясной поднялась на три метра. Мост закрыт, сообщил Тимур Ахатов.\n";
const BRIDGE: &str = "Мост через Ясную открыт\n\nВода в реке Ясной спала. Мост осмотрели инженеры.\n";

/// Two invented articles.
fn articles() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("flood-1.txt"), FLOOD).unwrap();
    fs::write(folder.path().join("flood-2.txt"), BRIDGE).unwrap();
    folder
}

fn tarazy(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tarazy")).args(args).stdin(Stdio::null()).output().unwrap()
}

fn over(folder: &TempDir, args: &[&str]) -> Output {
    tarazy(&[args, &["--corpus", folder.path().to_str().unwrap()]].concat())
}

fn stdout(output: &Output) -> String {
    assert!(output.status.success(), "{}", stderr(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_str(&stdout(output)).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

/// The characters between two UTF-16 offsets, as a reader in another language would cut them.
fn cut(text: &str, start: &Value, end: &Value) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let range = start.as_u64().unwrap() as usize..end.as_u64().unwrap() as usize;
    String::from_utf16(&units[range]).unwrap()
}

#[test]
fn search_finds_and_marks_words_in_utf16_offsets() {
    let found = json(&over(&articles(), &["search", "вода", "--json"]));
    assert_eq!(keys(&found), ["facets", "hits", "notes", "query", "suggestion", "total"]);
    assert_eq!(found["total"], 2);
    let hit = &found["hits"][0];
    assert_eq!(keys(hit), ["doc", "passages", "score", "title"]);
    let text = if hit["doc"] == "flood-1" { FLOOD } else { BRIDGE };
    let mark = &hit["passages"][0]["marks"][0];
    assert_eq!(cut(text, &mark[0], &mark[1]), "Вода");
}

#[test]
fn search_for_people_shows_marks_in_brackets() {
    let text = stdout(&over(&articles(), &["search", "вода"]));
    assert!(text.starts_with("2 articles for вода"), "{text}");
    assert!(text.contains("[Вода] в реке"), "{text}");
    assert!(!text.contains('\u{1b}'), "no colours where there is no terminal");
}

#[test]
fn show_gives_the_text_exactly_and_says_what_is_not_known() {
    let folder = articles();
    let shown = json(&over(&folder, &["show", "flood-1", "--json"]));
    assert_eq!(shown["text"], FLOOD);
    assert_eq!(shown["title"]["text"], "Паводок в Ясной");
    assert_eq!((&shown["published"], &shown["url"]), (&Value::Null, &Value::Null));
    for key in ["segments", "quotes", "figures", "dates", "names"] {
        assert!(shown[key].is_array(), "{key}");
    }
    let segment = &shown["segments"][1];
    assert_eq!(cut(FLOOD, &segment["start"], &segment["end"]), "Вода в реке Ясной поднялась на три метра.");
    let text = stdout(&over(&folder, &["show", "flood-1"]));
    assert!(text.contains("published  not known"), "{text}");
}

#[test]
fn show_without_an_id_lists_the_articles() {
    let folder = articles();
    assert!(stdout(&over(&folder, &["show"])).contains("flood-2 · no date · no source · ru"));
    assert_eq!(json(&over(&folder, &["show", "--json"]))["documents"][1]["id"], "flood-2");
}

#[test]
fn articles_near_to_one_are_listed() {
    let folder = articles();
    let found = json(&over(&folder, &["related", "flood-1", "--json"]));
    assert_eq!(keys(&found), ["copies", "doc", "hits", "total", "words"]);
    assert_eq!(found["hits"][0]["doc"], "flood-2");
    let part = over(&folder, &["related", "flood-1", "--at", "17-40"]);
    assert!(stdout(&part).starts_with("1 article near to flood-1"), "{}", stdout(&part));
    for wrong in ["7", "9-3", "a-b"] {
        assert_eq!(over(&folder, &["related", "flood-1", "--at", wrong]).status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn who_said_what_is_listed() {
    let folder = articles();
    let interview = "Гидролог о реке\n\n«Вода уйдёт к осени», — сказал гидролог Тимур Ахатов.\n";
    fs::write(folder.path().join("interview.txt"), interview).unwrap();
    let said = json(&over(&folder, &["quotes", "--json"]));
    assert_eq!(keys(&said), ["quotes", "speakers", "total"]);
    assert_eq!(said["quotes"][0]["doc"], "interview");
    let text = stdout(&over(&folder, &["quotes", "--speaker", "ахатов"]));
    assert!(text.starts_with("1 quotation\n") && text.contains("Тимур Ахатов"), "{text}");
    assert!(stdout(&over(&folder, &["quotes", "--unknown"])).starts_with("no quotations"));
}

#[test]
fn search_sorts_by_date_when_asked() {
    let text = stdout(&over(&articles(), &["search", "вода", "--sort", "newest"]));
    assert!(text.contains("articles without a date come last"), "{text}");
}

#[test]
fn compare_begins_with_the_ledger() {
    let folder = articles();
    let text = stdout(&over(&folder, &["compare", "flood-1", "flood-2"]));
    assert!(text.starts_with("changed "), "{text}");
    let compared = json(&over(&folder, &["compare", "flood-2", "flood-1", "--json"]));
    assert_eq!(keys(&compared), ["docs", "ledger", "links", "rows", "versions"]);
    assert_eq!(compared["docs"], serde_json::json!(["flood-2", "flood-1"]));
}

#[test]
fn a_pack_answers_as_the_folder_it_was_made_of() {
    let folder = articles();
    let pack = folder.path().join("out.pack");
    let pack = pack.to_str().unwrap();
    let told = stdout(&tarazy(&["pack", folder.path().to_str().unwrap(), "-o", pack]));
    assert!(told.contains("2 documents"), "{told}");
    assert!(stdout(&tarazy(&["verify", pack])).contains("is whole"));
    for question in [["search", "мост"], ["show", "flood-1"]] {
        let from_folder = json(&over(&folder, &[&question[..], &["--json"]].concat()));
        let from_pack = json(&tarazy(&[&question[..], &["--json", "--corpus", pack]].concat()));
        assert_eq!(from_folder, from_pack);
    }
}

#[test]
fn a_damaged_pack_is_refused_with_its_code() {
    let folder = articles();
    let path = folder.path().join("out.pack");
    let pack = path.to_str().unwrap();
    stdout(&tarazy(&["pack", folder.path().to_str().unwrap(), "-o", pack]));
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).unwrap();
    for args in [vec!["verify", pack], vec!["search", "мост", "--corpus", pack]] {
        let output = tarazy(&args);
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).starts_with("pack-corrupt: "), "{}", stderr(&output));
    }
}

#[test]
fn bad_articles_fail_a_pack_unless_they_may_be_skipped() {
    let folder = articles();
    fs::write(folder.path().join("bad.txt"), b"\xff").unwrap();
    let (from, to) = (folder.path().to_str().unwrap(), folder.path().join("out.pack"));
    let args = ["pack", from, "-o", to.to_str().unwrap()];
    let refused = tarazy(&args);
    assert_eq!((refused.status.code(), to.exists()), (Some(1), false));
    assert!(stderr(&refused).starts_with("ingest-encoding: bad.txt:1: "), "{}", stderr(&refused));
    let skipped = tarazy(&[&args[..], &["--skip-bad"]].concat());
    assert!(stdout(&skipped).contains("2 documents"));
    assert!(stderr(&skipped).starts_with("skipped ingest-encoding: bad.txt:1: "), "{}", stderr(&skipped));
}

#[test]
fn a_pack_tells_which_articles_are_alike_and_keeps_both() {
    let folder = articles();
    fs::write(folder.path().join("flood-3.txt"), FLOOD.to_uppercase()).unwrap();
    let pack = folder.path().join("out.pack");
    let args = ["pack", folder.path().to_str().unwrap(), "-o", pack.to_str().unwrap()];
    let told = json(&tarazy(&[&args[..], &["--json"]].concat()));
    assert_eq!(told["documents"], 3);
    let alike = serde_json::json!([{"id": "flood-3", "first": "flood-1", "likeness": 1.0}]);
    assert_eq!(told["alike"], alike);
    fs::remove_file(&pack).unwrap();
    assert!(stderr(&tarazy(&args)).contains("alike: flood-3 and flood-1: 100 %"));
}

/// What stands for a built page.
fn page() -> TempDir {
    let page = TempDir::new().unwrap();
    fs::create_dir(page.path().join("dist")).unwrap();
    fs::write(page.path().join("dist/tarazy.js"), "").unwrap();
    fs::write(page.path().join("dist/embed.html"), "<script src=\"embed.js\"></script>").unwrap();
    let index = "<head></head><tarazy-app></tarazy-app><script src=\"dist/tarazy.js\"></script>";
    fs::write(page.path().join("index.html"), index).unwrap();
    page
}

#[test]
fn a_bundle_holds_page_scripts_articles_and_what_to_paste() {
    let (folder, page, to) = (articles(), page(), TempDir::new().unwrap());
    let (from, page) = (folder.path().to_str().unwrap(), page.path().to_str().unwrap());
    let to = to.path().join("bundle");
    let args = ["bundle", from, "-o", to.to_str().unwrap(), "--page", page];
    // The second time it takes the place of the first.
    for _ in 0..2 {
        assert!(stdout(&tarazy(&args)).contains("2 documents"));
    }
    let index = fs::read_to_string(to.join("index.html")).unwrap();
    let app = "<tarazy-app src=\"articles.pack\"></tarazy-app><script src=\"tarazy.js\"></script>";
    assert_eq!(index, format!("<head></head>{app}"));
    let frame = fs::read_to_string(to.join("embed.html")).unwrap();
    assert_eq!(frame, "<script src=\"embed.js\" data-src=\"articles.pack\"></script>");
    assert!(
        fs::read_to_string(to.join("articles-data.js")).unwrap().starts_with("globalThis.tarazyData=\"H4sI")
    );
    assert!(fs::read_to_string(to.join("snippet.html")).unwrap().contains("src=\"/tarazy/articles.pack\""));
    assert!(stdout(&tarazy(&["verify", to.join("articles.pack").to_str().unwrap()])).contains("is whole"));
    assert!(to.join("tarazy.js").is_file() && !to.join("oembed.json").exists());
}

#[test]
fn a_bundle_that_knows_its_address_answers_as_an_oembed_provider() {
    let (folder, page, to) = (articles(), page(), TempDir::new().unwrap());
    let (from, page) = (folder.path().to_str().unwrap(), page.path().to_str().unwrap());
    let to = to.path().join("bundle");
    let args = ["bundle", from, "-o", to.to_str().unwrap(), "--page", page, "--address"];
    stdout(&tarazy(&[&args[..], &["https://news.example/t"]].concat()));
    let answer = fs::read_to_string(to.join("oembed.json")).unwrap();
    let answer: Value = serde_json::from_str(&answer).unwrap();
    // What https://oembed.com wants of an answer of the type "rich".
    assert_eq!((&answer["version"], &answer["type"]), (&Value::from("1.0"), &Value::from("rich")));
    assert!(answer["width"].is_u64() && answer["height"].is_u64(), "{answer}");
    assert!(answer["html"].as_str().unwrap().contains("src=\"https://news.example/t/embed.html\""));
    let index = fs::read_to_string(to.join("index.html")).unwrap();
    assert!(index.contains("type=\"application/json+oembed\" href=\"https://news.example/t/oembed.json\""));
    assert!(
        fs::read_to_string(to.join("snippet.html")).unwrap().contains("\"https://news.example/t/tarazy.js\"")
    );
    let wrong = tarazy(&[&args[..], &["news.example"]].concat());
    assert_eq!(wrong.status.code(), Some(2), "{}", stderr(&wrong));
}

#[test]
fn a_bundle_is_not_written_among_files_of_others_nor_without_a_page() {
    let (folder, page) = (articles(), page());
    let (from, page) = (folder.path().to_str().unwrap(), page.path().to_str().unwrap());
    let foreign = tarazy(&["bundle", from, "-o", from, "--page", page]);
    assert_eq!(foreign.status.code(), Some(1));
    assert!(stderr(&foreign).starts_with("occupied: "), "{}", stderr(&foreign));
    let to = folder.path().join("bundle");
    let pageless = tarazy(&["bundle", from, "-o", to.to_str().unwrap(), "--page", from]);
    assert!(stderr(&pageless).starts_with("page-missing: ") && !to.exists(), "{}", stderr(&pageless));
}

#[test]
fn an_unknown_id_is_answered_with_near_ones() {
    let output = over(&articles(), &["compare", "flood-1", "Flood2"]);
    assert_eq!(output.status.code(), Some(1));
    let told = stderr(&output);
    assert!(
        told.starts_with("unknown-document: ") && told.contains("flood-2") && told.lines().count() == 1,
        "{told}"
    );
}

#[test]
fn bad_usage_is_one_line_and_exit_code_2() {
    for args in
        [vec![], vec!["search"], vec!["compare", "a"], vec!["fly"], vec!["search", "a", "--limit", "many"]]
    {
        let output = tarazy(&args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        let told = stderr(&output);
        assert!(told.starts_with("bad-usage: ") && told.lines().count() == 1, "{told}");
    }
    assert!(stdout(&tarazy(&["--help"])).contains("compare"));
}

#[test]
fn a_batch_answers_line_by_line() {
    let folder = articles();
    let queries = folder.path().join("queries.list");
    fs::write(&queries, "вода\n\nмост\r\n\"\nнет -нет\n\u{202e}\0").unwrap();
    let answers = stdout(&over(&folder, &["search", "--batch", queries.to_str().unwrap()]));
    let answers: Vec<Value> = answers.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 6);
    assert_eq!((&answers[0]["total"], &answers[1]["total"]), (&2.into(), &0.into()));
    assert_eq!(answers[2]["query"], "мост");
}

#[test]
fn the_embedded_corpus_is_used_by_default() {
    let listed = json(&tarazy(&["show", "--json"]));
    assert!(!listed["documents"].as_array().unwrap().is_empty());
    assert!(!listed["questions"].as_array().unwrap().is_empty());
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tarazy"))
        .args(["search", "--batch", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..100 {
        // The program may have gone already.
        let _ = stdin.write_all("мост\n".as_bytes());
    }
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", stderr(&output));
}

#[test]
fn questions_tell_what_they_catch_and_by_which_cue() {
    let folder = articles();
    let blamed = "Паводок в Ясной\n\nВ паводке обвиняют строителей моста. Мост закрыт.\n";
    fs::write(folder.path().join("flood-3.txt"), blamed).unwrap();
    let caught = json(&over(&folder, &["questions", "--explain", "flood-3", "--json"]));
    let blame = caught["caught"].as_array().unwrap().iter().find(|c| c["question"] == "blame").unwrap();
    assert_eq!((&blame["cue"], &blame["used"]), (&Value::from("обвиня*"), &Value::from(true)));
    let shown = stdout(&tarazy(&["questions", "--explain", folder.path().to_str().unwrap()]));
    assert!(shown.contains("В паводке [обвиняют] строителей моста"), "{shown}");
    assert!(stdout(&tarazy(&["questions"])).contains("Кого обвиняют?"));
}

#[test]
fn one_article_is_weighed_against_the_rest() {
    let folder = articles();
    let answer = json(&over(&folder, &["compare", "flood-1", "--rest", "--json"]));
    assert_eq!(answer["docs"], Value::from(vec!["flood-1", "flood-2"]));
}

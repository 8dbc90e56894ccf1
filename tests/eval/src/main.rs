//! Measures of the work with words (forms, names, languages, slips and typing errors), of facts, of search, and of comparison.
//!
//! `cargo run --profile eval -p tarazy-eval -- [DIR] [--misses]` reads our own gold sets, and `DIR/eval` (public data,
//! described in `DIR/eval/SOURCES.md`) when given; prints a table and fails when a measure is under the floor that it
//! once reached or a file is missing. `--misses` also prints what was missed.

mod forms;
mod gold;
mod gold_set;
mod known_item;
mod names;
mod pairs;
mod pairs_edits;
mod pairs_gold;
mod pairs_score;
mod paraphrase;
mod queries;
mod report;
mod rows;
mod unseen;

use report::Report;
use std::path::PathBuf;
use std::process::ExitCode;
use tarazy_corpus::text::Language;

fn main() -> ExitCode {
    let (flags, folders): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|a| a.starts_with("--"));
    if folders.len() > 1 || flags.iter().any(|f| f != "--misses") {
        eprintln!("usage: tarazy-eval [DIR] [--misses]");
        return ExitCode::from(2);
    }
    let mut report = Report::new(!flags.is_empty());
    let own = gold::facts(&mut report);
    let own = own.and_then(|()| pairs::pairs(&mut report).map_err(|error| error.to_string()));
    let measured = own.and_then(|()| folders.first().map_or(Ok(()), |folder| shared(folder, &mut report)));
    match measured {
        Ok(()) if report.holds() => ExitCode::SUCCESS,
        Ok(()) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// What is measured on data that is not part of the repository.
fn shared(folder: &str, report: &mut Report) -> Result<(), String> {
    let folder = PathBuf::from(folder);
    let measured = measure(&folder.join("eval"), report);
    measured
        .and_then(|()| known_item::known_items(&folder.join("peers"), report))
        .map_err(|error| error.to_string())
}

fn measure(data: &std::path::Path, report: &mut Report) -> Result<(), rows::RowsError> {
    let text = |name: &str| rows::text(&data.join(name));
    let read = |name: &str| rows::read(&data.join(name));
    forms::snowball(&read("ru_snowball_sample.tsv")?, report);
    forms::forms("ru", Language::Russian, &read("ru_form_lemma.tsv")?, report);
    unseen::unseen("ru", Language::Russian, &read("ru_form_lemma.tsv")?, (97.5, 93.5), report);
    forms::names(&read("ru_names_paradigms.tsv")?, report);
    forms::forms("kk", Language::Kazakh, &read("kk_form_lemma.tsv")?, report);
    unseen::unseen("kk", Language::Kazakh, &read("kk_form_lemma.tsv")?, (94.0, 87.0), report);
    queries::languages(&read("lid_short_texts.tsv")?, report);
    queries::slips(&read("slips.tsv")?, report);
    queries::typos(&read("ru_typos.tsv")?, &read("ru_form_lemma.tsv")?, report);
    names::factrueval(&text("factrueval2016/docs.jsonl")?, [93.0, 90.0, 81.5], report);
    names::kaznerd(&text("kaznerd/IOB2_valid.txt")?, [86.0, 84.0, 62.0], report);
    paraphrase::headlines(&read("paraphraser/train.tsv")?, report);
    paraphrase::translations(&read("ntrex/newstest2019.kk-ru-en.first-half.tsv")?, report);
    Ok(())
}

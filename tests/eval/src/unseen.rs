//! Queries in a form that the corpus does not have: of every lemma one form is held out and looked for.

use crate::report::Report;
use crate::rows::{Row, cell};
use std::collections::{BTreeMap, BTreeSet};
use tarazy_corpus::hash::fnv1a;
use tarazy_corpus::text::Language;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::{Corpus, Document, Title};
use tarazy_engine::Engine;
use tarazy_engine::search::SearchOptions;

/// Forms with their lemmas.
type Lemmas = BTreeMap<String, BTreeSet<String>>;

/// Of the forms that share a lemma with the query, how many are found; of those found, how many share one.
pub(crate) fn unseen(name: &str, language: Language, rows: &[Row], floor: (f64, f64), report: &mut Report) {
    let lemmas = lemmas(rows.get(1..).unwrap_or_default());
    let held = held_out(&lemmas);
    let known: Vec<&String> = lemmas.keys().filter(|form| !held.contains(form)).collect();
    let engine = engine(&known, language);
    let (mut wanted, mut found, mut right) = (0, 0, 0);
    for form in held {
        let related = |other: &str| lemmas[other].intersection(&lemmas[form]).next().is_some();
        let relatives = known.iter().filter(|other| related(other)).count();
        let met = look_up(&engine, form);
        let met_relatives = met.iter().filter(|other| related(other)).count();
        if relatives > 0 {
            (wanted, found, right) = (wanted + relatives, found + met.len(), right + met_relatives);
            if met_relatives < relatives.max(met.len()) {
                report.miss(name, &format!("{form}: {relatives} relatives, found {met:?}"));
            }
        }
    }
    report.share(&format!("{name} forms unseen, recall"), right, wanted, floor.0);
    report.share(&format!("{name} forms unseen, precision"), right, found, floor.1);
}

fn lemmas(rows: &[Row]) -> Lemmas {
    let mut lemmas = Lemmas::new();
    for row in rows {
        lemmas.entry(fold(cell(row, 0))).or_default().insert(fold(cell(row, 1)));
    }
    lemmas
}

/// One form of every lemma with several, any one, but always the same.
fn held_out(lemmas: &Lemmas) -> BTreeSet<&String> {
    let mut forms: BTreeMap<&String, Vec<&String>> = BTreeMap::new();
    for (form, lemma) in
        lemmas.iter().flat_map(|(form, lemmas)| lemmas.iter().map(move |lemma| (form, lemma)))
    {
        forms.entry(lemma).or_default().push(form);
    }
    let several = forms.into_values().filter(|forms| forms.len() > 1);
    several.filter_map(|forms| forms.into_iter().min_by_key(|form| fnv1a(form.bytes()))).collect()
}

/// A corpus in which every word is a document, named after it.
fn engine(words: &[&String], language: Language) -> Engine {
    let document = |word: &&String| Document {
        id: (*word).clone(),
        title: Title { text: (*word).clone(), derived: false },
        language,
        ..Document::default()
    };
    Engine::new(Corpus { documents: words.iter().map(document).collect(), ..Corpus::default() })
}

fn look_up(engine: &Engine, word: &str) -> Vec<String> {
    let options = SearchOptions { limit: usize::MAX, typos: false, slips: false, ..SearchOptions::default() };
    engine.search(word, &options).hits.into_iter().map(|hit| hit.doc).collect()
}

use crate::report::Report;
use crate::rows::{Row, cell};
use std::collections::{BTreeMap, BTreeSet};
use tarazy_corpus::text::Language;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::stem::{Families, russian};

/// The raw Snowball step against Snowball's own vocabulary.
pub(crate) fn snowball(rows: &[Row], report: &mut Report) {
    let right = rows.iter().filter(|row| russian::snowball(cell(row, 0)) == cell(row, 1)).count();
    report.share("ru snowball conformance", right, rows.len(), 100.0);
}

/// Least accepted recall and precision by part of speech.
const FLOORS: &[(&str, f64, f64)] = &[
    ("ru forms all", 98.3, 92.4),
    ("ru forms NOUN", 99.0, 97.2),
    ("ru forms ADJ", 98.4, 97.7),
    ("ru forms VERB", 98.0, 95.5),
    ("ru forms PROPN", 95.0, 95.0),
    ("kk forms all", 93.5, 86.3),
    ("kk forms NOUN", 99.2, 98.2),
    ("kk forms VERB", 95.5, 90.8),
    ("kk forms PROPN", 98.0, 99.0),
];

/// Recall and precision over pairs of forms, all and by part of speech; the corpus is the list itself.
pub(crate) fn forms(name: &str, language: Language, rows: &[Row], report: &mut Report) {
    let rows = rows.get(1..).unwrap_or_default();
    let types: BTreeSet<String> = rows.iter().map(|row| fold(cell(row, 0))).collect();
    let families = Families::new(types.iter().map(|word| (word.as_str(), language)));
    for part in ["", "NOUN", "ADJ", "VERB", "PROPN"] {
        let chosen = rows.iter().filter(|row| part.is_empty() || cell(row, 2) == part);
        let words = Words::new(chosen, |word| families.keys(word, language));
        let label = format!("{name} forms {}", if part.is_empty() { "all" } else { part });
        let floor = FLOORS.iter().find(|(floored, ..)| *floored == label).map_or((0.0, 0.0), |f| (f.1, f.2));
        words.report(&label, floor, report);
    }
}

/// The same over case forms of surnames and places.
pub(crate) fn names(rows: &[Row], report: &mut Report) {
    let rows = rows.get(1..).unwrap_or_default();
    let families = Families::new(rows.iter().map(|row| (cell(row, 0), Language::Russian)));
    let words = Words::new(rows.iter(), |word| families.keys(word, Language::Russian));
    words.report("ru names", (99.0, 99.0), report);
}

/// Word types with their lemmas and keys.
struct Words {
    types: Vec<(String, BTreeSet<String>, Vec<String>)>,
}

impl Words {
    fn new<'a>(rows: impl Iterator<Item = &'a Row>, keys: impl Fn(&str) -> Vec<String>) -> Self {
        let mut lemmas: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for row in rows {
            lemmas.entry(fold(cell(row, 0))).or_default().insert(fold(cell(row, 1)));
        }
        let types = lemmas.into_iter().map(|(form, lemmas)| {
            let keys = keys(&form);
            (form, lemmas, keys)
        });
        Self { types: types.collect() }
    }

    fn report(&self, label: &str, floor: (f64, f64), report: &mut Report) {
        let same_lemma = self.pairs(|entry| entry.1.iter().collect());
        let same_key = self.pairs(|entry| entry.2.iter().collect());
        for &(a, b) in same_lemma.difference(&same_key) {
            report.miss(
                label,
                &format!(
                    "apart {} {:?} | {} {:?}",
                    self.types[a].0, self.types[a].2, self.types[b].0, self.types[b].2
                ),
            );
        }
        for &(a, b) in same_key.difference(&same_lemma) {
            report.miss(
                label,
                &format!(
                    "merged {} {:?} | {} {:?}",
                    self.types[a].0, self.types[a].2, self.types[b].0, self.types[b].2
                ),
            );
        }
        let both = same_lemma.intersection(&same_key).count();
        report.share(&format!("{label}, recall"), both, same_lemma.len(), floor.0);
        report.share(&format!("{label}, precision"), both, same_key.len(), floor.1);
    }

    /// Pairs of types that share a feature.
    fn pairs<'a>(
        &'a self,
        features: impl Fn(&'a (String, BTreeSet<String>, Vec<String>)) -> Vec<&'a String>,
    ) -> BTreeSet<(usize, usize)> {
        let mut groups: BTreeMap<&String, Vec<usize>> = BTreeMap::new();
        for (at, entry) in self.types.iter().enumerate() {
            for feature in features(entry) {
                groups.entry(feature).or_default().push(at);
            }
        }
        let mut pairs = BTreeSet::new();
        for group in groups.values() {
            for (i, &a) in group.iter().enumerate() {
                pairs.extend(group[i + 1..].iter().map(|&b| (a, b)));
            }
        }
        pairs
    }
}

use crate::report::Report;
use crate::rows::{Row, cell};
use std::collections::BTreeMap;
use tarazy_corpus::text::language::detect;
use tarazy_corpus::text::normalise::fold;
use tarazy_corpus::text::slips;
use tarazy_corpus::text::typos::WordList;

/// Language of texts of one to ten words, by language and length.
pub(crate) fn languages(rows: &[Row], report: &mut Report) {
    let mut counts: BTreeMap<(&str, usize), (usize, usize)> = BTreeMap::new();
    for row in rows {
        let (language, length) = (cell(row, 0), cell(row, 1).parse().unwrap_or(0));
        let right = detect(cell(row, 2)).code() == language;
        if !right {
            report.miss("language", &format!("{language} {}", cell(row, 2)));
        }
        let count = counts.entry((language, length)).or_default();
        *count = (count.0 + usize::from(right), count.1 + 1);
    }
    for ((language, length), (right, all)) in counts {
        report.share(
            &format!("language {language}, {length} words"),
            right,
            all,
            if length < 3 { 80.0 } else { 97.5 },
        );
    }
}

/// Queries typed in the wrong layout or alphabet whose form meets that of what was meant.
pub(crate) fn slips(rows: &[Row], report: &mut Report) {
    let rows = rows.get(1..).unwrap_or_default();
    for kind in ["layout", "translit/letters"] {
        let of_kind: Vec<&Row> = rows.iter().filter(|row| cell(row, 2) == kind).collect();
        let met = |row: &&&Row| meets(&fold(cell(row, 0)), &fold(cell(row, 1)));
        for row in of_kind.iter().filter(|row| !met(row)) {
            report.miss("slips", &format!("{} {}", cell(row, 0), cell(row, 1)));
        }
        let right = of_kind.iter().filter(met).count();
        report.share(&format!("slips, {kind}"), right, of_kind.len(), 100.0);
    }
}

fn meets(typed: &str, meant: &str) -> bool {
    let russian = slips::russian_letters(typed) == slips::russian_letters(meant);
    russian
        || slips::skeleton(typed) == slips::skeleton(meant)
        || slips::layouts(typed).iter().any(|reading| reading == meant)
}

/// Typing errors: whether the word meant is found, comes first, or among the first five, by errors and then frequency.
pub(crate) fn typos(rows: &[Row], words: &[Row], report: &mut Report) {
    let rows = rows.get(1..).unwrap_or_default();
    let mut counts: BTreeMap<&str, usize> = rows.iter().map(|row| (cell(row, 1), 1)).collect();
    for row in words.iter().skip(1) {
        *counts.entry(cell(row, 0)).or_default() += cell(row, 4).parse().unwrap_or(1);
    }
    let (words, frequencies): (Vec<&str>, Vec<usize>) = counts.into_iter().unzip();
    let list = WordList::new(words.iter().copied());
    let started = std::time::Instant::now();
    let ranks: Vec<Option<usize>> = rows.iter().map(|row| rank(&list, &words, &frequencies, row)).collect();
    let each = started.elapsed().as_secs_f64() * 1e6 / rows.len().max(1) as f64;
    println!("typos: {each:.0} us a word in {} words", words.len());
    for (name, most, floor) in [("found", usize::MAX, 99.5), ("first", 1, 94.0), ("among five", 5, 99.0)] {
        let right = ranks.iter().filter(|rank| rank.is_some_and(|rank| rank < most)).count();
        report.share(&format!("typos, {name}"), right, rows.len(), floor);
    }
}

fn rank(list: &WordList, words: &[&str], frequencies: &[usize], row: &Row) -> Option<usize> {
    let mut near = list.near(cell(row, 0), 2);
    near.sort_by_key(|n| (n.errors, std::cmp::Reverse(frequencies[n.word])));
    near.iter().position(|n| words[n.word] == cell(row, 1))
}

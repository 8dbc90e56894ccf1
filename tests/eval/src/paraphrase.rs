//! Nearness of single texts: headlines that say the same, and sentences that are translations of each other.

use crate::report::Report;
use crate::rows::{Row, cell};
use tarazy_engine::compare::{Nearness, partners};

/// How well nearness tells headlines of one story from others: the area under the curve of
/// true and false alarms, of the pairs marked as strict or loose paraphrases against the rest.
pub(crate) fn headlines(rows: &[Row], report: &mut Report) {
    let pairs: Vec<&Row> = rows.iter().skip(1).filter(|row| !cell(row, 3).is_empty()).collect();
    let texts: Vec<&str> = pairs.iter().flat_map(|row| [cell(row, 2), cell(row, 3)]).collect();
    let nearness = Nearness::of(&texts);
    let judged = pairs.iter().enumerate();
    let judged = judged.map(|(at, row)| (nearness.between(2 * at, 2 * at + 1), cell(row, 1) != "-1"));
    let (won, all) = area(judged.collect());
    report.share("headlines, area under the curve", won, all, 85.5);
}

/// Twice the pairs of a true and a false one in which the true one is nearer, ties by half, and twice all such pairs.
fn area(mut judged: Vec<(f32, bool)>) -> (usize, usize) {
    judged.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut under, mut won) = (0, 0);
    for tied in judged.chunk_by(|a, b| a.0.total_cmp(&b.0).is_eq()) {
        let right = tied.iter().filter(|(_, same)| *same).count();
        let wrong = tied.len() - right;
        won += right * (2 * under + wrong);
        under += wrong;
    }
    (won, 2 * under * (judged.len() - under))
}

/// Kazakh sentences whose partner among the Russian ones of the same document is their translation.
pub(crate) fn translations(rows: &[Row], report: &mut Report) {
    let sentences = rows.get(1..).unwrap_or_default();
    let (mut right, mut all) = (0, 0);
    for document in sentences.chunk_by(|a, b| cell(a, 0) == cell(b, 0)) {
        let [kazakh, russian] =
            [1, 2].map(|column| document.iter().map(|row| cell(row, column)).collect::<Vec<_>>());
        for (at, partner) in partners(&kazakh, &russian).into_iter().enumerate() {
            all += 1;
            if partner.is_some_and(|(other, _)| other == at) {
                right += 1;
            } else {
                report.miss("translations", kazakh[at]);
            }
        }
    }
    report.share("translations, kk to ru", right, all, 80.0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_area_is_whole_when_all_true_ones_are_nearer() {
        assert_eq!(area(vec![(0.1, false), (0.9, true), (0.8, true)]), (4, 4));
        assert_eq!(area(vec![(0.9, false), (0.1, true)]), (0, 2));
        assert_eq!(area(vec![(0.5, false), (0.5, true)]), (1, 2));
    }
}

//! How near texts are that are no articles: headlines, single sentences.

use super::lexicon::Lexicon;
use super::similarity::{Features, Similarity};
use tarazy_corpus::order::Order;
use tarazy_corpus::text::{language, tokens};

/// Texts of one kind, from which it is known which words are rare.
#[derive(Debug)]
pub struct Nearness(Similarity);

impl Nearness {
    /// Learns from `texts`; the more, the better rare words are told from frequent ones.
    #[must_use]
    pub fn of(texts: &[&str]) -> Self {
        Self::grouped(texts.iter().copied().enumerate())
    }

    fn grouped<'a>(texts: impl Iterator<Item = (usize, &'a str)>) -> Self {
        let mut lexicon = Lexicon::default();
        let read: Vec<_> = texts.map(|(group, text)| (group, forms(&mut lexicon, text))).collect();
        let features = read.iter().map(|(group, forms)| Features::of_words(*group, forms, &lexicon));
        Self(Similarity::new(features.collect()))
    }

    /// 0 when the texts at these places have nothing in common, 1 when they have the same words.
    #[must_use]
    pub fn between(&self, a: usize, b: usize) -> f32 {
        self.0.plain(a, b).clamp(0.0, 1.0)
    }
}

/// How near two texts are in words and letters, 0 to 1, with nothing else to tell rare words by.
#[must_use]
pub fn similarity_of(a: &str, b: &str) -> f32 {
    Nearness::of(&[a, b]).between(0, 1)
}

/// For every sentence of `a` its partner in `b` with how much they stand out for each other; a sentence is the
/// partner of one, the most certain pairs come first, and `None` is left where nothing in common is free.
#[must_use]
pub fn partners(a: &[&str], b: &[&str]) -> Vec<Option<(usize, f32)>> {
    let all = a.iter().map(|text| (0, *text)).chain(b.iter().map(|text| (1, *text)));
    let nearness = Nearness::grouped(all).0;
    let mut pairs: Vec<(f32, usize, usize)> = Vec::new();
    for at in 0..a.len() + b.len() {
        let near = nearness.nearest(at).iter().map(|&(other, _)| (at.min(other), at.max(other)));
        pairs.extend(near.map(|(x, y)| (nearness.corrected(x, y), x, y)));
    }
    pairs.order_by(|x, y| y.0.total_cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    let mut partners = vec![None; a.len() + b.len()];
    for (score, x, y) in pairs {
        if partners[x].is_none() && partners[y].is_none() {
            partners[x] = Some((y - a.len(), score));
            partners[y] = Some((x, score));
        }
    }
    partners.truncate(a.len());
    partners
}

fn forms(lexicon: &mut Lexicon, text: &str) -> Vec<u32> {
    let language = language::detect(text);
    tokens::tokens(text).map(|token| lexicon.form(token.of(text), language)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_are_nearest() {
        let (a, b) = ("В Талды сгорел склад фабрики", "Склад фабрики сгорел в Талды");
        assert!(similarity_of(a, b) > 0.99);
        assert!(similarity_of(a, b) > similarity_of(a, "Сгорел склад"));
        assert!(similarity_of(a, "Курс доллара вырос") < 0.05);
        assert!(similarity_of("", "").abs() < f32::EPSILON);
    }

    #[test]
    fn sentences_meet_across_languages() {
        let russian = ["Мэр Есимов открыл мост.", "Цена проезда вырастет до 120 тенге."];
        let kazakh = ["Жол жүру бағасы 120 теңгеге дейін өседі.", "Әкім Есімов көпір ашты."];
        let found: Vec<_> = partners(&kazakh, &russian).into_iter().map(|p| p.map(|(at, _)| at)).collect();
        assert_eq!(found, [Some(1), Some(0)]);
        assert_eq!(partners(&["Мэр"], &[]), [None]);
    }
}

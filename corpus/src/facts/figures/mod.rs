//! Counts and amounts: a number in digits or words, with what bounds it, its unit and what it counts.

mod bounds;
mod counted;
mod lookalikes;
mod numbers;
mod spelling;

use super::words::Words;
use super::{Comparison, Date, Figure, Segment};
use crate::document::Document;
use crate::text::Span;
use numbers::Number;
use std::ops::Range;

pub(super) fn find(document: &Document, segments: &[Segment], dates: &[Date]) -> Vec<Figure> {
    let words = Words::new(document, segments);
    let mut figures: Vec<Figure> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let found = numbers::number_at(&words, at).filter(|n| !is_date(&words, n, dates));
        match found.filter(|n| !lookalikes::is_look_alike(&words, n)) {
            Some(number) => {
                at = add(&words, &number, dates, &mut figures).max(at + 1);
            }
            None => at += 1,
        }
    }
    figures
}

/// The whole number below a thousand that begins at `at`, and where its words end.
pub(super) fn small_number(words: &Words, at: usize) -> Option<(i64, usize)> {
    let word = words.get(at)?;
    let number = if word.is_number() { word.text.parse().ok() } else { None };
    let spelled = || spelling::word_value(&word.key, word.language).filter(|v| v.fract() == 0.0);
    let value = number.or_else(|| spelled().map(|value| value as i64))?;
    (value < 1000).then_some((value, at + 1))
}

fn is_date(words: &Words, number: &Number, dates: &[Date]) -> bool {
    let span = words.span(&number.words).unwrap_or_default();
    let first_after = dates.partition_point(|d| d.span.end <= span.start);
    dates.get(first_after).is_some_and(|d| d.span.overlaps(span))
}

/// Adds the figure of `number`, of a range ("10–15 человек") its two ends, and tells where the words of it end.
fn add(words: &Words, number: &Number, dates: &[Date], figures: &mut Vec<Figure>) -> usize {
    let end = range_end(words, number, dates);
    let last = end.as_ref().unwrap_or(number);
    let (unit, after) = counted::unit(words, last);
    let counts = if unit.is_some() { None } else { counted::counts(words, &number.words, after) };
    let (comparison, before) = bounds::comparison(words, &number.words, after);
    let (first, second) =
        if end.is_some() { (Comparison::AtLeast, Comparison::AtMost) } else { (comparison, comparison) };
    let mut push = |number: &Number, range: Range<usize>, comparison, factor: f64| {
        let Some(span) = figure_span(words, number, &range) else { return };
        let value = number.value.map(|v| v * factor);
        let as_of = as_of(words, span, &range, dates);
        figures.push(Figure { span, value, comparison, unit: unit.clone(), counts: counts.clone(), as_of });
    };
    match end {
        None => push(number, before..after, comparison, 1.0),
        Some(end) => {
            let factor = if number.scaled { 1.0 } else { end.scale };
            push(number, before..number.words.end, first, factor);
            push(&end, end.words.start..after, second, 1.0);
        }
    }
    after
}

/// The second number of "10–15" or "от 10 до 15".
fn range_end(words: &Words, number: &Number, dates: &[Date]) -> Option<Number> {
    let last = number.words.end.checked_sub(1)?;
    let gap = words.gap(last)?;
    let dash = matches!(gap.trim(), "-" | "–" | "—") && number.in_digits;
    let from = matches!(words.key(number.words.start, -1), "от" | "from" | "between");
    let to = from && matches!(words.key(last, 1), "до" | "to" | "and");
    let at = if dash { last + 1 } else { last + 2 };
    let end = (dash || to).then(|| numbers::number_at(words, at)).flatten()?;
    let rises = number.value.zip(end.value).is_some_and(|(a, b)| a < b);
    (rises && !is_date(words, &end, dates)).then_some(end)
}

/// The words of the figure, with a sign of currency or percent beside the number.
fn figure_span(words: &Words, number: &Number, range: &Range<usize>) -> Option<Span> {
    let mut span = words.span(range)?;
    let bare = words.span(&number.words)?;
    if bare.end == span.end {
        span.end +=
            counted::sign_after(words, number.words.end.checked_sub(1)?).map_or(0, |s| s.len() as u32);
    }
    if bare.start == span.start {
        span.start -= counted::sign_before(words, number.words.start).map_or(0, |s| s.len() as u32);
    }
    Some(span)
}

/// The date "к 19 января", "на 15 января", "as of January 15" that a figure of the same sentence holds for:
/// the nearest before it, or one right after it.
fn as_of(words: &Words, span: Span, range: &Range<usize>, dates: &[Date]) -> Option<String> {
    const ASKS: &[&str] = &["к", "ко", "на", "of", "by", "қарай", "бойынша"];
    let segment = words.get(range.start)?.segment;
    let first =
        (0..=range.start).rev().take_while(|&i| words.get(i).is_some_and(|w| w.segment == segment)).last()?;
    let asks = |date: &&Date| {
        let start = words.position_at(date.span.start);
        let end = words.position_at(date.span.end);
        ASKS.contains(&words.key(start, -1))
            || ["қарай", "бойынша"].contains(&words.key(end.saturating_sub(1), 1))
    };
    let sentence_start = words.get(first)?.span.start;
    let before = dates.iter().rev().filter(|d| d.span.start >= sentence_start && d.span.end <= span.start);
    let next = dates.iter().find(|d| d.span.start >= span.end);
    let close = next.filter(|d| {
        let between = words.slice(Span { start: span.end, end: d.span.start });
        between.chars().count() < 40 && !between.contains(['.', ',', ';', '—', '!', '?', '\n'])
    });
    before.take(1).chain(close).find(asks).map(|d| d.iso.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{SegmentKind, dates};
    use crate::text::Language::{self, English, Kazakh, Russian};

    fn figures(text: &str, language: Language) -> Vec<Figure> {
        let document = Document { text: text.to_owned(), language, ..Document::default() };
        let segment = Segment { span: Span::new(0, text.len()), kind: SegmentKind::Sentence, language };
        let dates = dates::find(&document, &[segment]);
        find(&document, &[segment], &dates)
    }

    /// Value, comparison, unit, counts, text.
    fn check(language: Language, text: &str, expected: &[(Option<f64>, Comparison, &str, &str, &str)]) {
        let found = figures(text, language);
        let shown: Vec<_> = found
            .iter()
            .map(|f| {
                let (unit, counts) = (f.unit.as_deref().unwrap_or(""), f.counts.as_deref().unwrap_or(""));
                (f.value, f.comparison, unit, counts, f.span.of(text))
            })
            .collect();
        assert_eq!(shown, expected, "{text}");
    }

    use Comparison::{About, AtLeast, AtMost, Equal, Less, More};

    #[test]
    fn a_word_of_another_language_is_no_figure() {
        check(English, "Миллион is a Russian word", &[]);
        check(English, "The word тысяча means many", &[]);
    }

    #[test]
    fn digits_and_number_words() {
        check(Russian, "Сгорели 1\u{a0}250 домов", &[(Some(1250.0), Equal, "", "домов", "1\u{a0}250")]);
        check(
            Russian,
            "Пришли двадцать пять волонтёров",
            &[(Some(25.0), Equal, "", "волонтёров", "двадцать пять")],
        );
        check(
            Russian,
            "полтора миллиона пчёл",
            &[(Some(1_500_000.0), Equal, "", "пчёл", "полтора миллиона")],
        );
        check(Russian, "3,5 тыс. саженцев", &[(Some(3500.0), Equal, "", "саженцев", "3,5 тыс")]);
        check(Kazakh, "екі мыңға жуық үй", &[(Some(2000.0), About, "", "үй", "екі мыңға жуық")]);
        check(Kazakh, "бір жарым мың үй", &[(Some(1500.0), Equal, "", "үй", "бір жарым мың")]);
        check(Russian, "миллион пчёл", &[(Some(1e6), Equal, "", "пчёл", "миллион")]);
        check(Kazakh, "он бес үй өртенді", &[(Some(15.0), Equal, "", "үй", "он бес")]);
        check(English, "two dozen barges sank", &[(Some(24.0), Equal, "", "barges", "two dozen")]);
        check(English, "1,205 trees", &[(Some(1205.0), Equal, "", "trees", "1,205")]);
    }

    #[test]
    fn comparison_words() {
        check(Russian, "не менее 40 лодок", &[(Some(40.0), AtLeast, "", "лодок", "не менее 40")]);
        check(Russian, "более 40 лодок", &[(Some(40.0), More, "", "лодок", "более 40")]);
        check(Russian, "менее 40 лодок", &[(Some(40.0), Less, "", "лодок", "менее 40")]);
        check(Russian, "до 40 лодок", &[(Some(40.0), AtMost, "", "лодок", "до 40")]);
        check(Russian, "число лодок выросло до 40", &[(Some(40.0), Equal, "", "", "40")]);
        check(Kazakh, "40-тан астам қайық", &[(Some(40.0), More, "", "қайық", "40-тан астам")]);
        check(Kazakh, "кемінде 40 қайық", &[(Some(40.0), AtLeast, "", "қайық", "кемінде 40")]);
        check(English, "at least 40 boats", &[(Some(40.0), AtLeast, "", "boats", "at least 40")]);
        check(English, "about 40 boats", &[(Some(40.0), About, "", "boats", "about 40")]);
    }

    #[test]
    fn units_and_currencies() {
        check(Russian, "рост на 7,5%", &[(Some(7.5), Equal, "%", "", "7,5%")]);
        check(Russian, "около 200 млн тенге", &[(Some(2e8), About, "тенге", "", "около 200 млн тенге")]);
        check(Russian, "трасса в 12 км", &[(Some(12.0), Equal, "км", "", "12 км")]);
        check(English, "a fine of $3.5 million", &[(Some(3.5e6), Equal, "$", "", "$3.5 million")]);
        check(Kazakh, "25 пайыз", &[(Some(25.0), Equal, "%", "", "25 пайыз")]);
    }

    #[test]
    fn the_telling_word_is_what_is_counted() {
        check(Russian, "В шторме погибли 12 человек", &[(Some(12.0), Equal, "", "погибли", "12")]);
        check(Russian, "Число раненых достигло 12", &[(Some(12.0), Equal, "", "раненых", "12")]);
        check(English, "12 people were killed", &[(Some(12.0), Equal, "", "killed", "12")]);
        let both = [(Some(12.0), Equal, "", "killed", "12"), (Some(9.0), Equal, "", "injured", "9")];
        check(English, "12 people were killed and 9 others injured", &both);
        check(Kazakh, "полиция 12 адамды ұстады", &[(Some(12.0), Equal, "", "ұстады", "12")]);
        check(Russian, "Десятки рыбаков ушли", &[(None, Equal, "", "рыбаков", "Десятки")]);
        check(Russian, "не было ни одного взрыва", &[(Some(0.0), Equal, "", "взрыва", "ни одного")]);
        check(
            Russian,
            "5 лодок находятся на дне, 7 уцелели",
            &[(Some(5.0), Equal, "", "лодок", "5"), (Some(7.0), Equal, "", "", "7")],
        );
        check(English, "Dozens of boats sank", &[(None, Equal, "", "boats", "Dozens")]);
        check(Russian, "Двое рыбаков спаслись", &[(Some(2.0), Equal, "", "рыбаков", "Двое")]);
    }

    #[test]
    fn both_ends_of_a_range_and_both_numbers_of_a_share() {
        check(
            Russian,
            "10–15 лодок",
            &[(Some(10.0), AtLeast, "", "лодок", "10"), (Some(15.0), AtMost, "", "лодок", "15")],
        );
        check(
            Russian,
            "30 лодок из 45 пропавших",
            &[(Some(30.0), Equal, "", "лодок", "30"), (Some(45.0), Equal, "", "пропавших", "45")],
        );
    }

    #[test]
    fn look_alikes_are_no_figures() {
        for text in [
            "АЭС-2 и Кубок-2026",
            "первый мэр и вторая дорога",
            "статья 12 и дело № 5",
            "3 марта 2021 года в 12:30",
            "один из рыбаков одного города",
            "звоните +7 701 123-45-67",
            "16-летний рыбак, 5-й этаж",
            "счёт 2:1",
            "в 2021",
        ] {
            check(Russian, text, &[]);
        }
        check(English, "one of the boats in 2021", &[]);
    }

    #[test]
    fn the_date_for_which_a_figure_holds() {
        let as_of = |text| figures(text, Russian).into_iter().map(|f| f.as_of).collect::<Vec<_>>();
        assert_eq!(as_of("К 9 мая 2020 года нашли 12 лодок"), [Some("2020-05-09".to_owned())]);
        assert_eq!(as_of("Нашли 12 лодок, а к 9 мая 2020 года ещё 3"), [None, Some("2020-05-09".to_owned())]);
        assert_eq!(as_of("5 мая нашли 12 лодок"), [None]);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(40))]
        #[test]
        fn any_text_has_figures_within_it(text in "[0-9]{0,20}[-–., %$а-яa-zі0-9:]{0,60}|(двадцать|три|тысяч|млн|мың|два| |5|-){0,12}") {
            for language in [Russian, Kazakh, English] {
                for figure in figures(&text, language) {
                    assert!(!figure.span.of(&text).is_empty());
                }
            }
        }
    }
}

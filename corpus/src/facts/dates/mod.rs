//! Dates and periods, in the three languages, each with an ISO 8601 form as exact as the text allows.

mod calendar;
mod rules;

use super::words::Words;
use super::{Date, Segment};
use crate::document::Document;
use calendar::Published;

pub(super) fn find(document: &Document, segments: &[Segment]) -> Vec<Date> {
    let words = Words::new(document, segments);
    let published = document.published.as_ref().and_then(|p| Published::parse(&p.iso));
    let mut dates = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match rules::date_at(&words, at, published) {
            Some((range, iso)) => {
                at = range.end.max(at + 1);
                dates.extend(words.span(&range).map(|span| Date { span, iso }));
            }
            None => at += 1,
        }
    }
    dates
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Precision;
    use crate::facts::SegmentKind;
    use crate::text::{Language, Span};
    use Language::{English, Kazakh, Russian};

    fn dates(text: &str, language: Language, published: Option<&str>, kind: SegmentKind) -> Vec<String> {
        let published =
            published.map(|iso| crate::Published { iso: iso.to_owned(), precision: Precision::Day });
        let document = Document { text: text.to_owned(), language, published, ..Document::default() };
        let segment = Segment { span: Span::new(0, text.len()), kind, language };
        find(&document, &[segment]).into_iter().map(|d| format!("{} {}", d.iso, d.span.of(text))).collect()
    }

    fn check(language: Language, published: Option<&str>, text: &str, expected: &[&str]) {
        assert_eq!(dates(text, language, published, SegmentKind::Sentence), expected, "{text}");
    }

    #[test]
    fn full_dates_in_three_languages() {
        check(Russian, None, "Мост открыли 3 марта 2021 года.", &["2021-03-03 3 марта 2021 года"]);
        check(Russian, None, "Письмо от 07.11.2020", &["2020-11-07 07.11.2020"]);
        check(Russian, None, "Запись 2020-11-07", &["2020-11-07 2020-11-07"]);
        check(Kazakh, None, "2021 жылғы 3 наурызда көпір ашылды", &["2021-03-03 2021 жылғы 3 наурызда"]);
        check(English, None, "It opened on March 3, 2021.", &["2021-03-03 March 3, 2021"]);
        check(English, None, "It opened on 3 March 2021.", &["2021-03-03 3 March 2021"]);
    }

    #[test]
    fn months_and_years_alone() {
        check(Russian, None, "В мае 2021 года", &["2021-05 мае 2021 года"]);
        check(Russian, None, "с середины 2019 года и в июле", &["2019 2019 года", "--07 июле"]);
        check(Russian, None, "в 2010–2015 годах", &["2010/2015 2010–2015 годах"]);
        check(Kazakh, None, "2019 жылы басталды", &["2019 2019 жылы"]);
        check(English, None, "in 2019 and in May", &["2019 2019", "--05 May"]);
    }

    #[test]
    fn ranges_of_days() {
        check(
            Russian,
            None,
            "в ночь с 9 на 10 мая 2020 года",
            &["2020-05-09/2020-05-10 9 на 10 мая 2020 года"],
        );
        check(Russian, None, "3–5 мая", &["--05-03/--05-05 3–5 мая"]);
        check(English, None, "May 3-5, 2020", &["2020-05-03/2020-05-05 May 3-5, 2020"]);
    }

    #[test]
    fn the_year_comes_from_publication_when_it_fits() {
        check(Russian, Some("2020-03-20"), "3 марта", &["2020-03-03 3 марта"]);
        check(Russian, Some("2020-03"), "3 марта", &["2020-03-03 3 марта"]);
        check(Russian, Some("2020-03-20"), "3 декабря", &["--12-03 3 декабря"]);
        check(Russian, None, "3 марта", &["--03-03 3 марта"]);
    }

    #[test]
    fn relative_days_need_the_day_of_publication() {
        check(Russian, Some("2020-03-01"), "Вчера и сегодня", &["2020-02-29 Вчера", "2020-03-01 сегодня"]);
        check(Russian, Some("2020-03-01"), "в пятницу", &["2020-02-28 пятницу"]);
        check(Kazakh, Some("2020-03-01"), "Кеше болды", &["2020-02-29 Кеше"]);
        check(English, Some("2020-03-01"), "It fell yesterday", &["2020-02-29 yesterday"]);
        check(Russian, Some("2020-03"), "Вчера в пятницу", &[]);
    }

    #[test]
    fn look_alikes_are_no_dates() {
        for text in ["Кубок-2026", "Марта уехала", "5 мячей", "12:30", "2021 человек", "версия 3.10"]
        {
            check(Russian, None, text, &[]);
        }
        check(English, None, "They may march", &[]);
    }

    #[test]
    fn furniture_has_no_dates() {
        assert!(dates("3 марта 2021 года", Russian, None, SegmentKind::Feed).is_empty());
    }
}

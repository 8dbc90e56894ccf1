use super::*;
use crate::document::Precision;
use crate::facts::{Segment, SegmentKind};
use crate::text::{Language, Span};
use Language::{English, Kazakh, Russian};

pub(super) fn dates(text: &str, language: Language, day: Option<&str>, kind: SegmentKind) -> Vec<String> {
    let published = day.map(|iso| crate::Published { iso: iso.to_owned(), precision: Precision::Day });
    let document = Document { text: text.to_owned(), language, published, ..Document::default() };
    let segment = Segment { span: Span::new(0, text.len()), kind, language };
    let words = Words::new(&document, &[segment]);
    find(&document, &words).into_iter().map(|d| format!("{} {}", d.iso, d.span.of(text))).collect()
}

pub(super) fn check(language: Language, published: Option<&str>, text: &str, expected: &[&str]) {
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
    check(Russian, None, "в ночь с 9 на 10 мая 2020 года", &["2020-05-09/2020-05-10 9 на 10 мая 2020 года"]);
    check(Russian, None, "3–5 мая", &["--05-03/--05-05 3–5 мая"]);
    check(English, None, "May 3-5, 2020", &["2020-05-03/2020-05-05 May 3-5, 2020"]);
}

#[test]
fn the_year_comes_from_publication_when_it_fits() {
    check(Russian, Some("2020-03-20"), "3 марта", &["2020-03-03 3 марта"]);
    check(Russian, Some("2020-03"), "3 марта", &["2020-03-03 3 марта"]);
    check(Russian, Some("2020-03-20"), "3 декабря", &["2019-12-03 3 декабря"]);
    check(Russian, Some("2020-11-20"), "Выборы назначены на 28 января", &["2021-01-28 28 января"]);
    check(Russian, Some("2020-03-20"), "в январе прошлого года", &["2019-01 январе прошлого года"]);
    check(Russian, None, "3 марта", &["--03-03 3 марта"]);
}

#[test]
fn relative_days_need_the_day_of_publication() {
    check(Russian, Some("2020-03-01"), "Вчера и сегодня", &["2020-02-29 Вчера", "2020-03-01 сегодня"]);
    check(Russian, Some("2020-03-01"), "в пятницу", &["2020-02-28 пятницу"]);
    check(Kazakh, Some("2020-03-01"), "Кеше болды", &["2020-02-29 Кеше"]);
    check(English, Some("2020-03-01"), "It fell yesterday", &["2020-02-29 yesterday"]);
    check(
        Russian,
        Some("2020-03-11"),
        "В среду, 4 марта, и в ночь на вторник",
        &["2020-03-04 4 марта", "2020-03-09/2020-03-10 вторник"],
    );
    check(Russian, Some("2020-03-11"), "в минувшую среду", &["2020-03-04 минувшую среду"]);
    check(Kazakh, Some("2020-03-11"), "Өткен сейсенбіде", &["2020-03-10 Өткен сейсенбіде"]);
    check(
        English,
        Some("2020-03-11"),
        "last Tuesday, early on Monday",
        &["2020-03-10 last Tuesday", "2020-03-09 Monday"],
    );
}

#[test]
fn without_a_day_to_count_from_a_relative_date_stays_open() {
    check(Russian, Some("2020-03"), "Вчера в пятницу", &[" Вчера", " пятницу"]);
    check(Russian, None, "На следующий день вода спала", &[" следующий день"]);
    check(Russian, Some("2020-03-11"), "На следующий день после бури", &[" следующий день"]);
    check(Kazakh, None, "Ертеңіне су тартылды", &[" Ертеңіне"]);
    check(English, None, "The following day it sank", &[" following day"]);
    check(Russian, None, "в прошлом году", &[" прошлом году"]);
}

#[test]
fn days_are_counted_from_the_last_that_was_told() {
    check(
        Russian,
        None,
        "12 мая 2020 года пришла буря. Двумя днями ранее её ждали. Через неделю стало тихо",
        &["2020-05-12 12 мая 2020 года", "2020-05-10 Двумя днями ранее", "2020-05-17 Через неделю"],
    );
    check(
        Russian,
        None,
        "31 мая буря, на следующий день штиль",
        &["--05-31 31 мая", "--06-01 следующий день"],
    );
    check(
        Kazakh,
        None,
        "2020 жылғы 12 мамырда дауыл болды. Ертеңіне тынды",
        &["2020-05-12 2020 жылғы 12 мамырда", "2020-05-13 Ертеңіне"],
    );
    check(
        English,
        None,
        "On May 12, 2020 it sank. Two days later they dived",
        &["2020-05-12 May 12, 2020", "2020-05-14 Two days later"],
    );
}

#[test]
fn a_night_before_a_day_has_both() {
    check(Russian, None, "в ночь на 1 мая 2020 года", &["2020-04-30/2020-05-01 1 мая 2020 года"]);
    check(Kazakh, None, "5 қаңтарға қараған түні", &["--01-04/--01-05 5 қаңтарға"]);
}

#[test]
fn weeks_months_and_years_from_the_publication() {
    let day = Some("2021-03-10");
    check(Russian, day, "На прошлой неделе", &["2021-03-01/2021-03-07 прошлой неделе"]);
    check(
        Russian,
        day,
        "в этом месяце, в позапрошлом году",
        &["2021-03 этом месяце", "2019 позапрошлом году"],
    );
    check(Russian, day, "три дня назад, месяц назад", &["2021-03-07 три дня назад", "2021-02 месяц назад"]);
    check(Kazakh, day, "Екі жыл бұрын, былтыр", &["2019 Екі жыл бұрын", "2020 былтыр"]);
    check(English, day, "a week ago and next month", &["2021-03-03 a week ago", "2021-04 next month"]);
    check(
        Russian,
        day,
        "прошлым летом, до конца года",
        &["2020-06/2020-08 прошлым летом", "2021 конца года"],
    );
}

#[test]
fn seasons_quarters_halves_and_decades() {
    check(Russian, None, "Летом 2021 года", &["2021-06/2021-08 Летом 2021 года"]);
    check(Russian, None, "зимой 2020–2021 годов", &["2020-12/2021-02 зимой 2020–2021 годов"]);
    check(Kazakh, None, "2021 жылдың жазында", &["2021-06/2021-08 2021 жылдың жазында"]);
    check(English, None, "in the summer of 2021", &["2021-06/2021-08 summer of 2021"]);
    check(Russian, None, "за II квартал 2021 года", &["2021-04/2021-06 II квартал 2021 года"]);
    check(
        Kazakh,
        None,
        "2021 жылғы бірінші жартыжылдықта",
        &["2021-01/2021-06 2021 жылғы бірінші жартыжылдықта"],
    );
    check(Russian, None, "за 9 месяцев 2021 года", &["2021-01/2021-09 9 месяцев 2021 года"]);
    check(Russian, None, "в 1990-е и в 80-х годах", &["1990/1999 1990-е", "1980/1989 80-х годах"]);
    check(Kazakh, None, "1990 жылдары", &["1990/1999 1990 жылдары"]);
    check(English, None, "in the 1990s", &["1990/1999 1990s"]);
    check(Russian, Some("2021-03-10"), "мартовские события", &["2021-03 мартовские события"]);
    check(Russian, None, "второй дом и первый участок", &[]);
}

#[test]
fn days_and_decades_in_words() {
    check(Russian, None, "двадцать пятого мая 2020 года", &["2020-05-25 двадцать пятого мая 2020 года"]);
    check(
        Kazakh,
        None,
        "2020 жылғы көктем, үшінші наурызда",
        &["2020 2020 жылғы", "--03-03 үшінші наурызда"],
    );
    check(English, None, "on the twenty-first of March 2020", &["2020-03-21 twenty-first of March 2020"]);
    check(
        Russian,
        None,
        "в девяностых и в нулевые годы",
        &["1990/1999 девяностых", "2000/2009 нулевые годы"],
    );
    check(Kazakh, None, "сексенінші жылдары", &["1980/1989 сексенінші жылдары"]);
    check(English, None, "in the nineties, in her nineties", &["1990/1999 nineties"]);
    check(Russian, None, "в первых рядах, третий дом", &[]);
}

#[test]
fn years_told_by_other_words() {
    let day = Some("2021-11-10");
    check(Russian, day, "28 мая прошлого года", &["2020-05-28 28 мая прошлого года"]);
    check(Russian, None, "в 2019 году и в мае того же года", &["2019 2019 году", "2019-05 мае того же года"]);
    check(Kazakh, day, "өткен жылдың 14 мамырында", &["2020-05-14 өткен жылдың 14 мамырында"]);
    check(Kazakh, day, "былтырғы мамырда", &["2020-05 былтырғы мамырда"]);
    check(Kazakh, None, "2020 жылдың мамырында-ақ", &["2020-05 2020 жылдың мамырында-ақ"]);
    check(English, day, "last December, next March", &["2020-12 December", "2022-03 March"]);
    check(Russian, day, "до 1 февраля", &["2022-02-01 1 февраля"]);
    check(Russian, day, "Осенью ждали шторм", &["2021-09/2021-11 Осенью"]);
    check(
        Russian,
        None,
        "12 мая 2020 года буря, 14 мая штиль",
        &["2020-05-12 12 мая 2020 года", "2020-05-14 14 мая"],
    );
    check(Russian, None, "буря 3 мая, а в мае 2020 года", &["2020-05-03 3 мая", "2020-05 мае 2020 года"]);
    check(
        Russian,
        None,
        "3 мая, в мае 2020 года и в мае 2021 года",
        &["--05-03 3 мая", "2020-05 мае 2020 года", "2021-05 мае 2021 года"],
    );
    check(Russian, day, "уже 20 числа", &["2021-11-20 20 числа"]);
}

#[test]
fn what_is_told_of_the_day_of_publication_in_other_forms() {
    let day = Some("2021-03-10");
    check(Kazakh, day, "осыдан екі жыл бұрын", &["2019 екі жыл бұрын"]);
    check(Kazakh, day, "бүгінгі жиын", &["2021-03-10 бүгінгі"]);
    check(Russian, day, "на вчерашней встрече", &["2021-03-09 вчерашней"]);
    check(
        English,
        day,
        "yesterday's storm and Monday's calm",
        &["2021-03-09 yesterday's", "2021-03-08 Monday's"],
    );
    check(Kazakh, day, "Кеме бейсенбі күні оралады", &["2021-03-11 бейсенбі"]);
    check(Kazakh, day, "Кеме бейсенбі күні батты деп хабарлады", &["2021-03-04 бейсенбі"]);
    check(English, day, "The Sunday Post sailed on Saturday Night Live", &[]);
    check(Kazakh, day, "2 мамырда, дүйсенбіде", &["2021-05-02 2 мамырда"]);
}

#[test]
fn how_long_ago_is_not_told() {
    let day = Some("2021-03-10");
    check(Russian, day, "несколько дней назад", &[]);
    check(Russian, day, "через три года порт закрыли", &[" через три года"]);
    check(
        Russian,
        day,
        "в 2015 году, а через три года порт закрыли",
        &["2015 2015 году", "2018 через три года"],
    );
    check(Russian, day, "через три года порт откроют", &["2024 через три года"]);
    check(Russian, day, "был среди рыбаков, 29 числятся дома", &[]);
    check(Kazakh, day, "бірнеше апта бұрын, қара жер", &[]);
    check(English, day, "a few weeks earlier", &[]);
}

#[test]
fn ranges_over_months_and_years() {
    check(
        Russian,
        None,
        "с 31 декабря на 1 января 2021 года",
        &["2020-12-31/2021-01-01 31 декабря на 1 января 2021 года"],
    );
    check(Kazakh, None, "4 қаңтардан 5 қаңтарға қараған түні", &["--01-04/--01-05 4 қаңтардан 5 қаңтарға"]);
    check(English, None, "from May 28 to June 3, 2020", &["2020-05-28/2020-06-03 May 28 to June 3, 2020"]);
    check(Russian, None, "5, 6 и 7 мая", &["--05-05/--05-07 5, 6 и 7 мая"]);
    check(Russian, None, "январь–март 2021 года", &["2021-01/2021-03 январь–март 2021 года"]);
    check(Russian, None, "с 2015-го по 2018 год", &["2015/2018 2015-го по 2018 год"]);
    check(Kazakh, None, "2015 жылдан 2018 жылға дейін", &["2015/2018 2015 жылдан 2018 жылға"]);
    check(English, None, "between 2015 and 2018", &["2015/2018 2015 and 2018"]);
}

#[test]
fn ranges_of_weekdays_and_what_belongs_to_them() {
    // A Thursday.
    let day = Some("2024-06-13");
    check(Russian, day, "с понедельника по среду", &["2024-06-10/2024-06-12 понедельника по среду"]);
    check(
        Kazakh,
        day,
        "дүйсенбіден сейсенбіге қараған түні",
        &["2024-06-10/2024-06-11 дүйсенбіден сейсенбіге"],
    );
    check(English, day, "between Monday and Wednesday", &["2024-06-10/2024-06-12 Monday and Wednesday"]);
    check(Kazakh, day, "сейсенбіге қараған түні", &["2024-06-10/2024-06-11 сейсенбіге"]);
    check(English, day, "overnight into Wednesday", &["2024-06-11/2024-06-12 Wednesday"]);
    check(Russian, day, "в ночь на среду, 12 июня", &["2024-06-11/2024-06-12 12 июня"]);
    check(Russian, day, "Во вторник вечером, 11 июня", &["2024-06-11 11 июня"]);
    check(
        Russian,
        day,
        "в понедельник, вторник и среду, но не по средам и четвергам",
        &["2024-06-10 понедельник", "2024-06-11 вторник", "2024-06-12 среду"],
    );
    check(Russian, day, "В эту субботу пройдёт ярмарка", &["2024-06-15 эту субботу"]);
    check(Russian, day, "Ярмарка пройдёт в четверг", &["2024-06-13 четверг"]);
    check(
        English,
        day,
        "this Saturday, last weekend",
        &["2024-06-15 this Saturday", "2024-06-08/2024-06-09 last weekend"],
    );
}

#[test]
fn parts_of_the_present_year_month_and_week() {
    let day = Some("2024-06-13");
    check(
        Russian,
        day,
        "до конца месяца, к концу недели",
        &["2024-06 конца месяца", "2024-06-10/2024-06-16 концу недели"],
    );
    check(
        Kazakh,
        day,
        "жыл басынан, апта соңында",
        &["2024 жыл басынан", "2024-06-10/2024-06-16 апта соңында"],
    );
    check(English, day, "by the end of the year", &["2024 end of the year"]);
    check(Russian, day, "за первые пять месяцев", &["2024-01/2024-05 первые пять месяцев"]);
    check(Russian, day, "пять месяцев он ждал", &[]);
    check(Kazakh, day, "жылдың алғашқы бес айында", &["2024-01/2024-05 алғашқы бес айында"]);
    check(Russian, day, "к зиме, прошлой зимой", &["2024-12/2025-02 зиме", "2023-12/2024-02 прошлой зимой"]);
    check(English, day, "in the spring, in mid-May", &["2024-03/2024-05 spring", "2024-05 May"]);
}

#[test]
fn kazakh_days_after_their_month_and_dates_after_the_year() {
    let day = Some("2024-06-13");
    check(Kazakh, day, "мамырдың 3-інде", &["2024-05-03 мамырдың 3-інде"]);
    check(Kazakh, day, "мамыр айының 3 күні", &["2024-05-03 мамыр айының 3"]);
    check(Kazakh, day, "2023 жылғы мамырдың 3-інде", &["2023-05-03 2023 жылғы мамырдың 3-інде"]);
    check(Kazakh, day, "3-мамырда", &["2024-05-03 3-мамырда"]);
    check(Kazakh, day, "Былтыр 3 мамырда", &["2023-05-03 Былтыр 3 мамырда"]);
    check(Kazakh, day, "Былтырғы жылдың күзінде", &["2023-09/2023-11 Былтырғы жылдың күзінде"]);
    check(Kazakh, day, "20 мамыр мен 5 маусым аралығында", &["2024-05-20/2024-06-05 20 мамыр мен 5 маусым"]);
    check(Kazakh, day, "90-жылдардың басы", &["1990/1999 90-жылдардың"]);
}

#[test]
fn years_in_short_and_in_lists() {
    check(Russian, None, "зимой 2021/22 года", &["2021-12/2022-02 зимой 2021/22 года"]);
    check(English, None, "in the 2023-24 season", &["2023/2024 2023-24"]);
    check(Russian, None, "в 2020 и 2021 годах", &["2020 2020", "2021 2021 годах"]);
    check(English, None, "throughout 2020 and 2021", &["2020 2020", "2021 2021"]);
    check(
        Russian,
        None,
        "с мая 2021 года по июнь 2023 года",
        &["2021-05/2023-06 мая 2021 года по июнь 2023 года"],
    );
    check(Russian, None, "В 2019 году. Годом позже", &["2019 2019 году", "2020 Годом позже"]);
    check(Russian, None, "дом 2020 и 2021 человек", &[]);
}

#[test]
fn a_date_long_ahead_of_which_the_past_is_told_was_last_year() {
    let day = Some("2024-06-13");
    check(Russian, day, "Порт закрыли в ноябре", &["2023-11 ноябре"]);
    check(English, day, "It was closed on 5 November", &["2023-11-05 5 November"]);
    check(Kazakh, day, "15 мамырдан су берілмейді", &["2024-05-15 15 мамырдан"]);
    check(Russian, day, "Открытие перенесли на 5 ноября", &["2024-11-05 5 ноября"]);
    check(Russian, Some("2024-06-13"), "12–13 июня пройдёт форум", &["2024-06-12/2024-06-13 12–13 июня"]);
}

#[test]
fn look_alikes_are_no_dates() {
    for text in [
        "Кубок-2026",
        "Марта уехала",
        "5 мячей",
        "12:30",
        "2021 человек",
        "версия 3.10",
        "3/4 дома",
        "31.02.2021",
        "31.04.2021",
    ] {
        check(Russian, None, text, &[]);
    }
    check(English, None, "They may march", &[]);
    assert!(dates("3 марта 2021 года", Russian, None, SegmentKind::Feed).is_empty());
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(60))]
    #[test]
    fn any_text_has_dates_within_it(text in "[0-9]{0,20}[-–., /а-яa-zі0-9:]{0,60}|(31|1999|29 февраля|мая|жылғы|прошлом|дня|через|two|days|later|january|қаңтардан| |-|,){0,14}") {
        for language in [Russian, Kazakh, English] {
            dates(&text, language, Some("2020-02-29"), SegmentKind::Sentence);
        }
    }
}

#[test]
fn every_listed_word_may_begin_a_date() {
    let lists = [&calendar::MONTHS_RU, &calendar::MONTHS_KK, &calendar::MONTHS_EN, &calendar::WEEKDAYS_RU];
    let lists = lists.into_iter().chain([&calendar::WEEKDAYS_KK, &calendar::WEEKDAYS_EN]);
    let phrases =
        [relative::FROM_PUBLICATION, relative::FROM_TOLD, relative::SHIFTS, periods::SEASONS].into_iter();
    let words = lists.flat_map(List::iter).chain(phrases.flat_map(|list| list.split([' ', '|', '\n'])));
    let phrases = [relative::FROM_PUBLICATION, relative::FROM_TOLD];
    let inner = phrases.iter().flat_map(|l| l.split(['|', '\n'])).flat_map(|p| p.split(' ').skip(1));
    let inner: Vec<&str> = inner.collect();
    for word in words.filter(|w| w.parse::<i64>().is_err() && w.chars().count() > 2 && !inner.contains(w)) {
        assert!(may_begin(word), "{word}");
    }
}

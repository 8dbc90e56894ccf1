//! Days and months that do not exist, and those told from the publication.

use super::tests::{check, dates};
use crate::facts::SegmentKind;
use crate::text::Language::{English, Kazakh, Russian};

const THURSDAY: Option<&str> = Some("2026-03-12");

#[test]
fn what_is_moved_to_a_weekday_lies_ahead() {
    check(Russian, THURSDAY, "Заседание перенесли на понедельник.", &["2026-03-16 понедельник"]);
    check(English, THURSDAY, "The hearing was moved to Monday.", &["2026-03-16 Monday"]);
    check(Kazakh, THURSDAY, "Отырыс дүйсенбіге шегерілді.", &["2026-03-16 дүйсенбіге"]);
    check(Russian, THURSDAY, "В понедельник заседали.", &["2026-03-09 понедельник"]);
}

#[test]
fn a_weekday_to_which_nothing_is_moved_is_the_last_one() {
    for (language, text, word) in [
        (Russian, "По состоянию на понедельник погибли 12 человек.", "понедельник"),
        (English, "The rate fell compared to Monday.", "Monday"),
        (English, "Trains were delayed due to Monday's storm.", "Monday's"),
        (Kazakh, "Дүйсенбіге дейін 12 адам келді.", "Дүйсенбіге"),
    ] {
        check(language, THURSDAY, text, &[&format!("2026-03-09 {word}")]);
    }
}

#[test]
fn halves_of_years_and_decades_are_counted() {
    check(Russian, THURSDAY, "Полгода назад завод закрыли.", &["2025-09 Полгода назад"]);
    check(Russian, THURSDAY, "Полтора года назад он работал.", &["2024-09 Полтора года назад"]);
    check(Russian, THURSDAY, "Сто лет назад тут рос лес.", &["1926 Сто лет назад"]);
    check(English, THURSDAY, "It opened a decade ago.", &["2016 a decade ago"]);
}

#[test]
fn months_and_seasons_after_a_preposition() {
    check(English, THURSDAY, "In January and February it fell.", &["2026-01 January", "2026-02 February"]);
    check(English, THURSDAY, "It will open in autumn.", &["2026-09/2026-11 autumn"]);
}

#[test]
fn days_that_no_month_has_are_none() {
    check(Russian, THURSDAY, "с 3–31 апреля", &["2026-04 апреля"]);
    check(Kazakh, THURSDAY, "2021 жылғы ақпанның 29-ында", &["2021 2021 жылғы", "--02-29 ақпанның 29-ында"]);
    check(Russian, THURSDAY, "Срок истёк 29 февраля.", &["--02-29 29 февраля"]);
    check(English, THURSDAY, "It ended on February 30, 2022.", &[]);
    check(
        English,
        THURSDAY,
        "from February 29 to March 2, 2025",
        &["--02-29/2025-03-02 February 29 to March 2, 2025"],
    );
}

#[test]
fn a_number_is_no_verb_of_the_past() {
    check(English, Some("2026-03-12"), "The United team need a hundred in July.", &["2026-07 July"]);
    check(English, Some("2026-03-12"), "They plant seed in July.", &["2026-07 July"]);
}

#[test]
fn a_verb_of_the_past_may_open_its_sentence() {
    check(English, THURSDAY, "Opened in July, the bridge is wide.", &["2025-07 July"]);
    check(English, THURSDAY, "Ahmed visits them in July.", &["2026-07 July"]);
}

/// Each reads what follows it; none may read on to the end.
#[test]
fn days_in_a_long_row_are_read_one_by_one() {
    for (language, text) in
        [(Russian, "31 апреля "), (Russian, "с мая 2021 года по "), (English, "January 3 to ")]
    {
        let found = dates(&text.repeat(20_000), language, None, SegmentKind::Sentence);
        assert!(found.len() > 9_000, "{text}: {}", found.len());
    }
}

#[test]
fn a_day_until_which_something_lasts_lies_ahead() {
    check(Russian, THURSDAY, "Дорогу откроют до понедельника.", &["2026-03-16 понедельника"]);
    check(English, THURSDAY, "It stays shut until Monday.", &["2026-03-16 Monday"]);
    check(English, THURSDAY, "A new ferry starts on Monday.", &["2026-03-16 Monday"]);
    check(Kazakh, THURSDAY, "Ол судың дүйсенбіге дейін жетерін хабарлады.", &["2026-03-16 дүйсенбіге"]);
}

#[test]
fn kazakh_verbs_of_the_past_are_known_by_their_stems() {
    check(Kazakh, THURSDAY, "Әкім дүйсенбіде қаулыға қол қойды.", &["2026-03-09 дүйсенбіде"]);
    check(Kazakh, THURSDAY, "Әкім дүйсенбіде қатесін мойындады.", &["2026-03-09 дүйсенбіде"]);
    check(Kazakh, THURSDAY, "Қазан айында қайта келіңіз.", &["2026-10 Қазан"]);
}

#[test]
fn years_after_a_year_told_count_from_it() {
    check(
        Russian,
        Some("2026-03-12"),
        "Он умер 8 марта. Фильм вышел в 1987 году, а через два года он получил приз.",
        &["2026-03-08 8 марта", "1987 1987 году", "1989 через два года"],
    );
    check(English, THURSDAY, "They said so more than two years ago.", &[]);
}

#[test]
fn a_noun_that_ends_as_an_infinitive_asks_for_nothing() {
    for text in [
        "Власти в понедельник объявили о закрытии моста.",
        "В Карасульской области в понедельник прошла проверка.",
        "Девять человек в понедельник погибли.",
        "Новая часть дороги в понедельник открылась.",
    ] {
        check(Russian, THURSDAY, text, &["2026-03-09 понедельник"]);
    }
    check(Russian, THURSDAY, "Жители решили собраться в понедельник.", &["2026-03-16 понедельник"]);
    check(Russian, THURSDAY, "Он требует выйти уже в понедельник.", &["2026-03-16 понедельник"]);
}

#[test]
fn a_kazakh_noun_in_the_accusative_is_no_verb_to_come() {
    for text in [
        "Ол дүйсенбіде балаларын мектепке апарды.",
        "Әкім дүйсенбіде қала тұрғындарын көпірде қарсы алды.",
        "Ол дүйсенбіде жұрттың назарын көпірге аударды.",
        "Ол дүйсенбіде жиналысқа келмеді.",
        "Ол дүйсенбіде хат жазбады.",
        "Ол дүйсенбіде ештеңе айтпады.",
    ] {
        check(Kazakh, THURSDAY, text, &["2026-03-09 дүйсенбіде"]);
    }
    for text in ["Ол дүйсенбіде келерін айтты.", "Олар дүйсенбіде көпірді жабады."]
    {
        check(Kazakh, THURSDAY, text, &["2026-03-16 дүйсенбіде"]);
    }
}

#[test]
fn about_so_long_ago_is_a_date_and_longer_than_that_is_none() {
    check(Russian, THURSDAY, "Около трёх лет назад мост закрыли.", &["2023 трёх лет назад"]);
    check(English, THURSDAY, "The bridge closed about three years ago.", &["2023 three years ago"]);
    check(Russian, THURSDAY, "Более трёх лет назад мост закрыли.", &[]);
}

#[test]
fn what_must_be_done_lies_ahead() {
    check(English, THURSDAY, "They must now pay by September 30.", &["2026-09-30 September 30"]);
    check(Russian, THURSDAY, "Партия поступит на склад в понедельник.", &["2026-03-16 понедельник"]);
    check(Kazakh, THURSDAY, "Баға желтоқсанға қарай көтерілді.", &["2025-12 желтоқсанға"]);
    check(Kazakh, THURSDAY, "Жүз күннен кейін есеп алды.", &[]);
}

#[test]
fn what_must_have_been_done_lies_behind() {
    check(English, THURSDAY, "The fee must have been paid by September 30.", &["2025-09-30 September 30"]);
    check(English, THURSDAY, "The thieves must have entered on September 30.", &["2025-09-30 September 30"]);
}

#[test]
fn what_is_foretold_for_a_weekday_lies_ahead() {
    check(Russian, THURSDAY, "Ветер усилится в субботу.", &["2026-03-14 субботу"]);
    check(Russian, THURSDAY, "Она откроет лавку во вторник утром.", &["2026-03-17 вторник"]);
    check(Russian, THURSDAY, "Он усилился в субботу.", &["2026-03-07 субботу"]);
    check(Russian, THURSDAY, "Порт сообщает в субботу о потерях.", &["2026-03-07 субботу"]);
    check(English, THURSDAY, "Forecasters expect it to ease on Sunday.", &["2026-03-15 Sunday"]);
}

#[test]
fn next_before_a_weekday_is_of_the_next_week() {
    check(English, THURSDAY, "It reports next Friday.", &["2026-03-20 next Friday"]);
    check(Russian, THURSDAY, "Суд соберётся в следующую пятницу.", &["2026-03-20 следующую пятницу"]);
    check(Kazakh, THURSDAY, "Келесі жұмада сот болады.", &["2026-03-20 Келесі жұмада"]);
    check(Russian, THURSDAY, "Суд соберётся в ближайшую пятницу.", &["2026-03-13 ближайшую пятницу"]);
    check(Russian, THURSDAY, "Финал прошёл в минувшее воскресенье.", &["2026-03-08 минувшее воскресенье"]);
}

#[test]
fn what_has_happened_lies_behind() {
    check(Russian, THURSDAY, "Соседа в июне похоронили.", &["2025-06 июне"]);
    check(Russian, THURSDAY, "Расчёт обещали ещё к июлю.", &["2025-07 июлю"]);
}

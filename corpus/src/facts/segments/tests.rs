use super::*;
use crate::document::Title;
use SegmentKind::{Caption, Feed, Heading, Headline, Link, Meta, Sentence};
use proptest::prelude::*;

fn kinds(text: &str) -> Vec<(&str, SegmentKind)> {
    parts(text, "", true).into_iter().map(|(span, kind)| (span.of(text), kind)).collect()
}

fn of_kind(text: &str, kind: SegmentKind) -> Vec<&str> {
    kinds(text).into_iter().filter(|(_, k)| *k == kind).map(|(words, _)| words).collect()
}

const ARTICLE: &str = "В Каратале обрушился мост через реку Аксу
Фото: Ерлан Садыков
Ночью в городе Каратал обрушился пешеходный мост, сообщили в акимате района.
Что случилось
По предварительным данным, опора не выдержала весеннего паводка и сильного ветра.
- Пострадавших нет, движение открыто по временной переправе.
Причины паводка
Вода в реке поднялась на два метра за одну ночь и продолжает подниматься.
Читайте также:
В Каратале закрыли школы из-за паводка
Лента новостей
- Цены на муку выросли в трёх областях
- Певица Айша Нур отменила концерт: что известно?
- Кто победил в турнире. Итоги дня. Коротко о главном
";

#[test]
fn every_line_of_an_article_has_its_kind() {
    assert_eq!(of_kind(ARTICLE, Headline), ["В Каратале обрушился мост через реку Аксу"]);
    assert_eq!(of_kind(ARTICLE, Caption), ["Фото: Ерлан Садыков"]);
    assert_eq!(of_kind(ARTICLE, Heading), ["Что случилось", "Причины паводка"]);
    assert_eq!(of_kind(ARTICLE, Sentence).len(), 4);
    assert_eq!(of_kind(ARTICLE, Link).len(), 2);
    assert_eq!(of_kind(ARTICLE, Feed).len(), 4);
}

#[test]
fn body_after_a_pointer_is_body_again() {
    let text = "Суд в Отрадном вынес приговор по делу о хищении зерна.\nЧитайте также:\nКак хранят зерно в Отрадном\n\
                Прокурор просил восемь лет, защита настаивала на оправдании подсудимого.\nПриговор ещё не вступил в силу.";
    assert_eq!(of_kind(text, Sentence).len(), 3);
    assert_eq!(of_kind(text, Link).len(), 2);
}

#[test]
fn furniture_is_known_in_three_languages() {
    let furniture = [
        ("Автор: Марат Исаев", Meta),
        ("© 2023 Степной вестник", Meta),
        ("Подписывайтесь на наш канал в Telegram!", Meta),
        ("Telegram арнамызға жазылыңыз", Sentence),
        ("Бізге жазылыңыз: Telegram арнамыз", Meta),
        ("12 марта 2023, 14:05", Meta),
        ("Сурет: Әлия Нұрова", Caption),
        ("Photo: Anna Reed / Steppe News", Caption),
        ("Мост после обвала. Фото автора", Caption),
        ("Тағы оқыңыз: Көпір қайта ашылды", Link),
        ("See also: Bridge reopens after flood", Link),
        ("Подробнее: как чинят мосты", Link),
    ];
    for (line, kind) in furniture {
        let text = format!(
            "Мост через реку закрыли на неделю, движение пустили в объезд.\n{line}\nРабочие уже на месте."
        );
        assert_eq!(kinds(&text)[1], (line, kind), "{line}");
    }
}

#[test]
fn sentences_that_begin_like_furniture_stay_sentences() {
    for line in [
        "Фото погибшего опубликовали его родственники в социальной сети.",
        "Автор книги рассказал о поездке в горы.",
        "Последние новости из региона тревожат врачей.",
        "Подробнее о сроках ремонта чиновники не говорят.",
        "Следите за руками фокусника.",
        "Related companies were searched by the police on Monday.",
        "Дата выборов пока не назначена.",
    ] {
        let text = format!(
            "Мост через реку закрыли на неделю, движение пустили в объезд.\n{line}\nРабочие уже на месте."
        );
        assert_eq!(kinds(&text)[1], (line, Sentence), "{line}");
    }
}

#[test]
fn lists_inside_an_article_stay_body() {
    let text = "У задержанного нашли следующее:\n- два охотничьих ружья;\n- Пять ящиков патронов;\n- Карту района\n- Рацию и бинокль";
    assert_eq!(of_kind(text, Feed), Vec::<&str>::new());
}

#[test]
fn headlines_that_end_the_text_are_a_feed_without_a_label() {
    let text = "Мост через реку закрыли на неделю, движение пустили в объезд.\n- Цены на муку выросли в трёх областях\n\
                - Певица отменила концерт в столице\n- Кто победил в турнире по шахматам\n- Погода на выходные: ждите дождей";
    assert_eq!(of_kind(text, Feed).len(), 4);
    assert_eq!(of_kind(text, Sentence).len(), 1);
}

/// An article that lost its line breaks.
const ONE_LINE: &str = " date 2023-04 В Каратале обрушился мост. Ерлан Садыков. Скриншот видео «Дала ТВ» Кроме того, закрыты три \
    дороги. Жители просят построить новый мост. Ремонт займёт год. Деньги выделят из резерва. Акимат ждёт проект. Причины и \
    последствия паводка Паводки начались в марте на севере области. Тогда паводки размыли две дороги, а причины и последствия не \
    изучали. Воды больше нет. Читать по теме: Садыков: мост построят. Кто заплатит за паводок";

#[test]
fn what_is_glued_between_sentences_is_cut_out() {
    assert_eq!(of_kind(ONE_LINE, Meta), ["date 2023-04"]);
    assert_eq!(of_kind(ONE_LINE, Caption), ["Ерлан Садыков. Скриншот видео «Дала ТВ»"]);
    assert_eq!(of_kind(ONE_LINE, Heading), ["Причины и последствия паводка"]);
    assert_eq!(of_kind(ONE_LINE, Link), ["Читать по теме: Садыков: мост построят. Кто заплатит за паводок"]);
    assert!(of_kind(ONE_LINE, Sentence).contains(&"Кроме того, закрыты три дороги."));
}

#[test]
fn markdown_headings_and_wrapped_lines() {
    let text = "# Обвал моста\n\nНочью в городе Каратал обрушился мост, и в акимате\nобещали назвать причины до конца недели.\n\n\
                ## Причины\n\nВода поднялась.\n";
    assert_eq!(of_kind(text, Headline), ["# Обвал моста"]);
    assert_eq!(of_kind(text, Heading), ["## Причины"]);
    assert_eq!(of_kind(text, Sentence).len(), 2);
}

#[test]
fn a_title_is_read_or_made() {
    let read = title(ARTICLE).expect("a title");
    assert_eq!((read.text.as_str(), read.derived), ("В Каратале обрушился мост через реку Аксу", false));
    let made = title(&["Ночью в городе обрушился мост, ".repeat(5).as_str(), "сообщили в акимате."].concat())
        .expect("a title");
    assert!(made.derived && made.text.ends_with('…') && made.text.chars().count() <= 91, "{}", made.text);
    assert_eq!(title(" \n"), None);
}

#[test]
fn a_date_is_read_from_a_line_about_the_text_only() {
    let iso = |text: &str| shown(text).1.map(|p| p.iso);
    assert_eq!(iso(ONE_LINE).as_deref(), Some("2023-04"));
    assert_eq!(iso("Дата публикации: 29.01.2023\nМост закрыли на неделю.").as_deref(), Some("2023-01-29"));
    assert_eq!(iso("date 2023-13 Мост закрыли на неделю."), None);
    for line in [
        "29 января 2023, 14:05",
        "29.01.2023",
        "2023 жылғы 29 қаңтар",
        "29 января 2023 г.",
        "29 January 2023",
        "«Степной курьер», 29 января 2023 г.",
        "Степной курьер, 29 января 2023",
        "Выпуск № 45 (1234) от 29 января 2023 г.",
        "(Степное агентство, 29 января 2023)",
        "Sunday 29 January 2023 10.30 GMT",
        "29 қаңтар 2023 ж.",
    ] {
        let text = format!(
            "Мост закрыли\n\n{line}\n\nМост через реку Аксу закрыли на целую неделю, а 3 мая 2024 года откроют."
        );
        assert_eq!(iso(&text).as_deref(), Some("2023-01-29"), "{line}");
    }
    let feed = "Мост закрыли\n\nМост через реку Аксу закрыли на целую неделю.\n\nЛента новостей\n29 января 2023\nДома построили\n";
    assert_eq!(iso(feed), None);
    assert_eq!(iso(ARTICLE), None);
    for head in [
        "Город29.01.2023Мост закрыли",
        "Город29 января 2023, 14:05Мост закрыли",
        "Мост закрыли\n\nPublished 29 January 2023",
    ] {
        let text = format!(
            "{head} на неделю\nМост через реку Аксу закрыли на целую неделю, а 3 мая 2024 года откроют."
        );
        assert_eq!(iso(&text).as_deref(), Some("2023-01-29"), "{head}");
    }
    assert_eq!(iso("The candidate 3 May 2024 is the day when he closed the bridge over the river."), None);
    assert_eq!(iso("Мост через реку Аксу открыли 3 мая 2024 года, а теперь закрыли на целую неделю."), None);
    let told = "Мост\n\nМост через Аксу закрыли в субботу, 11 мая 2024 года.\n\nПешеходы ждут парома.";
    assert_eq!(iso(told), None);
}

#[test]
fn a_rubric_beside_the_date_is_no_heading_and_pointers_end_the_text() {
    let text = "Мост закрыли на неделю\n\nОбщество\n29 января 2023\n\n\
                Мост через реку Аксу закрыли на целую неделю из-за паводка.\n\n\
                Читать по теме\nПаром ходит по ночам\n\nПаводок пришёл в Каратал\n";
    assert_eq!(of_kind(text, Meta), ["Общество", "29 января 2023"]);
    assert_eq!(of_kind(text, Link).len(), 3);
}

proptest! {
    #[test]
    fn segments_tile_the_text(text in "(\\PC|\n|[«»\"#:.] |Читайте также:|\nФото: |Лента новостей\n|Дом |дом ){0,60}") {
        let mut at = 0;
        for (span, _) in parts(&text, "", true) {
            let range = span.range();
            prop_assert!(at <= range.start && !span.of(&text).is_empty());
            prop_assert!(text[at..range.start].trim().is_empty());
            at = range.end;
        }
        prop_assert!(text[at..].trim().is_empty());
    }
}

fn title(text: &str) -> Option<Title> {
    shown(text).0
}

#[test]
fn lines_between_headline_and_body_that_tell_day_and_author_are_about_the_text() {
    let body = "The ferry was late again on Sunday, and nobody on the quay was told why.";
    for lines in [
        "By Anna Reed\nHarrow Chronicle | Tuesday 8 July 2025",
        "Анна Садыкова | 2025 жылғы 8 қазан | «Дала хабаршысы»",
        "ЗАРЕЧЬЕ, 27 ноября 2025 года — Служба новостей «Дала»",
        "Денис Исаев, Белая Гора\n15 декабря 2025",
        "03.02.2026\n«Дала тынысы» порталы",
    ] {
        let text = format!("Ferry passengers wait nine hours in the fog\n\n{lines}\n\n{body}\n");
        assert_eq!(of_kind(&text, Meta), lines.lines().collect::<Vec<_>>(), "{lines}");
        assert!(shown(&text).1.is_some(), "{lines}");
    }
}

#[test]
fn a_second_headline_with_a_date_is_no_day_of_publication() {
    let body = "The ferry was late again on Sunday, and nobody on the quay was told why.";
    for line in [
        "Цены на воду вырастут с 1 июля 2027 года",
        "Что изменится в июле 2025 года",
        "New prices from 1 January 2027",
        "New Prices From 1 January 2027",
    ] {
        let text = format!("Ferry passengers wait nine hours in the fog\n\n{line}\n\n{body}\n");
        assert_eq!(of_kind(&text, Meta), Vec::<&str>::new(), "{line}");
        assert_eq!(shown(&text).1, None, "{line}");
    }
}

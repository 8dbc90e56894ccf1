use super::*;
use crate::Document;
use crate::facts::{Segment, SegmentKind, dates};
use crate::text::Language::{self, English, Kazakh, Russian};

fn figures(text: &str, language: Language) -> Vec<Figure> {
    let document = Document { text: text.to_owned(), language, ..Document::default() };
    let segment = Segment { span: Span::new(0, text.len()), kind: SegmentKind::Sentence, language };
    let words = Words::new(&document, &[segment]);
    let dates = dates::find(&document, &words);
    find(&words, &dates)
}

/// Value, comparison, unit, counts, text.
pub(super) fn check(
    language: Language,
    text: &str,
    expected: &[(Option<f64>, Comparison, &str, &str, &str)],
) {
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
    check(Russian, "полтора миллиона пчёл", &[(Some(1_500_000.0), Equal, "", "пчёл", "полтора миллиона")]);
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
    check(Russian, "больше на 40 лодок", &[(Some(40.0), Equal, "", "лодок", "40")]);
    check(Russian, "более чем на 40 лодок", &[(Some(40.0), More, "", "лодок", "более чем на 40")]);
    check(Russian, "менее 40 лодок", &[(Some(40.0), Less, "", "лодок", "менее 40")]);
    check(Russian, "до 40 лодок", &[(Some(40.0), AtMost, "", "лодок", "до 40")]);
    check(Russian, "число лодок выросло до 40", &[(Some(40.0), Equal, "", "лодок", "40")]);
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
    check(
        Russian,
        "5 лодок находятся на дне, 7 уцелели",
        &[(Some(5.0), Equal, "", "лодок", "5"), (Some(7.0), Equal, "", "лодок", "7")],
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
fn words_that_make_one_number() {
    let whole = |text, language| figures(text, language).into_iter().map(|f| f.value).collect::<Vec<_>>();
    for (text, value) in [
        ("три миллиона двести тысяч", 3_200_000.0),
        ("двадцать одна тысяча сто пять", 21_105.0),
        ("два с половиной миллиона", 2_500_000.0),
        ("полмиллиона", 500_000.0),
        ("3 миллиона 200 тысяч", 3_200_000.0),
        ("около сотни", 100.0),
        ("больше тысячи двухсот", 1200.0),
        ("минус 5", -5.0),
        ("двух третей", 2.0 / 3.0),
    ] {
        assert_eq!(whole(text, Russian), [Some(value)], "{text}");
    }
    for (text, value) in [
        ("екі жүз елу бес үй", 255.0),
        ("он бес мың", 15_000.0),
        ("жарты миллион", 500_000.0),
        ("үштен бірі", 1.0 / 3.0),
        ("үштен екі бөлігі", 2.0 / 3.0),
    ] {
        assert_eq!(whole(text, Kazakh), [Some(value)], "{text}");
    }
    for (text, value) in [
        ("one hundred and five", 105.0),
        ("half a million", 500_000.0),
        ("€1.2bn", 1.2e9),
        ("six and a half", 6.5),
        ("eighty-five", 85.0),
        ("two-thirds", 2.0 / 3.0),
    ] {
        assert_eq!(whole(text, English), [Some(value)], "{text}");
    }
}

#[test]
fn what_is_counted_may_stand_before_the_number() {
    check(Russian, "Лодок было больше сотни", &[(Some(100.0), More, "", "Лодок", "больше сотни")]);
    check(Russian, "рыбаков четверо", &[(Some(4.0), Equal, "", "рыбаков", "четверо")]);
    check(Kazakh, "Қайық саны тоғызға жетті", &[(Some(9.0), Equal, "", "Қайық", "тоғызға")]);
    check(English, "The number of boats rose to 40", &[(Some(40.0), Equal, "", "boats", "40")]);
    let after_a_clause =
        [(Some(1.0), Equal, "", "погиб", "Один"), (Some(7.0), Equal, "", "травмы", "семеро")];
    check(Russian, "Один человек погиб, семеро получили травмы", &after_a_clause);
}

#[test]
fn what_is_not_said_again_is_that_of_the_figure_before_or_of_the_one_joined() {
    check(
        Russian,
        "Сеть стоит 150 лир, у них — 200",
        &[(Some(150.0), Equal, "", "лир", "150"), (Some(200.0), Equal, "", "лир", "200")],
    );
    check(
        Russian,
        "улов упал на 9 и 14 процентов",
        &[(Some(9.0), Equal, "%", "", "9"), (Some(14.0), Equal, "%", "", "14 процентов")],
    );
    check(
        Russian,
        "улов упал на 5, 9 и 14 процентов",
        &[
            (Some(5.0), Equal, "%", "", "5"),
            (Some(9.0), Equal, "%", "", "9"),
            (Some(14.0), Equal, "%", "", "14 процентов"),
        ],
    );
    let apart = [(Some(12.0), Equal, "лет", "", "12 лет"), (Some(7e6), Equal, "", "", "7 млн")];
    check(Russian, "детям 12 лет, а рыб — 7 млн", &apart);
    check(Russian, "магнитудой 7,5 по шкале", &[(Some(7.5), Equal, "", "магнитудой", "7,5")]);
    check(
        Russian,
        "доля упала с 82 до 21 процента",
        &[(Some(82.0), Equal, "%", "", "82"), (Some(21.0), Equal, "%", "", "21 процента")],
    );
}

#[test]
fn the_noun_that_english_words_describe() {
    check(English, "5 small fishing boats sank", &[(Some(5.0), Equal, "", "small fishing boats", "5")]);
    check(English, "two 18-year-olds rowed", &[(Some(2.0), Equal, "", "18-year-olds", "two")]);
    check(English, "7 men rowed home", &[(Some(7.0), Equal, "", "men", "7")]);
}

#[test]
fn kazakh_nouns_and_numbers_in_cases() {
    check(Kazakh, "12 ит жүзді", &[(Some(12.0), Equal, "", "ит", "12")]);
    check(Kazakh, "38 қайық апаты", &[(Some(38.0), Equal, "", "қайық апаты", "38")]);
    check(Kazakh, "үш баланың анасы", &[(Some(3.0), Equal, "", "баланың", "үш")]);
    check(Kazakh, "елу метрден аспады", &[(Some(50.0), AtMost, "метрден", "", "елу метрден")]);
    check(Kazakh, "онда алтыны бар", &[]);
    check(Kazakh, "он мыңдаған үй", &[(None, Equal, "", "үй", "он мыңдаған")]);
}

#[test]
fn numbers_that_are_one_word_with_more() {
    check(
        English,
        "£11million and 5km",
        &[(Some(11e6), Equal, "£", "", "£11million"), (Some(5.0), Equal, "km", "", "5km")],
    );
    check(Russian, "полчаса", &[(Some(0.5), Equal, "часа", "", "полчаса")]);
    check(English, "half an hour", &[(Some(0.5), Equal, "hour", "", "half an hour")]);
    check(
        Russian,
        "для 5-ти лодок и 3-х сетей",
        &[(Some(5.0), Equal, "", "лодок", "5-ти"), (Some(3.0), Equal, "", "сетей", "3-х")],
    );
    check(
        Russian,
        "два-три года",
        &[(Some(2.0), AtLeast, "года", "", "два"), (Some(3.0), AtMost, "года", "", "три года")],
    );
    check(
        Russian,
        "две-три или пять тысяч сетей",
        &[(Some(3000.0), AtLeast, "", "сетей", "две-три"), (Some(5000.0), AtMost, "", "сетей", "пять тысяч")],
    );
    check(Russian, "в 90-х", &[]);
}

#[test]
fn one_counts_beside_another_number_and_before_a_length() {
    let both = [(Some(1.0), Equal, "", "сеть", "одна"), (Some(2.0), Equal, "", "лодки", "две")];
    check(Russian, "одна сеть и две лодки", &both);
    check(
        Kazakh,
        "бір тор мен екі қайық",
        &[(Some(1.0), Equal, "", "тор", "бір"), (Some(2.0), Equal, "", "қайық", "екі")],
    );
    check(Russian, "запрет на один год", &[(Some(1.0), Equal, "год", "", "один год")]);
    check(English, "in one boat", &[]);
}

#[test]
fn all_forms_of_a_unit_have_one_name() {
    for (unit, name) in [
        ("долларов", "$"),
        ("доллардан", "$"),
        ("dollars", "$"),
        ("$", "$"),
        ("лет", "год"),
        ("кв. м", "м²"),
        ("м/с", "м/с"),
        ("процентных пункта", "п.п."),
        ("per cent", "%"),
        ("пайызға", "%"),
        ("узлов", "узлов"),
    ] {
        assert_eq!(super::unit_name(unit), name, "{unit}");
    }
}

#[test]
fn numbers_that_are_not_told_and_parts_of_a_whole() {
    check(Russian, "несколько десятков лодок", &[(None, Equal, "", "лодок", "несколько десятков")]);
    check(Kazakh, "бірнеше қайық", &[(None, Equal, "", "қайық", "бірнеше")]);
    check(Russian, "Треть лодок", &[(Some(1.0 / 3.0), Equal, "", "лодок", "Треть")]);
    check(Russian, "каждая пятая лодка", &[(Some(0.2), Equal, "", "лодка", "каждая пятая")]);
    check(English, "one in four boats", &[(Some(0.25), Equal, "", "boats", "one in four")]);
    check(Russian, "улов упал вдвое", &[(Some(2.0), Equal, "раз", "", "вдвое")]);
    check(Russian, "во второй половине дня и третьей четверти", &[]);
}

#[test]
fn what_a_share_and_a_measure_are_of() {
    check(Russian, "12% лодок", &[(Some(12.0), Equal, "%", "лодок", "12%")]);
    check(Russian, "5 тонн рыбы в сутки", &[(Some(5.0), Equal, "тонн", "рыбы", "5 тонн")]);
    check(English, "5 tonnes of fish", &[(Some(5.0), Equal, "tonnes", "fish", "5 tonnes")]);
    check(
        Russian,
        "на 1,2 процентного пункта",
        &[(Some(1.2), Equal, "процентного пункта", "", "1,2 процентного пункта")],
    );
    check(
        Russian,
        "300 кв. м, 18 м/с",
        &[(Some(300.0), Equal, "кв. м", "", "300 кв. м"), (Some(18.0), Equal, "м/с", "", "18 м/с")],
    );
    check(
        Kazakh,
        "40 қайықтың 12-сі батты",
        &[(Some(40.0), Equal, "", "қайықтың", "40"), (Some(12.0), Equal, "", "қайықтың", "12-сі")],
    );
    check(
        Russian,
        "36 лодок из 39",
        &[(Some(36.0), Equal, "", "лодок", "36"), (Some(39.0), Equal, "", "лодок", "39")],
    );
    check(
        Russian,
        "40 лодок, из них 12 — парусные",
        &[(Some(40.0), Equal, "", "лодок", "40"), (Some(12.0), Equal, "", "парусные", "12")],
    );
}

#[test]
fn one_counts_where_somebody_comes_to_harm() {
    check(Russian, "Погиб один рыбак", &[(Some(1.0), Equal, "", "рыбак", "один")]);
    check(Kazakh, "Бір балықшы қаза тапты", &[(Some(1.0), Equal, "", "балықшы", "Бір")]);
    check(English, "One fisherman died", &[(Some(1.0), Equal, "", "fisherman", "One")]);
    check(Russian, "погиб один из рыбаков", &[]);
}

#[test]
fn look_alikes_are_no_figures() {
    for text in [
        "несколько усталый рыбак",
        "вышел на 34-ю вахту",
        "пришёл с семью",
        "АЭС-2 и Кубок-2026",
        "первый мэр и вторая дорога",
        "статья 12 и дело № 5",
        "3 марта 2021 года в 12:30",
        "один из рыбаков одного города",
        "звоните +7 701 123-45-67",
        "16-летний рыбак, 5-й этаж",
        "счёт 2:1",
        "выиграли 2-0",
        "самолёт Boeing 737 сел",
        "в лицее 165 и на трассе 12",
        "улица Садовая, 15",
        "телефон 8 (727) 250-11-22",
        "сайт a.kz/12345",
        "сноска [12]",
        "1. Открыть порт",
        "занял 3 место",
        "около четырёх утра",
        "в 2021",
        "не дошёл ни один рыбак",
        "телефон службы — 102",
    ] {
        check(Russian, text, &[]);
    }
    for text in ["one of the boats in 2021", "Jones, 52, rowed", "men aged 33, 34 and 39, rowed"] {
        check(English, text, &[]);
    }
    check(English, "the Omsk 2012 Games", &[]);
    check(Kazakh, "мектептің 50 жылдығы, төрт күндік апта", &[]);
    check(Kazakh, "түнгі екіде 101 нөміріне хабарласты", &[]);
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
    fn any_text_has_figures_within_it(text in "[0-9]{0,20}[-–., %$а-яa-zі0-9:]{0,60}|(двадцать|три|тысяч|млн|мың|два|или|до| |5|-){0,12}") {
        for language in [Russian, Kazakh, English] {
            for figure in figures(&text, language) {
                assert!(!figure.span.of(&text).is_empty());
            }
        }
    }
}

#[test]
fn adjectives_units_and_verbs_beside_what_is_counted() {
    check(Russian, "У троих тяжёлые ожоги.", &[(Some(3.0), Equal, "", "тяжёлые ожоги", "троих")]);
    check(Russian, "Эвакуированы 600 жителей.", &[(Some(600.0), Equal, "", "жителей", "600")]);
    check(Kazakh, "Олар бір тәулік күтті.", &[(Some(1.0), Equal, "тәулік", "", "бір тәулік")]);
    check(Kazakh, "Көрсеткіш 260 болды.", &[(Some(260.0), Equal, "", "", "260")]);
}

#[test]
fn a_number_after_its_scale_is_about_so_many() {
    check(Russian, "Пришло человек сотни полторы.", &[(Some(150.0), Equal, "", "человек", "сотни полторы")]);
}

#[test]
fn an_hour_of_the_day_is_no_count() {
    check(Russian, "Это было около 4 часов утра.", &[]);
}

//! Forms of number words, and what is told of many before a part of them.

use super::Comparison::{AtLeast, AtMost, Equal};
use super::tests::check;
use crate::text::Language::{English, Kazakh, Russian};

#[test]
fn forms_of_number_words() {
    check(Russian, "Вывели девятерых рабочих", &[(Some(9.0), Equal, "", "рабочих", "девятерых")]);
    check(Kazakh, "он бір мың шақырым жол", &[(Some(11_000.0), Equal, "шақырым", "", "он бір мың шақырым")]);
    check(Russian, "Он спал до половины восьмого.", &[]);
}

#[test]
fn both_ends_of_a_range_have_its_scale() {
    check(
        Russian,
        "Смета выросла со 112 до 197 миллионов рублей",
        &[
            (Some(112e6), Equal, "рублей", "", "112"),
            (Some(197e6), Equal, "рублей", "", "197 миллионов рублей"),
        ],
    );
    check(
        Russian,
        "от 10 до 15 лодок",
        &[(Some(10.0), AtLeast, "", "лодок", "10"), (Some(15.0), AtMost, "", "лодок", "15")],
    );
}

#[test]
fn millions_without_a_unit_have_that_of_the_millions_before() {
    check(
        Russian,
        "Сеть получила 5 млрд рублей против 2 млрд годом ранее.",
        &[(Some(5e9), Equal, "рублей", "", "5 млрд рублей"), (Some(2e9), Equal, "рублей", "", "2 млрд")],
    );
}

#[test]
fn a_pronoun_is_not_what_is_counted() {
    check(Kazakh, "Оның 287-сі – бала.", &[(Some(287.0), Equal, "", "бала", "287-сі")]);
}

#[test]
fn a_time_before_a_number_with_a_noun_is_not_what_is_counted() {
    check(Russian, "За день 15 лодок утонули.", &[(Some(15.0), Equal, "", "лодок", "15")]);
    check(Russian, "Через час 20 лодок стояли.", &[(Some(20.0), Equal, "", "лодок", "20")]);
    check(Russian, "Весь месяц сорок лодок стояли.", &[(Some(40.0), Equal, "", "лодок", "сорок")]);
    check(Russian, "Минут пять лежала.", &[(Some(5.0), Equal, "", "Минут", "пять")]);
}

#[test]
fn verbs_behind_a_number_are_not_counted() {
    check(
        Russian,
        "Из 52 тысяч тонн 31 тысячу даёт порт.",
        &[
            (Some(52_000.0), Equal, "тонн", "", "52 тысяч тонн"),
            (Some(31_000.0), Equal, "", "тонн", "31 тысячу"),
        ],
    );
    check(
        Kazakh,
        "Қарызы 27 миллион теңге, оған 1,9 миллион төленіпті.",
        &[
            (Some(27e6), Equal, "теңге", "", "27 миллион теңге"),
            (Some(1.9e6), Equal, "теңге", "", "1,9 миллион"),
        ],
    );
    check(Kazakh, "Елде 43 іс қозғалды.", &[(Some(43.0), Equal, "", "іс", "43")]);
}

#[test]
fn millions_and_a_few_are_not_of_one_thing() {
    check(
        Russian,
        "Бюджет урезали на 30 миллионов рублей, до 410 миллионов, и четверо гребцов уехали.",
        &[
            (Some(30e6), Equal, "рублей", "", "30 миллионов рублей"),
            (Some(410e6), AtMost, "рублей", "", "до 410 миллионов"),
            (Some(4.0), Equal, "", "гребцов", "четверо"),
        ],
    );
}

#[test]
fn the_case_of_a_kazakh_range_may_stand_on_its_unit() {
    check(
        Kazakh,
        "Бағасы 150-ден 220 долларға көтерілген.",
        &[
            (Some(150.0), AtLeast, "долларға", "", "150-ден"),
            (Some(220.0), AtMost, "долларға", "", "220 долларға"),
        ],
    );
}

#[test]
fn measures_and_numbers_of_two_words_in_english() {
    check(English, "A 40-degree day.", &[(Some(40.0), Equal, "degree", "", "40-degree")]);
    check(English, "A forty-minute walk.", &[(Some(40.0), Equal, "minute", "", "forty-minute")]);
    check(English, "A two-day summit of 34-year-old sailors.", &[]);
    let keys = &[(Some(186.0), Equal, "", "keys", "A hundred and eighty-six")];
    check(English, "A hundred and eighty-six keys.", keys);
}

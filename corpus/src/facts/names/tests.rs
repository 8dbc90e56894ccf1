use super::*;
use crate::facts::NameKind::{self, Organisation, Person, Place};
use crate::facts::{Segment, SegmentKind};
use crate::text::sentences::sentences;
use crate::text::{Language, Span};

fn segments(text: &str, language: Language, kind: SegmentKind) -> Vec<Segment> {
    sentences(text).into_iter().map(|span| Segment { span, kind, language }).collect()
}

fn named(document: &Document, segments: &[Segment]) -> Vec<Name> {
    find(document, &Words::new(document, segments))
}

/// Kind, canonical name and number of mentions of every name in `text`.
pub(super) fn names(text: &str, language: Language) -> Vec<(NameKind, String, usize)> {
    let document = Document { text: text.to_owned(), language, ..Document::default() };
    let found = named(&document, &segments(text, language, SegmentKind::Sentence));
    found.into_iter().map(|n| (n.kind, n.name, n.mentions.len())).collect()
}

pub(super) fn check(language: Language, text: &str, expected: &[(NameKind, &str, usize)]) {
    let expected: Vec<_> =
        expected.iter().map(|&(kind, name, count)| (kind, name.to_owned(), count)).collect();
    assert_eq!(names(text, language), expected, "{text}");
}

#[test]
fn a_surname_alone_belongs_to_the_full_name_in_any_case() {
    check(
        Language::Russian,
        "Мэр Арсен Дулатов уехал\nМы ждали Дулатова\nЖители верят Дулатову",
        &[(Person, "Арсен Дулатов", 3)],
    );
    check(
        Language::Kazakh,
        "Әкім Серік Дулатов сөз сөйледі\nДулатовтың сөзі ұзақ болды",
        &[(Person, "Серік Дулатов", 2)],
    );
    check(
        Language::English,
        "Mayor Edgar Grantley left\nGrantley's car was gone",
        &[(Person, "Edgar Grantley", 2)],
    );
}

#[test]
fn a_name_never_seen_in_the_nominative_is_put_into_it() {
    check(Language::Russian, "Суд оправдал пианиста Рената Вершинского", &[(Person, "Ренат Вершинский", 1)]);
    check(Language::Russian, "Они живут в Мирославе", &[(Place, "Мирослав", 1)]);
    check(Language::Russian, "Они живут в Мирадолии", &[(Place, "Мирадолия", 1)]);
    check(Language::Russian, "Письмо отдали Марии Ольховой", &[(Person, "Мария Ольхова", 1)]);
}

#[test]
fn who_says_stands_in_the_nominative() {
    let said = "«Мост стар», — заявила прокурор Тальма Ольхова.";
    check(Language::Russian, said, &[(Person, "Тальма Ольхова", 1)]);
    check(Language::Russian, "Друг Ивана Ольхова сказал: «Мост стар».", &[(Person, "Иван Ольхов", 1)]);
}

#[test]
fn persons_of_many_parts() {
    for (text, name) in [
        ("Ахметжанов Бекзат Нурланович задержан", "Бекзат Ахметжанов"),
        ("Доклад Р. Т. Дулатовой", "Р. Т. Дулатова"),
        ("Письмо Тимуру Дулатову", "Тимур Дулатов"),
        ("Пелагее Крутояровой-Ланской вручили орден", "Пелагея Крутоярова-Ланская"),
        ("Говорил Мухаммед бен Салман", "Мухаммед бен Салман"),
        ("Спросили Яна Хорака", "Ян Хорак"),
        ("Шайбу забросил Никита Шубин", "Никита Шубин"),
        ("Пришёл Олег Барыга", "Олег Барыга"),
        ("Письмо Олегу Барыге", "Олег Барыга"),
        ("Доклад Андрея Полевого", "Андрей Полевой"),
        ("Музыка Сергея Люткевича", "Сергей Люткевич"),
        ("Слова Георгия Чинари", "Георгий Чинари"),
        ("Приехал Тан Ги Сун", "Тан Ги Сун"),
    ] {
        check(Language::Russian, text, &[(Person, name, 1)]);
    }
    check(
        Language::Russian,
        "Мэр Вержбицка Алла Тюрина уехала\nАлла Сергеевна вернулась",
        &[(Place, "Вержбицк", 1), (Person, "Алла Тюрина", 2)],
    );
    check(Language::Kazakh, "Айгүл Қасымқызы Бекенова келді", &[(Person, "Айгүл Бекенова", 1)]);
    // No case follows another: what stands before one is no case.
    check(
        Language::Kazakh,
        "Бұл – Айгүл Серденнің кітабы. Айгүл Серден оны қыста жазды",
        &[(Person, "Айгүл Серден", 2)],
    );
    check(Language::English, "It was Samuel K. Adeyemi", &[(Person, "Samuel K. Adeyemi", 1)]);
}

#[test]
fn words_that_agree_in_no_case_are_two_names() {
    check(
        Language::Russian,
        "Молчал помощник Дулатова Олег Ольхов",
        &[(Person, "Дулатов", 1), (Person, "Олег Ольхов", 1)],
    );
    check(
        Language::English,
        "We love Torvia\nTorvia's Samuel May lives in San Torvo",
        &[(Person, "Samuel May", 1), (Place, "San Torvo", 1)],
    );
    check(
        Language::Kazakh,
        "Ол Талдысайдағы Ақтас түбегін көрді",
        &[(Place, "Талдысай", 1), (Place, "Ақтас түбегі", 1)],
    );
}

#[test]
fn bodies_in_any_case_and_by_their_first_letters() {
    check(Language::Russian, "Клуб «Буран» проиграл\nВратарь «Бурана» ушёл", &[(Organisation, "Буран", 2)]);
    check(Language::Russian, "Вратарь «Вихря» ушёл", &[(Organisation, "Вихрь", 1)]);
    check(
        Language::Russian,
        "Он служит в Северном комитете спасателей\nВ СКС довольны",
        &[(Organisation, "Северный комитет спасателей", 2)],
    );
    check(Language::Russian, "Он ушёл из Минздрава", &[(Organisation, "Минздрав", 1)]);
    check(Language::Russian, "ТОО «Степной ветер» закрыто", &[(Organisation, "Степной ветер", 1)]);
    check(Language::Kazakh, "«Жібек жолы» ЖШС жабылды", &[(Organisation, "Жібек жолы", 1)]);
    check(
        Language::English,
        "We met Norah Quill of the Dairy Alliance",
        &[(Person, "Norah Quill", 1), (Organisation, "Dairy Alliance", 1)],
    );
}

#[test]
fn streets_rivers_and_villages() {
    check(Language::Russian, "На улице Дулатова тихо", &[(Place, "улица Дулатова", 1)]);
    check(Language::Russian, "Затопило село Жанатап", &[(Place, "Жанатап", 1)]);
    check(Language::Kazakh, "Ол Талдысай ауылында тұрады", &[(Place, "Талдысай", 1)]);
    check(Language::English, "They saw the River Oss", &[(Place, "River Oss", 1)]);
}

#[test]
fn bodies_are_known_by_heads_and_abbreviations() {
    check(
        Language::Russian,
        "Вчера Международный комитет спасателей (МКС) ответил. В МКС ждут помощи",
        &[(Organisation, "Международный комитет спасателей", 3)],
    );
    check(
        Language::Russian,
        "Об этом пишет газета «Степной вестник»",
        &[(Organisation, "Степной вестник", 1)],
    );
    check(Language::Kazakh, "Бұл туралы Zerek.kz жазды", &[(Organisation, "Zerek.kz", 1)]);
    check(Language::English, "He left the Ministry of Rivers", &[(Organisation, "Ministry of Rivers", 1)]);
    check(Language::English, "RIVCOM warned of floods", &[(Organisation, "RIVCOM", 1)]);
    check(Language::English, "RIVCOM, May 3 — Rivers rise", &[]);
}

#[test]
fn a_clause_is_no_body() {
    check(
        Language::Kazakh,
        "Кеше Грузия құтқарушылары Алматыдағы бала орталығын тазалады",
        &[(Place, "Грузия", 1), (Place, "Алматы", 1)],
    );
    check(Language::English, "He is a South Asian by birth", &[]);
}

#[test]
fn places_are_known_by_list_and_by_head() {
    check(
        Language::Russian,
        "Поезд шёл из Казахстана в Тверскую область",
        &[(Place, "Казахстан", 1), (Place, "Тверская область", 1)],
    );
    check(
        Language::Kazakh,
        "Жазушы Мұхтар Сәбитовтың үйі Арал қаласында",
        &[(Person, "Мұхтар Сәбитов", 1), (Place, "Арал", 1)],
    );
    check(Language::Kazakh, "Ол Қазақстанға келді", &[(Place, "Қазақстан", 1)]);
    check(Language::English, "They fled to Kenya", &[(Place, "Kenya", 1)]);
}

#[test]
fn a_capital_at_the_start_of_a_sentence_is_no_name() {
    for text in ["Дороги закрыты", "Также закрыли мост", "Один водитель ранен", "Армянский хлеб подорожал"]
    {
        check(Language::Russian, text, &[]);
    }
    check(Language::English, "Roads Closed After Heavy Snow", &[]);
}

#[test]
fn furniture_has_no_names() {
    let text = "Арсен Дулатов приехал в Москву";
    let document = Document { text: text.to_owned(), language: Language::Russian, ..Document::default() };
    for kind in [SegmentKind::Feed, SegmentKind::Link, SegmentKind::Caption, SegmentKind::Meta] {
        assert_eq!(named(&document, &segments(text, Language::Russian, kind)), []);
    }
}

#[test]
fn mentions_are_places_of_the_text() {
    let text = "— Ёлка! — крикнул Арсен Дулатов 😀 в Москве";
    let document = Document { text: text.to_owned(), language: Language::Russian, ..Document::default() };
    let found = named(&document, &segments(text, Language::Russian, SegmentKind::Sentence));
    let words: Vec<&str> = found.iter().flat_map(|n| &n.mentions).map(|m: &Span| m.of(text)).collect();
    assert_eq!(words, ["Арсен Дулатов", "Москве"]);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(40))]
    #[test]
    fn any_text_has_names_within_it(text in "[А-Яа-яA-Za-zІі «».,\\-0-9\n]{0,80}") {
        for language in [Language::Russian, Language::Kazakh, Language::English, Language::Unknown] {
            let document = Document { text: text.clone(), language, ..Document::default() };
            for name in named(&document, &segments(&text, language, SegmentKind::Sentence)) {
                assert!(!name.mentions.is_empty() && name.mentions.iter().all(|m| !m.of(&text).is_empty()));
            }
        }
    }
}

#[test]
fn what_stands_around_a_name_is_no_part_of_it() {
    check(
        Language::English,
        "Baker Aldo Finch left. The road was closed, Finch said.",
        &[(Person, "Aldo Finch", 2)],
    );
    check(
        Language::Russian,
        "Аким области Нурлыгаш Тасов приехал. Они говорили с Ларсом Хольмом.",
        &[(Person, "Нурлыгаш Тасов", 1), (Person, "Ларс Хольм", 1)],
    );
    check(Language::Russian, "Мейрбек Токтаров, рыбак, открыл сарай.", &[(Person, "Мейрбек Токтаров", 1)]);
}

#[test]
fn companies_speak_under_the_first_word_of_their_name() {
    let text =
        "A ship of Brightline Ferries sank. Nobody was to blame, Brightline said. Owners sued Brightline.";
    assert_eq!(names(text, Language::English)[0], (Organisation, "Brightline Ferries".to_owned(), 2));
}

#[test]
fn initials_and_titles_make_no_english_person() {
    check(
        Language::English,
        "The U.N. General had left. They met Ridgeland Sen. Aldo Finch.",
        &[(Person, "Aldo Finch", 1)],
    );
}

#[test]
fn a_word_after_a_closing_mark_opens_nothing() {
    let text = "Цены выросли, говорит аналитик фонда „Дала“ Эрмин Гросс.";
    assert!(names(text, Language::Russian).contains(&(Person, "Эрмин Гросс".to_owned(), 1)));
}

#[test]
fn a_place_that_speaks_is_a_person() {
    let text = "They lost, said Jordan Veith. The road to Jordan is shut, Veith said.";
    assert_eq!(names(text, Language::English)[0], (Person, "Jordan Veith".to_owned(), 2));
}

#[test]
fn a_kazakh_name_ends_before_the_next_one() {
    check(Language::Kazakh, "Жұрт Бетілді Марат Дулатов көрді.", &[(Person, "Марат Дулатов", 1)]);
    check(Language::Kazakh, "Көпір ашық, – деді Гентон мырза.", &[(Person, "Гентон", 1)]);
    check(Language::Kazakh, "Сот Ханна Деверге сенді.", &[(Person, "Ханна Девер", 1)]);
}

#[test]
fn a_first_name_in_a_vowel_is_no_oblique_form() {
    check(Language::Russian, "Пришёл Барри Хольт. Барри Хольт молчал.", &[(Person, "Барри Хольт", 2)]);
}

#[test]
fn works_and_vessels_are_no_bodies() {
    check(Language::Russian, "Вчера показали фильм «Полынь».", &[]);
    check(Language::Kazakh, "Кеше «Жусан» романы шықты.", &[]);
}

#[test]
fn an_outlet_that_is_told_something_stands_in_the_dative() {
    let expected = [(Organisation, "Маяк", 1), (Person, "Анна Серова", 1)];
    check(Language::Russian, "Об этом рассказала «Маяку» Анна Серова.", &expected);
}

#[test]
fn places_after_one_preposition() {
    let expected = [(Place, "Лугов", 1), (Place, "Отрадное", 1)];
    check(Language::Russian, "Склады откроют в Лугове и Отрадном.", &expected);
    let expected = [(Place, "Приозёрный", 1), (Place, "Карасульский район", 1)];
    check(Language::Russian, "Это в посёлке Приозёрный Карасульского района.", &expected);
    check(Language::Russian, "Её проводят в Доме кино.", &[]);
    check(Language::Kazakh, "Кеше Лисаков маңында жаңбыр жауды.", &[(Place, "Лисаков", 1)]);
    check(Language::English, "Shares in the Aarlund-based maker fell.", &[(Place, "Aarlund", 1)]);
}

#[test]
fn bodies_that_open_a_sentence() {
    check(Language::Russian, "Верховный суд отказал.", &[(Organisation, "Верховный суд", 1)]);
    check(
        Language::Russian,
        "Профсоюз работников торговли против.",
        &[(Organisation, "Профсоюз работников торговли", 1)],
    );
    check(Language::Kazakh, "Аудан әкімдігі хабарлады.", &[]);
    check(Language::Kazakh, "Жергілікті тұрғындар аудан орталығына барды.", &[]);
}

#[test]
fn an_english_name_before_a_small_head_is_a_body() {
    check(Language::English, "Its owner is the Nordlys pension fund.", &[(Organisation, "Nordlys", 1)]);
}

#[test]
fn an_english_body_ends_with_the_later_of_two_heads() {
    check(Language::English, "They joined her Centre Party.", &[(Organisation, "Centre Party", 1)]);
    check(Language::English, "It lies in Carrow Sound.", &[(Place, "Carrow Sound", 1)]);
}

#[test]
fn a_quoted_adjective_and_its_noun_stand_in_the_nominative() {
    let expected = [(Organisation, "Южный пригород", 1)];
    check(Language::Russian, "В пресс-службе «Южного пригорода» молчат.", &expected);
    let expected = [(Organisation, "Сверка", 2)];
    check(Language::Russian, "Рассказали «Сверке». По данным «Сверки», их пять.", &expected);
}

#[test]
fn a_russian_adjective_and_its_noun_after_a_preposition_are_a_place() {
    check(Language::Russian, "Мост в Верхней Каменке закрыли.", &[(Place, "Верхняя Каменка", 1)]);
}

#[test]
fn english_pairs_where_people_work_and_what_has_its_own_are_bodies() {
    check(
        Language::English,
        "He is an analyst at Brightwater Fells.",
        &[(Organisation, "Brightwater Fells", 1)],
    );
    check(Language::English, "On Monday Halden Wind cut its forecast.", &[(Organisation, "Halden Wind", 1)]);
}

#[test]
fn english_states_and_towns_are_known_by_what_they_have_and_where_people_come_from() {
    check(Language::English, "Turania's energy ministry closed the dam.", &[(Place, "Turania", 1)]);
    check(Language::English, "A teacher from Dunmore left. Dunmore is small.", &[(Place, "Dunmore", 2)]);
    check(Language::English, "The minister of neighbouring Kartel spoke.", &[(Place, "Kartel", 1)]);
}

#[test]
fn kazakh_suffixes_that_make_no_name_of_a_place() {
    check(Language::Kazakh, "Бұны АҚШ-на жіберді.", &[(Place, "АҚШ", 1)]);
    check(Language::Kazakh, "Кеше түркиялық ғалым келді. Ол Түркияда тұрады.", &[(Place, "Түркия", 1)]);
    check(Language::Kazakh, "Сөз Түркиялық ғалымға берілді.", &[]);
}

#[test]
fn a_person_begins_behind_a_land_and_a_body() {
    let places = [(Place, "Мирадолия", 1), (Person, "Кезон Ольхов", 1)];
    check(Language::Russian, "Уехал премьер-министр Мирадолии Кезон Ольхов.", &places);
    let bodies = [(Organisation, "Мостовая лига", 1), (Person, "Аркадий Ольхов", 1)];
    check(Language::Russian, "Уехал президент Мостовой лиги Аркадий Ольхов.", &bodies);
    let mixed = [(Person, "Джон Ольхов", 1), (Organisation, "Post", 1)];
    check(Language::Russian, "Уехал редактор Джон Ольхов Post.", &mixed);
}

#[test]
fn a_kazakh_word_before_an_office_is_no_surname() {
    check(Language::Kazakh, "«Жаз келді», — деді Шаруа басшысы көпірде.", &[]);
}

#[test]
fn a_first_name_that_is_a_word_needs_more_than_a_capital_letter() {
    check(Language::Kazakh, "Тілек орындалды. Жеңіс келді.", &[]);
    check(Language::Kazakh, "Тілек Ольхов келді.", &[(Person, "Тілек Ольхов", 1)]);
}

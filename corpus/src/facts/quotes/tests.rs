use super::super::NameKind;
use super::*;

mod grammar;
mod matrix;
mod speakers;
mod unnamed;

use crate::text::language::{Language, detect};
use proptest::prelude::*;

/// Canonical name with the forms in which the texts below mention it, longest first.
const PEOPLE: &[(&str, NameKind, &[&str])] = &[
    ("Ерлан Садыков", NameKind::Person, &["Ерлан Садыков", "Ерланом Садыковым", "Садыкова", "Садыков"]),
    ("Асель Бекова", NameKind::Person, &["Асель Бекова", "Бековой", "Бекова"]),
    ("Ерлан Садықов", NameKind::Person, &["Ерлан Садықовтың", "Ерлан Садықов", "Садықовтың", "Садықов"]),
    ("Марат Исаев", NameKind::Person, &["Марата Исаева", "Марату Исаеву", "Марат Исаев", "Исаева", "Исаев"]),
    ("Нина Садыкова", NameKind::Person, &["Нина Садыкова"]),
    ("Анна Шевченко", NameKind::Person, &["Анна Шевченко", "Анны Шевченко", "Шевченко"]),
    ("Anna Reed", NameKind::Person, &["Anna Reed", "Reed"]),
    ("Paul Stone", NameKind::Person, &["Paul Stone", "Stone"]),
    ("Tamsin Orr", NameKind::Person, &["Tamsin Orr", "Orr"]),
    ("Corin Vane", NameKind::Person, &["Corin Vane", "Vane"]),
    ("Ministry of Ports", NameKind::Organisation, &["Ministry of Ports"]),
    ("МЧС", NameKind::Organisation, &["МЧС"]),
    ("Дала ТВ", NameKind::Organisation, &["Дала ТВ"]),
];

fn names(text: &str) -> Vec<Name> {
    let name = |&(name, kind, forms): &(&str, NameKind, &[&str])| {
        let mut mentions: Vec<Span> = Vec::new();
        for form in forms {
            for (at, _) in text.match_indices(form) {
                let span = Span::new(at, at + form.len());
                let whole = !text[span.range().end..].starts_with(char::is_alphanumeric);
                if whole && !mentions.iter().any(|m| m.overlaps(span)) {
                    mentions.push(span);
                }
            }
        }
        mentions.sort_unstable();
        Name { name: name.to_owned(), kind, mentions }
    };
    PEOPLE.iter().map(name).filter(|n| !n.mentions.is_empty()).collect()
}

fn quotes(text: &str) -> Vec<Quote> {
    let document = Document { text: text.to_owned(), language: detect(text), ..Document::default() };
    let segments = super::super::segments::find(&document);
    find(&document, &segments, &Words::new(&document, &segments), &names(text))
}

/// `kind speaker: words` of every quotation.
fn told(text: &str) -> Vec<String> {
    let line = |q: Quote| {
        let kind = match q.kind {
            QuoteKind::Direct => "direct",
            QuoteKind::Fragment => "fragment",
            QuoteKind::Indirect => "indirect",
        };
        format!("{kind} {}: {}", q.speaker.as_deref().unwrap_or("?"), q.span.of(text))
    };
    quotes(text).into_iter().map(line).collect()
}

#[test]
fn a_statement_of_several_sentences_has_the_speaker_named_after_it() {
    let text = "«Мост рухнул ночью. Мы построим новый», — сказал Садыков.";
    assert_eq!(told(text), ["direct Ерлан Садыков: Мост рухнул ночью. Мы построим новый"]);
}

#[test]
fn the_sentence_before_names_the_speaker() {
    for end in [":", "."] {
        let text = format!(
            "Мэр Ерлан Садыков рассказал о причинах обвала{end}\n«Опора не выдержала. Вода поднялась слишком быстро»."
        );
        assert!(
            told(&text).contains(
                &"direct Ерлан Садыков: Опора не выдержала. Вода поднялась слишком быстро".to_owned()
            ),
            "{:?}",
            told(&text)
        );
    }
}

#[test]
fn pronouns_and_offices_lead_to_the_person_whom_the_text_introduces() {
    let text = "Мэр Ерлан Садыков прибыл на место обвала. Он сообщил, что пострадавших нет. По его словам, опору чинили весной. \
                Мэр пообещал наказать виновных. По словам градоначальника, мост построят за год.";
    assert_eq!(
        told(text),
        [
            "indirect Ерлан Садыков: пострадавших нет",
            "indirect Ерлан Садыков: опору чинили весной",
            "indirect Ерлан Садыков: наказать виновных",
            "indirect Ерлан Садыков: мост построят за год",
        ]
    );
}

#[test]
fn a_pronoun_agrees_with_the_name() {
    let text = "Асель Бекова спорила с Ерланом Садыковым. Она заявила, что мост опасен. Он ответил, что мост надёжен.";
    assert_eq!(told(text), ["indirect Асель Бекова: мост опасен", "indirect Ерлан Садыков: мост надёжен"]);
}

#[test]
fn an_unknown_speaker_stays_unknown() {
    assert_eq!(
        told("Когда Садыков уехал, жители рассказали, что мост шатался."),
        ["indirect ?: мост шатался"]
    );
    assert_eq!(told("По словам очевидцев, мост шатался."), ["indirect ?: мост шатался"]);
    assert_eq!(told("Дорогу назвали «гиблой» ещё сто лет назад."), ["fragment ?: гиблой"]);
}

#[test]
fn bodies_speak_too() {
    assert_eq!(told("В МЧС сообщили, что мост закрыт."), ["indirect МЧС: мост закрыт"]);
    assert_eq!(told("Мост закрыт на неделю, сообщили в МЧС."), ["indirect МЧС: Мост закрыт на неделю"]);
    assert_eq!(told("«Мост закрыт», — говорится в сообщении МЧС."), ["direct МЧС: Мост закрыт"]);
}

#[test]
fn names_in_marks_are_not_speech() {
    assert_eq!(
        told("Садыков выступил на телеканале «Дала ТВ» после обвала у комбината «Южный»."),
        Vec::<String>::new()
    );
    assert_eq!(told("Фильм «Долгая зима» показали в городе."), Vec::<String>::new());
}

#[test]
fn words_of_naming_belong_to_who_names() {
    let text = "Садыков назвал строителей «вредителями», а мост — «позором города».";
    assert_eq!(told(text), ["fragment Ерлан Садыков: вредителями", "fragment Ерлан Садыков: позором города"]);
}

#[test]
fn a_cue_that_hangs_on_the_main_clause_ends_with_it() {
    let text = "Поскольку Садыков заявил, что мост опасен, полиция закрыла «проклятое место».";
    assert_eq!(told(text), ["indirect Ерлан Садыков: мост опасен", "fragment ?: проклятое место"]);
}

#[test]
fn the_occasion_is_told_by_the_same_sentence_or_the_one_before() {
    let text = "Об этом Садыков заявил в интервью телеканалу «Дала ТВ» 3 марта. «Мы построим новый мост», — сказал он.";
    let occasion = quotes(text).into_iter().find_map(|q| q.occasion);
    assert_eq!(occasion.as_deref(), Some("в интервью телеканалу «Дала ТВ»"));
}

#[test]
fn kazakh_speech() {
    let text = "Қала әкімі Ерлан Садықов көпір бір жылда салынады деп мәлімдеді. Оның айтуынша, қаражат бөлінді. \
                «Біз жаңа көпір саламыз», – деді Садықов.";
    assert_eq!(
        told(text),
        [
            "indirect Ерлан Садықов: көпір бір жылда салынады",
            "indirect Ерлан Садықов: қаражат бөлінді",
            "direct Ерлан Садықов: Біз жаңа көпір саламыз",
        ]
    );
}

#[test]
fn english_speech() {
    let text = "Mayor Anna Reed said that the bridge was closed on Monday. \"We will build a new one,\" she said. According to Reed, \
                the work will take a year. The bridge was too old, Reed said.";
    assert_eq!(
        told(text),
        [
            "indirect Anna Reed: the bridge was closed on Monday",
            "direct Anna Reed: We will build a new one",
            "indirect Anna Reed: the work will take a year",
            "indirect Anna Reed: The bridge was too old",
        ]
    );
}

#[test]
fn any_verb_after_a_speech_and_its_dash_tells_the_speaker() {
    let text = "«Мост рухнул ночью», — возмутился Садыков. Ответила Асель Бекова: «Мы построим новый мост».";
    assert_eq!(
        told(text),
        ["direct Ерлан Садыков: Мост рухнул ночью", "direct Асель Бекова: Мы построим новый мост"]
    );
}

#[test]
fn a_cue_inside_a_sentence_retells_all_of_it() {
    for text in [
        "Старый мост у рынка, рассказал Садыков, строили ещё его деды.",
        "After the flood, Reed said, the old bridge was closed for good.",
        "Ескі көпір, дейді Садықов, биыл жазда толық жөнделеді.",
    ] {
        let found = quotes(text);
        assert_eq!((found.len(), found[0].span.of(text)), (1, text.trim_end_matches('.')), "{found:?}");
    }
}

#[test]
fn a_dash_opens_speech_too() {
    let text = "— Мост рухнул ночью, — рассказал Садыков. — Мы построим новый.\n— Когда он откроется?\n";
    assert_eq!(
        told(text),
        ["direct Ерлан Садыков: Мост рухнул ночью", "direct Ерлан Садыков: Мы построим новый."]
    );
}

#[test]
fn a_statement_may_go_on_in_the_next_paragraph() {
    let text = "«Мост рухнул ночью», — сказал Садыков.\n«Мы построим новый. Денег хватит».\nНочью шёл дождь.";
    assert_eq!(
        told(text).last().map(String::as_str),
        Some("direct Ерлан Садыков: Мы построим новый. Денег хватит")
    );
}

#[test]
fn an_unclosed_quotation_ends_with_its_paragraph() {
    let text =
        "Садыков заявил: «Мост рухнул ночью. Виновных найдём.\nНа месте работают спасатели и полиция города.";
    assert_eq!(told(text), ["direct Ерлан Садыков: Мост рухнул ночью. Виновных найдём."]);
    assert_eq!(detect(text), Language::Russian);
}

proptest! {
    #[test]
    fn quotations_lie_in_the_text_in_order(text in "(\\PC|[«»\"„“”‘’.,:\n] ?|Садыков |заявил, что |— сказал |деп мәлімдеді |according to ){0,50}") {
        let found = quotes(&text);
        prop_assert!(found.iter().all(|q| !q.span.of(&text).is_empty()));
        prop_assert!(found.is_sorted_by_key(|q| q.span.start));
    }
}

#[test]
fn who_accuses_is_the_one_who_speaks() {
    let kazakh = "Ерлан Садықов кінәні тағы да көпір салушыларға артты.";
    assert_eq!(told(kazakh), ["indirect Ерлан Садықов: кінәні тағы да көпір салушыларға артты"]);
    let called = "Ерлан Садықов көпірді ескі деп атады.";
    assert_eq!(told(called), ["indirect Ерлан Садықов: көпірді ескі"]);
    let english = "Anna Reed blamed the builders of the bridge.";
    assert_eq!(told(english), ["indirect Anna Reed: the builders of the bridge"]);
    let put = "Anna Reed put the blame on the builders of the bridge.";
    assert_eq!(told(put), ["indirect Anna Reed: put the blame on the builders of the bridge"]);
}

#[test]
fn prices_that_rise_accuse_nobody() {
    assert_eq!(told("Ерлан Садықов келгенде нан бағасы екі есе артты."), Vec::<String>::new());
}

#[test]
fn a_cue_inserted_in_marks_parts_them() {
    let text = "«Мост рухнул ночью, — сказал Садыков. — Мы построим новый».";
    let parts = ["direct Ерлан Садыков: Мост рухнул ночью", "direct Ерлан Садыков: Мы построим новый"];
    assert_eq!(told(text), parts);
    assert_eq!(
        told("«Мост стар, — и это видно всем, — он качается»."),
        ["direct ?: Мост стар, — и это видно всем, — он качается"]
    );
}

#[test]
fn a_name_in_apposition_is_the_speaker() {
    let english = "\"The bridge was too old,\" said the chief engineer, Anna Reed.";
    assert_eq!(told(english), ["direct Anna Reed: The bridge was too old"]);
    let before = "The chief engineer, Anna Reed, said the bridge was too old.";
    assert_eq!(told(before), ["indirect Anna Reed: the bridge was too old"]);
    let parted = "\"The bridge is old,\" said Anna Reed, \"and it shakes.\"";
    assert_eq!(told(parted), ["direct Anna Reed: The bridge is old", "direct Anna Reed: and it shakes."]);
    let russian = "«Мост слишком стар», — рассказал инженер, доктор наук Ерлан Садыков.";
    assert_eq!(told(russian), ["direct Ерлан Садыков: Мост слишком стар"]);
}

#[test]
fn a_noun_alone_means_who_was_just_named() {
    let text = "Ерлан Садыков осмотрел мост. «Он слишком стар», — возмутился швед.";
    assert_eq!(told(text), ["direct Ерлан Садыков: Он слишком стар"]);
    let unnamed = "Ерлан Садыков осмотрел мост. «Он слишком стар», — возмутился очевидец.";
    assert_eq!(told(unnamed), ["direct очевидец: Он слишком стар"]);
}

#[test]
fn a_body_is_spoken_of_by_its_kind() {
    let text = "В МЧС проверили мост. «Он слишком стар», — подчеркнули в пресс-службе министерства.";
    assert_eq!(told(text), ["direct МЧС: Он слишком стар"]);
}

#[test]
fn a_kazakh_clause_ends_before_its_verb() {
    let text = "Ерлан Садықов көпірдің ескі екенін мәлім етті. Бекет сұрады. Ол жолдың жабылғанын да айтты.";
    assert_eq!(told(text)[0], "indirect Ерлан Садықов: көпірдің ескі екенін");
    assert_eq!(told(text)[1], "indirect Ерлан Садықов: жолдың жабылғанын");
}

#[test]
fn what_this_is_said_of_stands_before() {
    let text = "Көпір бір жылда салынады. Бұл туралы Ерлан Садықов мәлімдеді.";
    assert_eq!(told(text), ["indirect Ерлан Садықов: Көпір бір жылда салынады"]);
    let colon = "Ерлан Садыков уточнил: мост закрыт до весны.";
    assert_eq!(told(colon), ["indirect Ерлан Садыков: мост закрыт до весны"]);
}

#[test]
fn the_answers_of_an_interview_are_of_whom_its_lead_names() {
    let text = "Ерлан Садыков рассказал газете о мосте.\n\n— Мост старый?\n\n— Ему сто лет. Пора строить новый.\n\n\
                — Когда?\n\n— Начнём весной, если найдём деньги.\n";
    assert_eq!(
        told(text)[1..],
        [
            "direct Ерлан Садыков: Ему сто лет. Пора строить новый.",
            "direct Ерлан Садыков: Начнём весной, если найдём деньги.",
        ]
    );
}

#[test]
fn an_office_of_two_words_is_one_office() {
    let text = "The prime minister, Anna Reed, resigned. \"I have done my best,\" she told supporters.";
    assert_eq!(told(text), ["direct Anna Reed: I have done my best"]);
}

#[test]
fn whom_an_outlet_cites_speaks_whatever_stands_between() {
    for text in [
        "Ерлан Садыков осмотрел мост. «Опоры целы», — цитирует «Дала ТВ» слова Садыкова.",
        "«Опоры целы», цитирует издание министра транспорта Марата Исаева.",
    ] {
        assert!(!told(text)[0].starts_with("direct ?"), "{text}");
    }
    assert_eq!(
        told("«Опоры целы», — цитирует издание министра транспорта Марата Исаева.")[0],
        "direct Марат Исаев: Опоры целы"
    );
}

#[test]
fn a_relative_clause_speaks_of_who_stands_before_it_in_any_case() {
    let text = "Жители поддержали Марата Исаева, который написал: «Мост давно пора закрыть».";
    assert_eq!(told(text), ["direct Марат Исаев: Мост давно пора закрыть"]);
}

#[test]
fn a_clause_that_ended_before_the_verb_is_not_its_subject() {
    let text =
        "«Пора строить новый мост», — сказал Марат Исаев. О мосте, который закрыли, рассказал Ерлан Садыков.";
    assert_eq!(quotes(text).last().and_then(|q| q.speaker.clone()).as_deref(), Some("Ерлан Садыков"));
}

#[test]
fn who_acted_just_before_words_that_fill_a_paragraph_said_them() {
    let text = "Ерлан Садыков вышел на площадь.\n\n«Мост откроют для всех весной».\n";
    assert_eq!(told(text), ["direct Ерлан Садыков: Мост откроют для всех весной"]);
    let two = "Ерлан Садыков и Марат Исаев вышли на площадь.\n\n«Мост откроют для всех весной».\n";
    assert_eq!(told(two), ["direct ?: Мост откроют для всех весной"]);
    let inverted = "\"We are tired of waiting for it,\" is how Anna Reed puts it.";
    assert_eq!(told(inverted), ["direct Anna Reed: We are tired of waiting for it"]);
    let told_her = "Anna Reed was told, \"You have to wait for the bridge.\"";
    assert_eq!(told(told_her), ["direct ?: You have to wait for the bridge."]);
    let english = "Anna Reed walked up to the bridge.\n\n\"It will be open in spring.\"\n";
    assert_eq!(told(english), ["direct Anna Reed: It will be open in spring."]);
}

#[test]
fn an_office_that_several_hold_means_the_one_named_last() {
    let text = "Министр связи Ерлан Садыков и министр транспорта Марат Исаев осмотрели мост. По словам Исаева, \
                он стар. «Опоры целы», — сказал министр.";
    assert_eq!(told(text).last().map(String::as_str), Some("direct Марат Исаев: Опоры целы"));
}

#[test]
fn a_head_of_something_unnamed_is_the_one_just_spoken_of() {
    let text = "Председатель правления Ерлан Садыков осмотрел мост. Садыков добавил, что он стар. «Опоры целы», — \
                отметил глава холдинга.";
    assert_eq!(told(text).last().map(String::as_str), Some("direct Ерлан Садыков: Опоры целы"));
}

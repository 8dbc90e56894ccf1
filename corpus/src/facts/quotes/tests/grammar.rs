//! What grammar tells of a speaker beside the usual ways, and what it does not.

use super::{speakers::speakers, told};

#[test]
fn a_sentence_after_tells_how_it_was_said_and_does_not_deny_it() {
    for text in [
        "«Мост стар и опасен. Его закроют». Так Марат Исаев ответил журналистам.",
        "«Мост стар и опасен. Его закроют». Об этом Марат Исаев сообщил журналистам.",
        "«Мост стар и опасен. Его закроют». Этими словами Марат Исаев завершил речь.",
    ] {
        assert_eq!(speakers(text), ["direct Марат Исаев"], "{text}");
    }
    assert_eq!(speakers("\"The bridge is old.\" That is how Anna Reed put it."), ["direct Anna Reed"]);
    for text in [
        "\"The bridge is old.\" That was denied by Anna Reed.",
        "\"The bridge is old.\" That, Anna Reed said, was untrue.",
        "«Мост стар и опасен. Его закроют». Так, Марат Исаев считает, что мост крепок.",
        "«Мост стар и опасен. Его закроют». Об этом не знал Марат Исаев.",
        "«Мост стар и опасен», — говорится в жалобе на МЧС.",
    ] {
        assert_eq!(speakers(text)[0], "direct ?", "{text}");
    }
}

#[test]
fn a_document_is_of_who_stands_beside_it() {
    for (text, who) in [
        ("В иске прокуратуры к МЧС говорится: «Мост стар и опасен».", "прокуратура"),
        ("«Мост стар и опасен», — говорится в письме Марата Исаева к МЧС.", "Марат Исаев"),
        ("«Мост стар и опасен», — приводит слова МЧС издание.", "МЧС"),
    ] {
        assert_eq!(speakers(text), [["direct ", who].concat()], "{text}");
    }
    let kazakh = "МЧС қызметкері келді. «Көпір ескі», – делінген МЧС тұрған алаңдағы плакатта.";
    assert_eq!(speakers(kazakh), ["direct ?"]);
}

#[test]
fn the_first_of_two_joined_quotations_is_another_where_something_stands_before_it() {
    let text = "Марат Исаев уехал. Дети пели. «Мост стар и опасен». «Он качается весь день», — сказала Асель Бекова.";
    assert_ne!(speakers(text)[0], "direct Асель Бекова");
}

#[test]
fn former_vice_and_first_are_different_persons() {
    let text = "Бывший министр Марат Исаев молчал. «Мост стар и опасен», — заявил OFFICE.";
    for office in ["вице-министр", "первый министр"] {
        assert_eq!(speakers(&text.replace("OFFICE", office)), [["direct ", office].concat()]);
    }
    assert_eq!(speakers(&text.replace("OFFICE", "экс-министр")), ["direct Марат Исаев"]);
}

#[test]
fn only_persons_speak() {
    for noun in ["вопрос", "наш", "смысл"] {
        let text = ["«Мост стар и опасен?» — прозвучал ", noun, "."].concat();
        assert_eq!(speakers(&text), ["direct ?"], "{text}");
    }
    let described = "Марат Исаев осмотрел мост. Позже специалист добавил: «Его закроют».";
    assert_eq!(speakers(described), ["direct Марат Исаев"]);
    let other = "Асель Бекова ушла. Позже местная жительница добавила: «Его закроют».";
    assert_eq!(speakers(other), ["direct местная жительница"]);
}

#[test]
fn an_office_told_before_its_holder_is_named_is_the_holders() {
    let text = "Начальник управления заявил: «Мост стар и опасен». Начальник управления по связям с прессой Марат Исаев ушёл.";
    assert_eq!(speakers(text), ["direct Марат Исаев"]);
    let president = "«Мост стар», — сказал президент Грузии. Потом президент Грузии Марат Исаев ушёл.";
    assert_eq!(speakers(president), ["direct Марат Исаев"]);
}

#[test]
fn the_turns_of_an_interview_may_begin_with_initials_and_go_on() {
    let text = "Газета говорила с инженером. Это Марат Исаев.\n\nГазета: Почему мост так стар и опасен?\n\nМ. И.: Ему сто лет. Пора \
                строить новый.\n\nДеньги у города есть, но нужна воля.\n\nГазета: Когда начнётся стройка?\n\nМ. И.: Весной.";
    let found = told(text);
    let right = found.iter().filter(|line| line.starts_with("direct Марат Исаев"));
    assert_eq!(right.count(), 3, "{found:?}");
}

#[test]
fn a_subject_that_opens_a_sentence_may_be_described_by_several_clauses() {
    let text = "Марат Исаев, инженер, строивший мост, сказал: «Мост стар и опасен».";
    assert_eq!(speakers(text), ["direct Марат Исаев"]);
    let another = "Министр говорил в школе о Шевченко. Анна Шевченко ушла. «Мост стар», — сказал министр.";
    assert_eq!(speakers(another).last().map(String::as_str), Some("direct министр"));
}

#[test]
fn who_said_so_is_not_retold() {
    assert_eq!(
        speakers("Anna Reed spoke of the bridge on Monday, but the post that said so was later deleted."),
        [""; 0]
    );
}

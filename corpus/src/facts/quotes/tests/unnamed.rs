//! Speakers whom the text does not name, former offices, documents, labels.

use super::{speakers::speakers, told};

#[test]
fn a_pronoun_after_words_of_somebody_unnamed_means_them() {
    for text in [
        "Асель Бекова осмотрела мост. «Он стар», — рассказала местная жительница. «Мы боимся», — добавила она.",
        "Асель Бекова осмотрела мост. «Он стар», — рассказала женщина-водитель. Она добавила: «Мы боимся».",
        "Anna Reed saw the bridge. \"It is old,\" said a nurse. \"It shakes,\" she added.",
    ] {
        let found = speakers(text);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0] == found[1] && !found[0].contains(['?', 'R', 'Б']), "{found:?}");
    }
    let indirect = "Anna Reed saw the bridge. A passenger said it was old. \"It shakes,\" she added.";
    assert_eq!(speakers(indirect), ["indirect passenger", "direct passenger"]);
    let named = "«Мост стар», — рассказал водитель. Приехал Марат Исаев. «Его закроют», — сказал он.";
    assert_eq!(speakers(named), ["direct водитель", "direct Марат Исаев"]);
}

#[test]
fn any_noun_after_a_speech_speaks_and_nothing_that_is_read() {
    assert_eq!(speakers("«Маски кончились», — сообщает аптекарь."), ["direct аптекарь"]);
    assert_eq!(speakers("«Мост стар», — сказала одна из зрительниц."), ["direct одна из зрительниц"]);
    let english = "Anna Reed was there. \"It was old and it shook,\" one woman said.";
    assert_eq!(speakers(english), ["direct one woman"]);
    assert_eq!(speakers("«Мост закрыт», — гласит объявление."), ["direct ?"]);
    assert_eq!(speakers("«Мост закрыт», — сообщает веб-сайт."), ["direct ?"]);
}

#[test]
fn a_noun_in_a_new_paragraph_means_another() {
    let text =
        "Марат Исаев осмотрел мост. Потом пошёл дождь.\n\nШли часы.\n\n«Он слишком стар», — возмутился швед.";
    assert_eq!(speakers(text), ["direct швед"]);
}

#[test]
fn a_former_office_is_another_than_the_office() {
    let same = "Экс-глава компании Марат Исаев молчал. Шёл дождь. «Мост стар», — заявил бывший глава.";
    assert_eq!(speakers(same), ["direct Марат Исаев"]);
    let other = "Мэр Марат Исаев молчал. «Мост стар», — заявил бывший мэр.";
    assert_eq!(speakers(other), ["direct бывший мэр"]);
    let kazakh = "Қала әкімі Ерлан Садықов келмеді. «Көпір ескі», – деді бұрынғы әкім.";
    assert_eq!(speakers(kazakh), ["direct бұрынғы әкім"]);
}

#[test]
fn a_document_speaks_for_the_body_that_made_it() {
    let before = "Марат Исаев уехал. В заявлении МЧС говорится: «Мост закрыт до весны».";
    assert_eq!(speakers(before), ["direct МЧС"]);
    let kazakh = "Ерлан Садықов келді. «Көпір жабық», – делінген МЧС хабарламасында.";
    assert_eq!(speakers(kazakh), ["direct МЧС"]);
    let none = "Марат Исаев уехал. «Мост закрыт до весны», — говорится в сообщении.";
    assert_eq!(speakers(none), ["direct ?"]);
}

#[test]
fn who_is_told_after_the_second_quotation_said_the_first() {
    assert_eq!(
        speakers("«Мост давно стар и опасен». «Он качается весь день», — сказал Марат Исаев."),
        ["direct Марат Исаев"; 2]
    );
    let open = "\"The bridge is old.\n\n\"It shakes all day,\" said Anna Reed.";
    assert_eq!(speakers(open), ["direct Anna Reed"; 2]);
}

#[test]
fn the_turns_of_an_interview_may_begin_with_names() {
    let text = "Газета: Мост стар?\n\nИсаев: Ему сто лет. Пора строить новый.\n\nГазета: Когда?\n\nИсаев: Начнём весной.\n\n\
                Об этом рассказал Марат Исаев.";
    let found = told(text);
    assert!(found.contains(&"direct Марат Исаев: Ему сто лет. Пора строить новый.".to_owned()), "{found:?}");
    assert!(found.contains(&"direct Марат Исаев: Начнём весной.".to_owned()), "{found:?}");
}

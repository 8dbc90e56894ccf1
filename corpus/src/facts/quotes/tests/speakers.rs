//! Who speaks, by grammar.

use super::*;

/// Kind and speaker of every quotation.
pub(super) fn speakers(text: &str) -> Vec<String> {
    told(text).into_iter().map(|line| line.split(": ").next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn an_english_subject_stands_right_before_its_verb() {
    for text in [
        "Anna Reed of the county office told Paul Stone that the bridge was closed.",
        "Anna Reed, in a long interview with Paul Stone, said the bridge was closed.",
        "Anna Reed met Paul Stone on Monday and said that the bridge was closed.",
        "Anna Reed said that Paul Stone had closed the bridge.",
    ] {
        assert_eq!(speakers(text), ["indirect Anna Reed"], "{text}");
    }
    for text in [
        "The bridge of Anna Reed was old, one driver said.",
        "After Anna Reed left, residents said the bridge was closed.",
    ] {
        assert!(speakers(text)[0].ends_with('?'), "{text}: {:?}", told(text));
    }
}

#[test]
fn who_accuses_in_a_relative_clause_is_nobody_else() {
    assert_eq!(told("Paul Stone met the woman who accused Anna Reed of theft."), Vec::<String>::new());
}

#[test]
fn the_gender_of_a_verb_tells_namesakes_apart() {
    let text = "Ерлан Садыков и Нина Садыкова осмотрели мост. «Он слишком стар», — сказала Садыкова. «Починим», — ответил Садыков.";
    assert_eq!(speakers(text), ["direct Нина Садыкова", "direct Ерлан Садыков"]);
}

#[test]
fn a_noun_between_verb_and_body_is_who_speaks() {
    assert_eq!(speakers("«Мост закрыт до весны», — рассказал собеседник МЧС."), ["direct собеседник МЧС"]);
    assert_eq!(speakers("«Мост закрыт до весны», — написали жители в МЧС."), ["direct ?"]);
    assert_eq!(speakers("«Мост закрыт до весны», — сообщила пресс-служба МЧС."), ["direct МЧС"]);
}

#[test]
fn a_body_before_a_name_is_no_subject() {
    assert_eq!(speakers("Глава МЧС Ерлан Садыков заявил, что мост закрыт."), ["indirect Ерлан Садыков"]);
    let kazakh =
        "Ерлан Садықов қорының өкілі көпірдің жабылғанын айтты. Ерлан Садықов шәкіртінің келгенін айтты.";
    assert_eq!(speakers(kazakh), ["indirect Ерлан Садықов", "indirect Ерлан Садықов"]);
    assert_eq!(speakers("«Көпір ескі болды», — деді Садықов қорының өкілі."), ["direct ?"]);
}

#[test]
fn the_words_of_whom_a_source_tells() {
    assert_eq!(speakers("По словам главы МЧС Марата Исаева, мост закрыт."), ["indirect Марат Исаев"]);
    assert_eq!(speakers("По словам источника в МЧС, мост закрыт."), ["indirect ?"]);
    assert_eq!(
        told("По словам Марата Исаева, который видел обвал, мост закрыт."),
        ["indirect Марат Исаев: мост закрыт"]
    );
    assert_eq!(speakers("According to a friend of Anna Reed, the bridge was closed."), ["indirect ?"]);
}

#[test]
fn an_office_is_told_by_whose_it_is() {
    let text = "Глава МЧС Ерлан Садыков приехал на мост. Глава городского совета заявил, что мост закрыт.";
    assert_eq!(speakers(text), ["indirect Глава городского совета"]);
    let same = "Глава МЧС Ерлан Садыков приехал на мост. Потом глава МЧС заявил, что мост закрыт.";
    assert_eq!(speakers(same), ["indirect Ерлан Садыков"]);
}

#[test]
fn an_office_may_be_named_with_the_next_speech() {
    let text = "Министр транспорта рассказал, что мост закрыт. «Он слишком стар», — заявил Ерлан Садыков. «Починим», — добавил министр.";
    assert_eq!(speakers(text), ["indirect Ерлан Садыков", "direct Ерлан Садыков", "direct Ерлан Садыков"]);
}

#[test]
fn several_of_an_office_are_nobody() {
    assert_eq!(speakers("Anna Reed came on Monday. Analysts said the bridge was too old."), ["indirect ?"]);
    assert_eq!(speakers("Ерлан Садыков приехал. По оценкам экспертов, мост слишком стар."), ["indirect ?"]);
}

#[test]
fn whose_words_are_cited_is_told_in_an_oblique_case() {
    assert_eq!(speakers("«Мост закрыт до весны», — цитирует МЧС Марата Исаева."), ["direct Марат Исаев"]);
}

#[test]
fn any_word_after_a_speech_tells_who_speaks() {
    assert_eq!(speakers("«Мост слишком стар», — согласна инженер Асель Бекова."), ["direct Асель Бекова"]);
    assert_eq!(told("В залах висят «Старый мост» — лучшая работа Ерлана Садыкова."), Vec::<String>::new());
}

#[test]
fn a_kazakh_noun_after_a_speech_means_who_was_just_named() {
    let text = "Ерлан Садықов ұтты. «Қолым ауырды, бірақ тоқтамадым», — деді чемпион кеше кешке.";
    assert_eq!(speakers(text), ["direct Ерлан Садықов"]);
}

#[test]
fn a_sentence_that_names_nobody_still_retells() {
    assert_eq!(
        told("Мост закрыт до весны, сообщили в управлении дорог."),
        ["indirect управление дорог: Мост закрыт до весны"]
    );
    assert_eq!(
        told("The bridge was closed on Monday, officials said."),
        ["indirect ?: The bridge was closed on Monday"]
    );
    assert_eq!(
        told("В городе спорят: мост, утверждают жители, закрыт напрасно и надолго."),
        ["indirect ?: мост, утверждают жители, закрыт напрасно и надолго"]
    );
}

#[test]
fn a_statement_may_have_several_paragraphs_inside_its_marks() {
    let text = "Садыков заявил: «Мост рухнул ночью.\nМы построим новый.\nДенег хватит».\nНочью шёл дождь.";
    assert_eq!(told(text), ["direct Ерлан Садыков: Мост рухнул ночью.\nМы построим новый.\nДенег хватит"]);
}

#[test]
fn single_marks_hold_speech_and_apostrophes_do_not() {
    assert_eq!(
        told("Reed said: 'The town's bridge is too old.'"),
        ["direct Anna Reed: The town's bridge is too old."]
    );
    assert_eq!(told("The drivers' bridge and the town's road were closed."), Vec::<String>::new());
}

#[test]
fn other_paragraphs_may_stand_between_the_turns_of_an_interview() {
    let text = "С хирургом Ерланом Садыковым говорила газета. Садыков работает здесь давно.\n\n**— Было страшно?**\n\n\
                — Страшно бывает до операции.\n\nАсель Бекова с ним работает с весны.\n\n**— А теперь?**\n\n— Теперь я сплю спокойно.\n";
    assert_eq!(speakers(text), ["direct Ерлан Садыков", "direct Ерлан Садыков"]);
}

#[test]
fn an_office_that_nobody_is_said_to_hold_means_who_was_just_named() {
    let text = "Ерлан Садыков приехал на мост. Мэр заявил, что мост закрыт.";
    assert_eq!(speakers(text), ["indirect Ерлан Садыков"]);
    let other = "Глава МЧС Ерлан Садыков приехал на мост. Мэр заявил, что мост закрыт.";
    assert_eq!(speakers(other), ["indirect Мэр"]);
}

#[test]
fn somebody_new_is_nobody_whom_the_text_has_named() {
    let text = "Anna Reed, a spokeswoman for the Ministry of Ports, left. A police spokesman said the road was closed.";
    assert_eq!(speakers(text), ["indirect police spokesman"]);
    for text in [
        "Anna Reed left. A spokesman for the Ministry of Ports said the road was closed.",
        "Anna Reed left. A Ministry of Ports spokesman said the road was closed.",
    ] {
        assert_eq!(speakers(text), ["indirect Ministry of Ports"], "{text}");
    }
}

#[test]
fn it_is_the_body_just_named_and_laughing_tells_of_speech() {
    let text = "\"The road is closed,\" the Ministry of Ports said. \"It will open on Monday,\" it said.";
    assert_eq!(speakers(text), ["direct Ministry of Ports", "direct Ministry of Ports"]);
    let text = "Anna Reed was there. \"I must not say,\" Reed laughs.";
    assert_eq!(speakers(text), ["direct Anna Reed"]);
}

#[test]
fn a_pronoun_tells_the_gender_of_a_name() {
    let text = "Corin Vane sat down. He was late. Tamsin Orr arrived. Vane, she remembers, was asleep. \
        \"It was a long day,\" she said.";
    assert!(speakers(text).contains(&"direct Tamsin Orr".to_owned()), "{:?}", told(text));
}

#[test]
fn the_head_of_a_body_may_be_told_by_its_kind_alone() {
    let text = "Глава «Дала-Медиа» Ерлан Садыков выступил. «Мы идём дальше», — возмутился руководитель холдинга. \
        «Мы не продаём канал», — приводит слова Садыкова агентство.";
    assert_eq!(speakers(text), ["direct Ерлан Садыков", "direct Ерлан Садыков"]);
}

#[test]
fn speech_after_a_dash_may_follow_a_sentence_in_its_paragraph() {
    let text = "Мердігер басқаша айтады. — Ақша әлі түскен жоқ, — дейді Ерлан Садықов. — Өзім төлеп отырмын.";
    assert_eq!(speakers(text), ["direct Ерлан Садықов", "direct Ерлан Садықов"]);
}

#[test]
fn an_office_or_body_without_a_name_is_told_as_written() {
    for (text, speaker) in [
        ("«Мост закрыт до весны», — сообщила администрация посёлка.", "direct администрация посёлка"),
        ("В министерстве ответили: «Мост закрыт до весны».", "direct министерство"),
        ("«Мост закрыт до весны», — заявил президент.", "direct президент"),
        ("A county spokesman said: \"The bridge is closed for the winter.\"", "direct county spokesman"),
        ("«Мост закрыт до весны», — сообщили в компании.", "direct ?"),
    ] {
        assert_eq!(speakers(text), [speaker], "{text}");
    }
}

#[test]
fn a_noun_that_introduced_somebody_stands_for_them() {
    let russian =
        "О потере сообщила дочь, режиссёр Асель Бекова. Рядом был Марат Исаев. «Мост стар», — добавила дочь.";
    assert_eq!(speakers(russian), ["direct Асель Бекова"]);
    let english =
        "Anna Reed, a retired nurse, met Paul Stone. Paul Stone left. The nurse said the bridge was old.";
    assert_eq!(speakers(english), ["indirect Anna Reed"]);
}

#[test]
fn a_woman_may_be_called_by_what_she_does() {
    let text = "Школу приняла Нина Садыкова. Марат Исаев уехал. «Крыша течёт», — объясняет заведующая.";
    assert_eq!(speakers(text), ["direct Нина Садыкова"]);
}

#[test]
fn a_single_paragraph_after_a_dash_is_said_by_who_acts_before_it() {
    let text =
        "Ерлан Садыков прервал доклад.\n— Мост закрыли зря, и вы это знаете!\nЗал затих и больше не спорил.";
    assert_eq!(speakers(text), ["direct Ерлан Садыков"]);
    let list = "Ерлан Садыков назвал сроки.\n— Мост закроют весной.\n— Дорогу закроют летом.\nЗал затих.";
    assert!(!speakers(list).contains(&"direct Ерлан Садыков".to_owned()));
}

#[test]
fn who_answers_questions_is_named_right_before_them_or_most_often() {
    let text = "Ерлан Садыков открыл мост. Садыков ждал этого. «Долго», — сказал Марат Исаев.\nСадыков вышел к прессе.\n\
                — О чём вы думали?\n— О дожде, он шёл всю ночь.\n— А теперь?\n— Теперь о сне.";
    assert_eq!(speakers(text), ["direct Марат Исаев", "direct Ерлан Садыков", "direct Ерлан Садыков"]);
}

#[test]
fn an_adverb_of_time_introduces_nobody() {
    for adverb in ["Вчера", "Тогда", "Сегодня", "Теперь"] {
        let text = format!(
            "{adverb} Ерлан Садыков приехал на мост. Марат Исаев уехал домой. {adverb} рассказал, что мост закрыт до весны."
        );
        assert!(!told(&text).concat().contains("Ерлан"), "{text}: {:?}", told(&text));
    }
}

#[test]
fn who_is_not_named_speaks_as_written() {
    for (text, who) in [
        ("«Мост закрыт до весны», — пояснила мама девочки.", "мама девочки"),
        ("«Мост закрыт до весны», — рассказал местный житель.", "местный житель"),
        ("\"It was old and it shook,\" said one of two drivers who were there.", "one of two drivers"),
        ("\"It was old and it shook,\" a relative of the driver said.", "relative of the driver"),
        ("«Көпір ескі болды», — деді ауыл тұрғыны.", "ауыл тұрғыны"),
        ("«Мост закрыт до весны», — сказал дедушка мальчика.", "дедушка мальчика"),
        ("\"It was old and it shook,\" said a young witness.", "young witness"),
        ("\"It was old and it shook,\" said a local resident this morning.", "local resident"),
    ] {
        assert_eq!(speakers(text), [["direct ", who].concat()], "{text}");
    }
    for text in [
        "«Мост закрыт до весны», — крикнул кто-то.",
        "«Мост закрыт до весны», — говорится в письме.",
        "\"It was old and it shook,\" one of them said.",
        "«Көпір ескі болды», — деді біреу.",
        "«Мост закрыт до весны», — сообщает новая запись в журнале.",
        "\"It was old and it shook,\" a report last year said.",
        "\"It was old and it shook,\" said a press release.",
        "«Көпір ескі болды», — деді жиын соңы.",
    ] {
        assert_eq!(speakers(text), ["direct ?"], "{text}");
    }
}

#[test]
fn whom_a_source_names_is_who_speaks_next() {
    let text =
        "Асель Бекова открыла мост. По словам Марата Исаева, он стар. «Его закроют весной», — добавил он.";
    assert_eq!(speakers(text)[1], "direct Марат Исаев");
    let kazakh =
        "Асель Бекова көпірді көрді. Садықовтың айтуынша, ол ескі. — Көктемде жабамыз, — деді режиссёр.";
    assert_eq!(speakers(kazakh)[1], "direct Ерлан Садықов");
}

#[test]
fn a_kazakh_body_acts_through_whom_it_names() {
    let text = "МЧС апатшылар тобының басшысы Ерлан Садықов былай деді: «Көпір ескі болды».";
    assert_eq!(speakers(text), ["direct Ерлан Садықов"]);
}

#[test]
fn a_kinsman_before_a_comma_is_no_speaker() {
    let text = "\"It shook,\" said Reed's mother, Tamsin Orr, in court. Anna Reed left.";
    assert_eq!(speakers(text), ["direct Tamsin Orr"]);
    assert_eq!(
        speakers("Tamsin Orr left. \"It shook,\" Mr Stone answered, to laughter. Paul Stone stayed.")[0],
        "direct Paul Stone"
    );
}

#[test]
fn whom_a_verb_accuses_does_not_speak() {
    assert_eq!(speakers("Оппозиция обвиняет Шевченко в обмане. Анна Шевченко ушла."), Vec::<String>::new());
    assert_eq!(speakers("«Мост закроют», — пообещал Марат Исаев."), ["direct Марат Исаев"]);
    let nouns = "Paul Stone stayed with a list of assault claims made by Anna Reed.";
    assert_eq!(told(nouns), Vec::<String>::new());
}

#[test]
fn another_lands_office_is_another() {
    let text = "Казахстанский премьер Марат Исаев уехал. Премьер Грузии заявил, что мост закрыт.";
    assert_eq!(speakers(text), ["indirect Премьер Грузии"]);
    let same = "Грузинский премьер Марат Исаев уехал. Премьер Грузии заявил, что мост закрыт.";
    assert_eq!(speakers(same), ["indirect Марат Исаев"]);
}

#[test]
fn a_headline_repeats_what_the_body_quotes() {
    let quote = |text: &str, at: usize, speaker: Option<&str>| Quote {
        span: Span::new(at, text.len()),
        kind: QuoteKind::Direct,
        speaker: speaker.map(str::to_owned),
        cue: None,
        occasion: None,
    };
    let text = "«Мост стар»\n«Мост стар. Его закроют»";
    let head = Span::new(0, text.find('\n').unwrap());
    let segment = Segment { span: head, kind: SegmentKind::Headline, language: Language::Russian };
    let title = Quote { span: head, ..quote(text, 0, None) };
    let body = |who| quote(text, head.end as usize + 1, Some(who));
    let mut one = vec![title.clone(), body("Марат Исаев")];
    repeat_in_headlines(text, &[segment], &mut one);
    assert_eq!(one[0].speaker.as_deref(), Some("Марат Исаев"));
    let mut two = vec![title, body("Марат Исаев"), body("Асель Бекова")];
    repeat_in_headlines(text, &[segment], &mut two);
    assert_eq!(two[0].speaker, None);
}

#[test]
fn a_new_paragraph_with_its_own_actor_has_its_own_speaker() {
    let text = "\"It was old,\" said Anna Reed.\n\nPaul Stone put it more simply. \"It shook all day.\"";
    assert_eq!(speakers(text), ["direct Anna Reed", "direct Paul Stone"]);
    let many = "«Мост закрыли», — сказал Марат Исаев.\n\n«Он был слишком стар», — возмущены жители.";
    assert_eq!(speakers(many), ["direct Марат Исаев", "direct ?"]);
}

#[test]
fn a_first_name_tells_the_case_of_a_surname_without_cases() {
    assert_eq!(speakers("По мнению эксперта Анны Шевченко, мост закрыт."), ["indirect Анна Шевченко"]);
}

#[test]
fn a_noun_that_ends_as_verbs_do_hides_no_speaker() {
    let text = "Асель Бекова открыла мост. «Мост стоит крепко», — сообщает портал города.";
    assert_ne!(speakers(text), ["direct Асель Бекова"]);
}

#[test]
fn who_speaks_is_not_what_is_said() {
    assert_eq!(told("Асель Бекова көпірді ашты. Мемлекет басшысы деді."), Vec::<String>::new());
    assert_eq!(told("Асель Бекова көпірді ашты. Комитет төрағасы деді."), Vec::<String>::new());
}

//! One claim against another: what is denied, counted otherwise, filled otherwise.

use super::account::{Account, account};
use super::{FIRE, weigh};
use tarazy_engine::compare::Relation;

/// The strongest relation of the links between two accounts.
fn strongest(first: Account, second: Account) -> Option<Relation> {
    weigh(vec![first, second]).1.links.iter().map(|link| link.relation).min()
}

fn on(day: &str) -> Account {
    account(day).newsroom(FIRE)
}

#[test]
fn a_clause_that_denies_what_another_affirms_goes_by_the_voices() {
    let guard = "Сторож дремал у ворот, сигнализация в цехе не сработала";
    let denial = "Сигнализация в цехе сработала вовремя, уверяет дирекция";
    let relation = |first: Account, second: Account| strongest(first, second);
    let by = |day: &str, speaker: &str, text: &str| on(day).says(speaker, text);
    let first = || by("2024-05-01", "Олег Рябов", guard);
    assert_eq!(relation(first(), by("2024-06-01", "Олег Рябов", denial)), Some(Relation::Changed));
    assert_eq!(relation(first(), by("2024-06-01", "Анна Ким", denial)), Some(Relation::Contradicts));
    let newsroom = on("2024-05-01").newsroom(guard);
    assert_eq!(relation(newsroom, on("2024-06-01").newsroom(denial)), Some(Relation::Updated));
}

#[test]
fn a_denial_in_another_clause_denies_nothing_here() {
    let first = on("2024-05-01").says("Олег Рябов", "Ворота цеха были заперты, охрана не спала");
    let second = on("2024-05-01").says("Анна Ким", "Ворота цеха были заперты, собаки не лаяли");
    assert!(strongest(first, second) > Some(Relation::Updated));
}

#[test]
fn a_denial_reaches_over_what_is_put_into_its_clause() {
    let first = on("2024-05-01").says("Олег Рябов", "Рабочие держали на складе канистры с бензином");
    let second =
        on("2024-05-09").says("Анна Ким", "Канистр с бензином, говорится в её отчёте, на складе не нашли");
    assert_eq!(strongest(first, second), Some(Relation::Contradicts));
}

#[test]
fn another_word_beside_what_is_denied_is_not_denied() {
    let shots = || on("2024-05-09").newsroom("На складе стреляли по рабочим в упор");
    let first = on("2024-05-01").says("Олег Рябов", "На склад рабочие не приносили пистолеты и ножи");
    assert!(strongest(first, shots()) > Some(Relation::Updated));
    let first = on("2024-05-01").says("Олег Рябов", "На складе по рабочим не стреляли");
    assert_eq!(strongest(first, shots()), Some(Relation::Contradicts));
}

#[test]
fn where_something_is_not_is_not_what_is_denied() {
    let first = on("2024-05-01").says("Олег Рябов", "На старом причале ночевали бездомные собаки");
    let second = on("2024-05-01").says("Анна Ким", "На старом причале не продавали билеты");
    assert!(strongest(first, second) > Some(Relation::Updated));
}

#[test]
fn a_number_of_what_has_ended_is_no_agreement() {
    let told = |day, text: &str| on(day).newsroom(text).figure("845", 845.0, "тенге");
    let first = || told("2024-05-01", "Погорельцам ежемесячно выплачивают пособие, 845 тенге");
    let same = told("2024-05-02", "Пособие погорельцам, 845 тенге, назначили на год");
    assert_eq!(strongest(first(), same), Some(Relation::Agrees));
    let ended = told("2024-09-02", "Пособие погорельцам в 845 тенге приостановлено");
    assert_eq!(strongest(first(), ended), Some(Relation::Updated));
}

#[test]
fn an_answer_of_no_stands_against_one_of_yes() {
    let first = on("2024-05-01").newsroom("Задержанных нет");
    let second = on("2024-05-02").newsroom("Начальник цеха и двое мастеров задержаны полицией");
    assert_eq!(strongest(first, second), Some(Relation::Updated));
    let first = on("2024-05-01").says("Болат Каримов", "Зардап шеккен ешкім жоқ");
    let second = on("2024-05-01").newsroom("Түнде ауруханаға екі жұмысшы жарақатпен жеткізілді");
    assert_eq!(strongest(first, second), Some(Relation::Contradicts));
}

#[test]
fn a_part_is_not_another_count_of_the_whole() {
    let count = |day, text: &str, shown: &str, value| on(day).newsroom(text).figure(shown, value, "ранены");
    let first = || count("2024-05-01", "Ранены 14 рабочих", "14", 14.0);
    let part = count("2024-05-02", "Из раненых шестеро, в том числе 6 женщин, лежат в больнице", "6", 6.0);
    assert_ne!(strongest(first(), part), Some(Relation::Updated));
    assert_eq!(
        strongest(first(), count("2024-05-02", "Ранены 19 рабочих", "19", 19.0)),
        Some(Relation::Updated)
    );
}

#[test]
fn women_and_workers_are_two_counts() {
    let first = on("2024-05-01").newsroom("В больницу привезли 9 женщин").figure("9", 9.0, "женщин");
    let second = on("2024-05-01").newsroom("В больнице лежат 7 рабочих").figure("7", 7.0, "рабочих");
    assert!(strongest(first, second) > Some(Relation::Updated));
}

#[test]
fn one_voice_with_another_number_months_later_has_changed() {
    let count = |day, text: &str, shown: &str, value| {
        on(day).says("Олег Рябов", text).figure(shown, value, "станков")
    };
    let first = count("2024-05-01", "В цехе сгорели 20 станков", "20", 20.0);
    let second = count("2024-09-01", "В цехе сгорели 6 станков", "6", 6.0);
    assert_eq!(strongest(first, second), Some(Relation::Changed));
}

#[test]
fn one_place_filled_otherwise_is_another_answer() {
    let told = |day, way: &str| on(day).says("Олег Рябов", &format!("Огонь попал на склад через {way}"));
    assert_eq!(strongest(told("2024-05-01", "крышу"), told("2024-07-01", "подвал")), Some(Relation::Changed));
    assert_eq!(strongest(told("2024-05-01", "крышу"), told("2024-07-01", "крышу")), Some(Relation::Agrees));
}

#[test]
fn what_is_told_as_former_has_changed() {
    let first = on("2024-05-01").says("Олег Рябов", "Это был поджог, подстроенный соседями");
    let second = on("2024-09-01")
        .says("Олег Рябов", "Прежде это звалось поджогом, подстроенным соседями, теперь бедой");
    assert_eq!(strongest(first, second), Some(Relation::Changed));
}

#[test]
fn a_dispute_inside_one_article_is_a_row_of_its_own() {
    let told = |denial: &str| {
        on("2024-05-01")
            .says("Олег Рябов", denial)
            .newsroom("На записях видно, как охрана открыла огонь по рабочим у ворот")
    };
    let rows = |first: Account| weigh(vec![first, on("2024-05-02")]).1.rows;
    let own =
        |first| rows(first).iter().any(|r| r.documents == [0, 0] && r.relation == Relation::Contradicts);
    assert!(own(told("Охрана огонь по рабочим не открывала")));
    assert!(!own(told("Охрана открыла огонь по рабочим в полночь")));
}

#[test]
fn two_voices_that_answer_one_question_otherwise_contradict() {
    let first = on("2024-05-01").says("Олег Рябов", "Причиной пожара на складе стала искра от сварки");
    let second = on("2024-05-09").says("Анна Ким", "Причиной пожара на складе был поджог соседа");
    assert_eq!(strongest(first, second), Some(Relation::Contradicts));
}

#[test]
fn what_one_does_and_another_does_not_is_no_clash() {
    let told = |fired: &str, held: &str| {
        let first = on("2024-05-01").says("Олег Рябов", fired);
        strongest(first, on("2024-05-09").says("Анна Ким", held))
    };
    let fired = "Ночью охранники открыли огонь по рабочим у ворот";
    assert!(told(fired, "Пожарные не открывали огонь по рабочим у ворот") > Some(Relation::Updated));
    assert_eq!(told(fired, "Охранники не открывали огонь по рабочим у ворот"), Some(Relation::Contradicts));
    let fired = "The guards have opened fire on the workers at the gate";
    assert!(
        told(fired, "The firemen did not open fire on the workers at the gate") > Some(Relation::Updated)
    );
    let held = "The guards did not open fire on the workers at the gate";
    assert_eq!(told(fired, held), Some(Relation::Contradicts));
}

#[test]
fn a_question_denies_nothing() {
    let told = |text: &str| {
        let first = on("2024-05-01").says("Олег Рябов", "Охрана открыла огонь по рабочим у ворот");
        strongest(first, on("2024-05-09").says("Олег Рябов", text))
    };
    assert_eq!(told("Охрана не открывала огонь по рабочим у ворот"), Some(Relation::Changed));
    assert!(told("Разве охрана не открывала огонь по рабочим у ворот?") > Some(Relation::Updated));
}

#[test]
fn a_word_that_all_news_have_links_nothing() {
    let linked = |text: &str, other: &str| {
        let first = account("2024-05-01").newsroom(FIRE).newsroom(text);
        let second = account("2024-05-02").newsroom(FIRE).newsroom(other);
        weigh(vec![first, second]).1.links.len() > 1
    };
    assert!(!linked("Это решение далось директору нелегко", "Принято решение простить должников"));
    assert!(linked("Это наказание далось директору нелегко", "Введено наказание простым должникам"));
}

/// The strongest relation of what two people say, months apart.
fn between(one: &str, other: &str) -> Option<Relation> {
    let first = on("2024-05-01").says("Олег Рябов", one);
    strongest(first, on("2024-09-09").says("Анна Ким", other))
}

#[test]
fn who_acts_is_found_behind_a_date_and_in_a_clause_that_goes_on() {
    let fired =
        "3 мая охранники завода начали стрельбу по рабочим у ворот, называя стрельбу по рабочим учением";
    assert!(between(fired, "Городская милиция не начала стрельбу по рабочим") > Some(Relation::Updated));
    assert_eq!(
        between(fired, "Охранники не начинали стрельбу по рабочим у ворот"),
        Some(Relation::Contradicts)
    );
    let fired = "On 3 May the guards of the mill began shooting at workers";
    assert!(between(fired, "The firemen did not begin shooting at workers") > Some(Relation::Updated));
}

#[test]
fn one_power_of_a_state_acts_for_another() {
    let fired = "Солдаты открыли огонь по рабочим у ворот";
    assert_eq!(between(fired, "Армия не открывала огонь по рабочим у ворот"), Some(Relation::Contradicts));
    let fired = "The soldiers have opened fire on the workers at the gate";
    let held = "The army did not open fire on the workers at the gate";
    assert_eq!(between(fired, held), Some(Relation::Contradicts));
}

#[test]
fn the_newsroom_that_tells_of_a_speaker_gives_no_answer_of_its_own() {
    let cause = "Причиной пожара на складе был поджог соседа";
    let told = |first: Account| strongest(first, on("2024-05-09").says("Анна Ким", cause));
    let own = || on("2024-05-01").newsroom("Причиной пожара на складе стала искра от сварки");
    assert_eq!(told(own()), Some(Relation::Contradicts));
    let other_cue = on("2024-05-01").newsroom("Из-за искры от сварки на складе загорелись мешки");
    assert!(told(other_cue) > Some(Relation::Updated));
}

#[test]
fn what_might_have_been_is_not_denied() {
    let hurt = "При пожаре на складе пострадали грузчики";
    assert!(
        between(hurt, "С песком на складе при пожаре не пострадали бы грузчики") > Some(Relation::Updated)
    );
    assert_eq!(between(hurt, "При пожаре на складе грузчики не пострадали"), Some(Relation::Contradicts));
}

#[test]
fn what_has_ceased_is_what_does_not_go_on() {
    let halted = "Движение автобусов через склад отменено";
    assert!(between(halted, "Автобусы через склад не пойдут") > Some(Relation::Updated));
    let sabakh = "Қоймада сабақ тоқтатылды";
    assert!(between("Занятия на складе отменены", sabakh) > Some(Relation::Updated));
    assert_eq!(between(halted, "Движение автобусов через склад возобновлено"), Some(Relation::Contradicts));
}

#[test]
fn opposites_of_state_clash() {
    for (one, other) in [
        ("Кладовщик Сомов арестован после пожара", "Кладовщик Сомов отпущен после пожара"),
        ("Қоймашы өрттен кейін қамауға алынды", "Қоймашы өрттен кейін босатылды"),
        ("The storekeeper was dismissed after the fire", "The storekeeper was reinstated after the fire"),
    ] {
        assert_eq!(between(one, other), Some(Relation::Contradicts), "{one}");
    }
}

#[test]
fn what_was_planned_and_what_came_of_it_follow_each_other() {
    let told = |plan: &str, day| {
        let first = on("2024-05-01").newsroom(plan);
        strongest(first, on(day).newsroom("Дырявую кровлю склада рабочие чинят третий месяц"))
    };
    let plan = "Дирекция пообещала починить дырявую кровлю склада к июню";
    assert_eq!(told(plan, "2024-08-01"), Some(Relation::Updated));
    assert!(told(plan, "2024-04-01") > Some(Relation::Updated));
    let failed =
        on("2024-08-01").newsroom("К обещанному сроку рабочие кровлю не накрыли, мука под дождём мокнет");
    assert_eq!(strongest(on("2024-05-01").newsroom(plan), failed), Some(Relation::Updated), "failed");
    assert!(told("Дирекция велела починить дырявую кровлю склада", "2024-08-01") > Some(Relation::Updated));
}

#[test]
fn an_account_of_another_year_is_no_other_count() {
    let count = |day, text: &str, shown: &str, value| on(day).newsroom(text).figure(shown, value, "человека");
    let now = || count("2024-05-01", "На складе погибли 3 человека", "3", 3.0);
    let then = |text: &str| count("2024-05-02", text, "4", 4.0).date("2009", "2009");
    assert!(strongest(now(), then("В 2009 году на складе погибли 4 человека")) > Some(Relation::Updated));
    assert_eq!(
        strongest(now(), then("Склад работал с 2009 года, погибли 4 человека")),
        Some(Relation::Updated)
    );
}

#[test]
fn a_number_named_and_set_right_is_contradicted() {
    let told = |text: &str| {
        let first = on("2024-05-01").newsroom("Сгорели 20 станков").figure("20", 20.0, "станков");
        let second = on("2024-05-01").newsroom(text).figure("20", 20.0, "станков");
        strongest(first, second.figure("31", 31.0, "станков"))
    };
    assert_eq!(told("Дирекция назвала 20 станков, однако сгорел 31"), Some(Relation::Contradicts));
    assert_eq!(told("Сгорели 20 станков, чинят 31"), Some(Relation::Agrees));
    assert_eq!(told("Назвали 20 станков, но теперь сгорел 31"), Some(Relation::Updated));
}

#[test]
fn a_number_with_nothing_behind_it_sets_right_what_was_counted_last() {
    let told = |text: &str| {
        let first = on("2024-05-01").newsroom("Сгорели 20 станков").figure("20", 20.0, "станков");
        let second = on("2024-05-01").newsroom(text).figure("20", 20.0, "станков");
        strongest(first, second.figure("31", 31.0, ""))
    };
    assert_eq!(told("Дирекция назвала 20 станков, однако насчитали 31"), Some(Relation::Contradicts));
    assert_eq!(told("Дирекция назвала 20 станков, насчитали 31"), Some(Relation::Agrees));
}

#[test]
fn what_is_measured_needs_no_name() {
    let told = |value: f64, unit: &str| {
        let measured = |day, text: &str, shown: &str, value| {
            let mut account = on(day).newsroom(text).figure(shown, value, "");
            account.facts.figures.last_mut().unwrap().unit = Some(unit.to_owned());
            account
        };
        let first = measured("2024-05-01", "Расчёты доехали до сушилки за 20", "20", 20.0);
        let second = measured("2024-05-02", "Сушилку, судя по записи, тушить начали через 34", "34", value);
        strongest(first, second)
    };
    assert_eq!(told(34.0, "млн тенге"), Some(Relation::Updated));
    assert_eq!(told(34.0, "минут"), Some(Relation::Contradicts), "what took some time took no other");
    assert!(told(150.0, "минут") > Some(Relation::Updated));
}

#[test]
fn what_is_called_a_tale_is_denied() {
    for (one, other) in [
        ("Ночью произошёл поджог сушилки соседом", "Поджог сушилки соседом — выдумка для страховой"),
        (
            "Ночью произошёл поджог сушилки соседом",
            "К версии о поджоге сушилки соседом эксперты отнеслись с недоверием",
        ),
        ("Workers saw arson at the drying room", "The arson at the drying room is a myth"),
    ] {
        assert_eq!(between(one, other), Some(Relation::Contradicts), "{one}");
    }
    let contrary = "Вопреки прогнозу сушилку подожгли соседи";
    assert!(between("Сушилку подожгли соседи", contrary) > Some(Relation::Updated));
}

#[test]
fn a_comma_that_ends_a_quotation_ends_its_clause() {
    let told = |published: &str, words: &str| {
        let mut account = account(published);
        account.document.text =
            format!("{FIRE}\nOleg Ryabov runs the drying room.\n“{words},” Oleg Ryabov said.\n");
        account.document.language = tarazy_corpus::text::language::detect(words);
        account.facts = tarazy_corpus::facts::analyse(&account.document);
        account
    };
    let first = told("2024-05-01", "There were no workers in the drying room");
    assert_eq!(
        strongest(first, told("2024-09-01", "Nineteen people in the drying room were workers")),
        Some(Relation::Changed)
    );
}

#[test]
fn the_detained_are_counted_as_the_dead_are() {
    let count = |day, text: &str, shown: &str, value, things: &str| {
        on(day).newsroom(text).figure(shown, value, things)
    };
    let first = || count("2024-05-01", "Задержаны 12 человек", "12", 12.0, "человек");
    let more = count("2024-05-03", "Через изолятор прошли 31 рабочий", "31", 31.0, "рабочий");
    assert_eq!(strongest(first(), more), Some(Relation::Updated));
    let others = count("2024-05-03", "Задержаны 31 грузовик", "31", 31.0, "грузовик");
    let lorries = count("2024-05-01", "Задержаны 12 рабочих", "12", 12.0, "рабочих");
    assert!(strongest(lorries, others) > Some(Relation::Updated));
}

#[test]
fn a_comma_before_the_dash_of_who_speaks_ends_the_clause() {
    let mut first = on("2024-05-01").says("Олег Рябов", "Газа не было, горела стружка в сушилке");
    first.document.text.pop();
    first.document.text.push_str(", — сказал он.\n");
    let second = on("2024-05-01").says("Анна Ким", "Стружка в сушилке не горела");
    assert_eq!(strongest(first, second), Some(Relation::Contradicts));
}

#[test]
fn one_number_of_two_things_is_no_answer() {
    let told = |text: &str, things: &str| on("2024-05-01").newsroom(text).figure("40", 40.0, things);
    let guarded = || told("Ворота фабрики днём и ночью стерегут 40 охранников", "охранников");
    let of = |first: Account, second: Account| {
        let links = weigh(vec![first, second]).1.links;
        links.into_iter().find(|link| link.a.1.start > 0 && link.b.1.start > 0).map(|link| link.relation)
    };
    assert_ne!(of(guarded(), told("У ворот лежат 40 мешков муки", "мешков")), Some(Relation::Agrees));
    assert_eq!(of(guarded(), told("У ворот стоят 40 охранников", "охранников")), Some(Relation::Agrees));
}

#[test]
fn what_is_listed_in_kazakh_is_denied_together() {
    assert_eq!(
        between("Қойма ішінде бензин тұрған", "Қойма ішінде бензин де, май да жоқ"),
        Some(Relation::Contradicts)
    );
}

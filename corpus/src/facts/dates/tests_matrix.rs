//! Every kind of date, published early, in the middle and at the end of a year, told as past, as to come and as a limit.

use crate::facts::analyse;
use crate::text::Language;
use crate::{Document, Published};

/// Checks rows of a table: the day of publication, a text, and the dates in it, a semicolon between two.
pub(super) fn check_rows(language: Language, rows: &str) {
    for row in rows.lines() {
        let [day, text, expected] = row.split('|').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let published = Published::parse(day);
        let document = Document { text: text.to_owned(), language, published, ..Document::default() };
        let found: Vec<_> = analyse(&document).dates.into_iter().map(|date| date.iso).collect();
        assert_eq!(found.join(";"), expected, "{row}");
    }
}

#[test]
fn dates_in_kazakh() {
    check_rows(Language::Kazakh, KAZAKH);
}

#[test]
fn dates_in_english() {
    check_rows(Language::English, ENGLISH);
}

/// In Kazakh.
const KAZAKH: &str = "\
2026-01-20|Көпір 2021 жылғы 3 наурызда ашылды.|2021-03-03
2026-01-20|Өрт 12 желтоқсанда болды.|2025-12-12
2026-01-20|Өрт 12 қаңтарда болды.|2026-01-12
2026-06-15|Өрт 12 қарашада болды.|2025-11-12
2026-06-15|Көпір 12 қарашада ашылады.|2026-11-12
2026-01-20|Көпір желтоқсанда ашылды.|2025-12
2026-01-20|Көпір мамырда ашылады.|2026-05
2026-01-20|Көпір мамырда ашылды.|2025-05
2026-12-10|Көпір 14 қаңтарда ашылады.|2027-01-14
2026-12-10|Көпір 14 қаңтарда ашылды.|2026-01-14
2026-12-10|Баға 1 ақпаннан бастап өседі.|2027-02-01
2026-12-10|Баға ақпаннан бастап өсті.|2026-02
2026-12-10|Өтініштер 15 ақпанға дейін қабылданады.|2027-02-15
2026-12-10|Үй наурызға дейін салынады.|2027-03
2026-01-20|Әкім көпір мамырда ашылатынын айтты.|2026-05
2026-01-20|Әкім көпір мамырда жабылғанын айтты.|2025-05
2026-01-20|Әкім «көпір мамырда ашылады» деді.|2026-05
2026-01-20|Министрлік жалақы мамырда өсетінін хабарлады.|2026-05
2026-12-10|Сот 14 қаңтарға белгіленді.|2027-01-14
2026-12-10|Матч 14 қаңтарға шегерілді.|2027-01-14
2026-12-10|Сот 14 қаңтарда басталмақ.|2027-01-14
2026-12-10|Көрме 5 ақпанға дейін жалғасады.|2027-02-05
2026-12-10|Жиналыс наурызда өтеді деп жоспарланған.|2027-03
2026-01-20|Көрме 3–5 мамырда өтеді.|2026-05-03/2026-05-05
2026-01-20|Көрме 28 сәуірден 2 мамырға дейін өтеді.|2026-04-28/2026-05-02
2026-01-20|4 қаңтардан 5 қаңтарға қараған түні жел тұрды.|2026-01-04/2026-01-05
2026-01-20|20 қаңтарға қараған түні жел тұрды.|2026-01-19/2026-01-20
2026-01-20|Ол 1987 жылы туған.|1987
2026-01-20|Ол 2010-2015 жылдары жұмыс істеді.|2010/2015
2026-01-20|Ол 2010 жылдан 2015 жылға дейін жұмыс істеді.|2010/2015
2026-01-20|1990 жылдары зауыт жабылды.|1990/1999
2026-01-20|90-жылдары зауыт жабылды.|1990/1999
2026-01-20|Тоқсаныншы жылдары зауыт жабылды.|1990/1999
2026-01-20|Былтыр зауыт жабылды.|2025
2026-01-20|Биыл зауыт ашылады.|2026
2026-01-20|Өткен жылы зауыт жабылды.|2025
2026-01-20|Келер жылы зауыт ашылады.|2027
2026-01-20|Келесі жылы зауыт ашылады.|2027
2026-01-20|Өткен айда зауыт жабылды.|2025-12
2026-01-20|Осы айда зауыт ашылады.|2026-01
2026-01-20|Келесі айда зауыт ашылады.|2026-02
2026-01-20|Өткен аптада зауыт жабылды.|2026-01-12/2026-01-18
2026-01-20|Осы аптада зауыт ашылады.|2026-01-19/2026-01-25
2026-01-20|Келесі аптада зауыт ашылады.|2026-01-26/2026-02-01
2026-01-20|Кеше зауыт жабылды.|2026-01-19
2026-01-20|Ертең зауыт ашылады.|2026-01-21
2026-01-20|Бүгін таңертең зауыт жабылды.|2026-01-20
2026-01-20|Үш күн бұрын зауыт жабылды.|2026-01-17
2026-01-20|Бір апта бұрын зауыт жабылды.|2026-01-13
2026-01-20|Бір ай бұрын зауыт жабылды.|2025-12
2026-01-20|Осыдан бес жыл бұрын зауыт жабылды.|2021
2026-01-20|Екі аптадан кейін зауыт ашылады.|2026-02-03
2026-01-20|12 қаңтарда зауыт жабылды. Екі күннен кейін ашылды.|2026-01-12;2026-01-14
2026-01-20|12 қаңтарда зауыт жабылды. Келесі күні ашылды.|2026-01-12;2026-01-13
2026-01-20|12 қаңтарда зауыт жабылды. Сол күні ашылды.|2026-01-12;2026-01-12
2026-01-20|Жұма күні зауыт жабылды.|2026-01-16
2026-01-20|Жұма күні зауыт ашылады.|2026-01-23
2026-01-20|Жұмада зауыт жабылды.|2026-01-16
2026-01-20|Сейсенбіде зауыт жабылды.|2026-01-20
2026-01-20|Өткен жұмада зауыт жабылды.|2026-01-16
2026-01-20|Келесі жұмада зауыт ашылады.|2026-01-30
2026-01-20|Осы жұмада зауыт ашылады.|2026-01-23
2026-01-20|Зауыт жұмаға дейін жабық болады.|2026-01-23
2026-01-20|Дүйсенбіден сәрсенбіге дейін зауыт жабық болды.|2026-01-12/2026-01-14
2026-01-20|Сенбіге қараған түні жел тұрды.|2026-01-16/2026-01-17
2026-01-20|Әкім жұмада зауыт ашылатынын айтты.|2026-01-23
2026-01-20|Полиция жұмада жоғалған балықшыны іздеп жүр.|2026-01-16
2026-01-20|Жұма сайын базар болады.|
2026-01-20|Жазда зауыт жабылды.|2025-06/2025-08
2026-01-20|Жазда зауыт ашылады.|2026-06/2026-08
2026-01-20|Өткен жазда зауыт жабылды.|2025-06/2025-08
2026-06-15|Күзде зауыт ашылады.|2026-09/2026-11
2026-06-15|Былтырғы күзде зауыт жабылды.|2025-09/2025-11
2026-06-15|2025 жылдың көктемінде зауыт жабылды.|2025-03/2025-05
2026-06-15|Бірінші тоқсанда өнім өсті.|2026-01/2026-03
2026-01-20|Төртінші тоқсанда өнім өсті.|2025-10/2025-12
2026-06-15|2025 жылдың бірінші жартыжылдығында өнім өсті.|2025-01/2025-06
2026-06-15|Жыл басынан бері баға өсті.|2026
2026-06-15|Жыл соңына дейін баға өседі.|2026
2026-06-15|Ай соңына дейін баға өседі.|2026-06
2026-06-15|Мамырдың басында баға өсті.|2026-05
2026-06-15|Мамыр айының соңында баға өсті.|2026-05
2026-06-15|Маусым басталды.|
2026-06-15|Қазан қайнап жатыр.|
2026-06-15|Қазан айында баға өседі.|2026-10
2026-06-15|Мамырдың үшінші аптасында жаңбыр жауды.|2026-05-15/2026-05-21
2026-06-15|Қаңтар оқиғасы зерттелуде.|2026-01
2026-06-15|2022 жылғы қаңтар оқиғасы зерттелуде.|2022-01
2026-06-15|Өткен жылдың желтоқсанында зауыт жабылды.|2025-12
2026-06-15|Жұмабек келді.|
2026-06-15|Маусымның 3-інде көпір ашылды.|2026-06-03
2026-06-15|12 мамыр күні көпір ашылды.|2026-05-12
2026-06-15|2024 және 2025 жылдары зауыт тұрды.|2024;2025
2026-06-15|Үй 2030 жылға қарай салынады.|2030
2026-06-15|Бес айда өнім өсті.|
2026-06-15|Қаңтар-мамыр айларында өнім өсті.|2026-01/2026-05
2026-01-20|Балалар жазғы каникулда демалды.|";

/// In English.
const ENGLISH: &str = "\
2026-01-20|The bridge opened on March 3, 2021.|2021-03-03
2026-01-20|The bridge opened on 3 March 2021.|2021-03-03
2026-01-20|The bridge opened on Jan. 3.|2026-01-03
2026-01-20|The bridge opened on 12 December.|2025-12-12
2026-01-20|The bridge will open on 12 December.|2026-12-12
2026-12-10|The bridge will open on 14 January.|2027-01-14
2026-12-10|The bridge opened on 14 January.|2026-01-14
2026-12-10|The trial is set for 14 January.|2027-01-14
2026-12-10|The trial starts on 14 January.|2027-01-14
2026-12-10|The trial begins in March.|2027-03
2026-06-15|The bridge opened in November.|2025-11
2026-06-15|The bridge will open in November.|2026-11
2026-06-15|The bridge closed last March.|2026-03
2026-01-20|The bridge closed last March.|2025-03
2026-06-15|The bridge closed last November.|2025-11
2026-06-15|The bridge will close next March.|2027-03
2026-06-15|It should be ready by mid-June.|2026-06
2026-01-20|It should be ready by mid-June.|2026-06
2026-12-10|It should be ready by mid-June.|2027-06
2026-06-15|It closed in early May.|2026-05
2026-06-15|It closed in late December.|2025-12
2026-06-15|It closed at the end of May.|2026-05
2026-01-20|The council said the bridge would open in May.|2026-05
2026-01-20|The council said the bridge closed in May.|2025-05
2026-01-20|The company said it expects to finish in May.|2026-05
2026-01-20|Sales beat expectations in May.|2025-05
2026-01-20|Willow trees were cut in May.|2025-05
2026-01-20|Duets were sung in May.|2025-05
2026-01-20|The plans were approved in May.|2025-05
2026-01-20|Openings fell in May.|2025-05
2026-01-20|Expected sales fell in May.|2025-05
2026-01-20|The club announced it will move in May.|2026-05
2026-01-20|In May, the club moved.|2025-05
2026-01-20|He may march in the parade.|
2026-01-20|Theresa May spoke.|
2026-01-20|April Jones spoke.|
2026-12-10|They must pay by March 31.|2027-03-31
2026-12-10|He was remanded until January 14.|2027-01-14
2026-12-10|The case was adjourned until January 14.|2027-01-14
2026-01-20|The show runs from May 3 to May 5.|2026-05-03/2026-05-05
2026-01-20|The show ran from December 30 to January 4.|2025-12-30/2026-01-04
2026-01-20|The show runs May 3-5.|2026-05-03/2026-05-05
2026-01-20|It was built in 1987.|1987
2026-01-20|He worked there from 2010 to 2015.|2010/2015
2026-01-20|He worked there between 2010 and 2015.|2010/2015
2026-01-20|In the 1990s it closed.|1990/1999
2026-01-20|In the nineties it closed.|1990/1999
2026-01-20|It closed in the late 1990s.|1990/1999
2026-01-20|Last year it closed.|2025
2026-01-20|This year it will open.|2026
2026-01-20|Next year it will open.|2027
2026-01-20|Last month it closed.|2025-12
2026-01-20|Earlier this month it closed.|2026-01
2026-01-20|It will open next month.|2026-02
2026-01-20|Last week it closed.|2026-01-12/2026-01-18
2026-01-20|It will open next week.|2026-01-26/2026-02-01
2026-01-20|It closed earlier this week.|2026-01-19/2026-01-25
2026-01-20|It closed yesterday.|2026-01-19
2026-01-20|It closes tomorrow.|2026-01-21
2026-01-20|It closed two days ago.|2026-01-18
2026-01-20|It closed a week ago.|2026-01-13
2026-01-20|It closed three weeks ago.|2025-12-30
2026-01-20|It closed a month ago.|2025-12
2026-01-20|It closed five years ago.|2021
2026-01-20|It closed on Friday.|2026-01-16
2026-01-20|It will close on Friday.|2026-01-23
2026-01-20|It closes on Friday.|2026-01-23
2026-01-20|The council votes on Friday.|2026-01-23
2026-01-20|The council meets on Thursday.|2026-01-22
2026-01-20|The council is to vote on Friday.|2026-01-23
2026-01-20|The council would vote on Friday, she said.|2026-01-23
2026-01-20|He is due in court on Friday.|2026-01-23
2026-01-20|He is set to appear on Friday.|2026-01-23
2026-01-20|He told reporters on Friday that it would close.|2026-01-16
2026-01-20|He said on Friday it will close.|2026-01-16
2026-01-20|Rain is expected on Friday.|2026-01-23
2026-01-20|Rain fell on Friday.|2026-01-16
2026-01-20|The fire broke out on Friday.|2026-01-16
2026-01-20|It closed on Friday night.|2026-01-16
2026-01-20|It closed on Tuesday.|2026-01-20
2026-01-20|Friday's vote was close.|2026-01-16
2026-01-20|Last Friday it closed.|2026-01-16
2026-01-20|Next Friday it opens.|2026-01-30
2026-01-20|This Friday it opens.|2026-01-23
2026-01-20|It runs from Monday to Wednesday.|2026-01-12/2026-01-14
2026-01-20|It is shut until Friday.|2026-01-23
2026-01-20|It is shut on Sundays.|
2026-01-20|The Sunday Courier wrote it.|
2026-01-20|Last summer it closed.|2025-06/2025-08
2026-01-20|Next summer it opens.|2026-06/2026-08
2026-01-20|It closed in the summer.|2025-06/2025-08
2026-01-20|It will open in the spring.|2026-03/2026-05
2026-01-20|It closed in the summer of 2021.|2021-06/2021-08
2026-01-20|Sales rose in the fourth quarter.|2025-10/2025-12
2026-06-15|Sales rose in the first quarter.|2026-01/2026-03
2026-06-15|Sales rose in the first half of 2025.|2025-01/2025-06
2026-06-15|It closed on May 12. The following day it opened.|2026-05-12;2026-05-13
2026-06-15|It closed on May 12. Two days later it opened.|2026-05-12;2026-05-14
2026-06-15|It closed on May 12. Three days earlier it had rained.|2026-05-12;2026-05-09
2026-06-15|It closed on the night of May 12.|2026-05-12
2026-06-15|It closed in the third week of May.|2026-05-15/2026-05-21
2026-06-15|It closed in the first week of May.|2026-05-01/2026-05-07
2026-06-15|Founded in 1874, it closed in 1990.|1874;1990
2026-06-15|The 2022 election was close.|2022
2026-06-15|He won the title in 2019, 2021 and 2023.|2019;2021;2023
2026-06-15|Some 2021 people came.|
2026-06-15|He won 2-1 at 12:30.|
2026-06-15|It opened in October 2019 and closed in February.|2019-10;2020-02
2026-06-15|By the end of the year it will open.|2026
2026-06-15|Since the start of the year, prices rose.|2026
2026-06-15|It opens later this year.|2026
2026-06-15|It closed earlier this year.|2026
2026-06-15|He was born on 5/4/1980.|1980-04-05
2026-06-15|The third of March was cold.|2026-03-03
2026-06-15|The 5th of March was cold.|2026-03-05
2026-06-15|Over the weekend it closed.|2026-06-13/2026-06-14
2026-06-15|Last weekend it closed.|2026-06-13/2026-06-14
2026-06-15|Overnight into Sunday it rained.|2026-06-13/2026-06-14
2026-06-15|The January unrest is studied.|2026-01
2026-06-15|It closed the day before yesterday.|2026-06-13
2026-06-15|The June figures were poor.|2026-06
2026-06-15|It was September before they paid.|2025-09
2026-06-15|Prices rose 2% in April, after 3% in March.|2026-04;2026-03
2026-06-15|They closed in April and opened in September.|2026-04;2025-09";

//! Words that carry no answer of their own: grammar, reporting, calendar.

use tarazy_corpus::text::Language;

const RUSSIAN: &str = "а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее \
    если есть еще же за и из из-за или им их к как какой когда который кто ли лишь мне много может могут мы на над нам нас \
    не него нее нет ни них но ну о об однако он она они оно от очень по под пока после потом почему при про с сам само сами свой \
    себя со стал стали стать так также такая такие такой там те тем то того тоже только том тот ту ты у уже хотя чего чем \
    через что чтобы эта эти это этого этой этом этот эту я являться мочь должен должны нужно наш ваш ранее кроме между среди \
    около именно поэтому отношение отношении затем тогда сейчас здесь теперь вновь снова против перед \
    сказать сказал сказала говорить заявить заявил заявила заявили сообщить сообщил сообщила сообщили сообщать отметить отметил \
    добавить добавил добавила рассказать подчеркнуть словам слова слово передает пишет данным данные мнению \
    январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь год день время человек люди процент тысяча \
    миллион миллиард \
    один одна одно одни два две двое двух три трое трех четыре четверо пять пятеро шесть шестеро семь семеро восемь девять десять двадцать двадцати \
    тридцать тридцати сорок пятьдесят сто двести первый первая первое вторая второе второй третий раз понедельник вторник четверг пятница суббота воскресенье неделя \
    месяц час минута сегодня вчера завтра дня никакой никакого никто никого ничто ничего никогда каждый любой другой иной некоторый \
    несколько многие тут туда сюда лишь почти совсем вообще сразу едва просто всегда вместе последний прошлый следующий рассказывать \
    считать утверждать пояснить объяснить напомнить";

const KAZAKH: &str = "ал алайда арқылы бар бәрі бес бір біз бірақ бойынша бұл бұған бұны бұның да дан де дейін деп деген деді дейді \
    ден және жоқ екен емес ең еді енді ең ет ету етті етіп әлі әр гөрі ғана жатыр керек кейін келеді келді қазір қарай қана мен менің \
    не немесе ол олар оның оны осы пен бен сол сондай сондықтан соң та тағы тек тұр үшін айтты айтуынша айтқан хабарлады мәлімдеді \
    болады болды болған болып болса болатын мұндай өз өзі өзінің түрлі барлық алғаш \
    қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан жыл жылы күн күні адам адамдар пайыз мың \
    миллион миллиард \
    екі үш төрт алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жүз екеу үшеу бірінші екінші үшінші рет дүйсенбі сейсенбі \
    сәрсенбі бейсенбі жұма сенбі жексенбі апта ай сағат минут бүгін кеше ертең түстен ешкім ешқандай ештеңе бірде кейбір бірнеше біреу \
    басқа әзір әзірге тіпті түгел дейтін түсіндірді";

const ENGLISH: &str = "a about above after again against all also although an and any are as at be been before being between both but by \
    can could did do does during each for from further had has have he her here him his how however i if in into is it its itself \
    just may me might more most must my no nor not of off on once only or other our out over own same she should so some such \
    than that the their them then there these they this those through to too under until up very was we were what when where which \
    while who whom why will with would yet you your \
    say said says told tell according stated added noted reported reports \
    january february march april may june july august september october november december year day time people person percent thousand \
    million billion \
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred first second third monday tuesday \
    wednesday thursday friday saturday sunday week month hour minute today yesterday tomorrow never nobody nothing none anyone anything \
    everyone everybody everything someone something last next already still even almost ago since now ever";

/// Folded stop words of `language`; of all three when the language is not known.
pub(super) fn of(language: Language) -> impl Iterator<Item = &'static str> {
    let lists: [&str; 3] = match language {
        Language::Russian => [RUSSIAN, "", ""],
        Language::Kazakh => ["", KAZAKH, ""],
        Language::English => ["", "", ENGLISH],
        Language::Unknown => [RUSSIAN, KAZAKH, ENGLISH],
    };
    lists.into_iter().flat_map(str::split_whitespace)
}

/// Beginnings of words that news of any event has: two claims that share nothing else are not on one matter.
pub(super) const GENERAL: &str = "решени ситуаци обстановк безопасност граждан стран событи случа начал результат работ президент правительств \
    времен вопрос проблем мнени жител народ обществ государств власт област регион город республик момент част \
    последств причин информаци мероприят ответ сторон помощ \
    шешім жағдай қауіпсізд азамат елдің елде оқиға бастал басын нәтиже жұмыс үкімет уақыт мәселе тұрғын халық қоғам мемлекет \
    билік облыс аймақ қала өңір себеб ақпарат шара жауап көмек \
    decision situation safety security citizen country countries event case beginning began start result work president government \
    question problem issue matter resident public state authorit region city cities republic moment part cause information \
    measure answer side help";

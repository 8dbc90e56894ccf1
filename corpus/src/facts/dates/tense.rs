//! Whether a day is told as past or as to come: by the verb nearest to it in its clause, else by the words around it.

use super::super::figures::is_past;
use super::super::list::List;
use super::super::words::{Word, ends_with_any};
use super::scan::Scan;
use crate::text::Language;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tense {
    Past,
    ToCome,
}

/// Words that speak of what is to come, as the Russian and the Kazakh ones begin.
static TO_COME: List = List::new(
    "будет будут состоит состоятся предстоит намерен намечен назначен запланирован планиру ожида вступ долж станет станут сдадут \
    снизит смогут сможет снимут соберут сыгра старту обещае обещают рассчитыва заработает внесет внесут верне вернут выраст \
    опублику проголосу обжалу болады өтеді күтіледі келеді барады шығады жоспарлан",
);

/// What somebody says is not what the day tells of: as the Russian verbs begin, and the English ones.
static SAYING: List = List::new(
    "говор сообщ сказа пиш писа напис переда отмет отмеч заяв утвержд рассказ счита подтвержд подтверди поясн добав уточн напомн подчерк \
    призна объясн обеща пообеща предупре прогноз ответ said says told tells announced added warned claimed reported confirmed",
);

/// Verbs that ask for what follows them, as they begin.
static ASKING: List =
    List::new("требу потреб реши обяза обеща пообеща предл призва прос попрос намере планир");

/// How far a verb of the same clause may stand.
const CLAUSE: isize = 8;

impl Scan<'_, '_> {
    /// True when a verb of the past stands near the word at `at`.
    pub(super) fn is_told_as_past(&self, at: usize) -> bool {
        const NEAR: isize = 6;
        let past = |i| self.tense_of(at, i) == Some(Tense::Past) && !SAYING.has_start_of(self.key(at, i));
        self.tense(at).map_or_else(
            || self.language(at) != Language::Kazakh && (-NEAR..=NEAR).any(past),
            |tense| tense == Tense::Past,
        )
    }

    /// True when the words around `at` speak of what is to come: "выборы назначены на 28 января".
    pub(super) fn is_to_come(&self, at: usize) -> bool {
        const NEAR: isize = 12;
        // "Собирались открыть осенью, потом в мае": what was asked for lies in its clause.
        let to_come = |i| {
            self.tense_of(at, i) == Some(Tense::ToCome)
                && !ends_with_any(self.key(at, i), &["ть", "ться", "ти"])
        };
        self.tense(at).map_or_else(|| (-NEAR..=NEAR).any(to_come), |tense| tense == Tense::ToCome)
    }

    /// What the verb tells that is nearest to the word at `at` in its clause; one of saying only where there is no other,
    /// or right before the day: "сказал в субботу".
    fn tense(&self, at: usize) -> Option<Tense> {
        if self.language(at) == Language::Kazakh {
            return self.kazakh_tense(at);
        }
        let mut said = None;
        let (mut behind, mut ahead) = (true, true);
        for far in 1..=CLAUSE {
            behind &= self.is_in_clause(at, -far);
            ahead &= self.is_in_clause(at, far);
            for i in [(behind, -far), (ahead, far)].into_iter().filter_map(|(open, i)| open.then_some(i)) {
                match self.tense_of(at, i) {
                    Some(_) if SAYING.has_start_of(self.key(at, i)) && !(-2..0).contains(&i) => {
                        said = Some(Tense::Past);
                    }
                    None => {}
                    found => return found,
                }
            }
        }
        said
    }

    /// True when no sign and no conjunction parts the word `i` before or behind that at `at` from the next in its direction.
    fn is_in_clause(&self, at: usize, i: isize) -> bool {
        static CONJUNCTIONS: List = List::new("что that but как когда when after before");
        let first = if i < 0 { i } else { i - 1 };
        let gap = at.checked_add_signed(first).and_then(|at| self.words.gap(at));
        gap.is_some_and(|gap| gap.chars().all(|c| c.is_whitespace() || c == '.'))
            && !CONJUNCTIONS.has(self.key(at, i))
    }

    /// What the word `i` before or behind that at `at` tells by itself.
    fn tense_of(&self, at: usize, i: isize) -> Option<Tense> {
        let word = self.words.near(at, i)?;
        match self.language(at) {
            Language::English => self.english_tense(at, i, word),
            _ if word.is_capitalised() && !word.opens => None,
            _ => self.russian_tense(at, i, &word.key),
        }
    }

    fn russian_tense(&self, at: usize, i: isize, key: &str) -> Option<Tense> {
        let was = |i| matches!(self.key(at, i), "было" | "был" | "была" | "были");
        let asked = || i < 0 && ASKING.has_start_of(self.key(at, i - 1));
        if TO_COME.has_start_of(key) && !key.ends_with("ть") {
            return Some(if was(i + 1) || is_past(key) { Tense::Past } else { Tense::ToCome });
        }
        let noun = matches!(key, "недели" | "числа" | "цели" | "дела" | "начала" | "капитал")
            || [
                "финал",
                "сигнал",
                "журнал",
                "канал",
                "материал",
                "филиал",
                "персонал",
                "скандал",
                "вокзал",
                "фестивал",
            ]
            .iter()
            .any(|stem| key.contains(stem));
        if is_past(key) && !noun || was(i) || (-2..0).contains(&i) && is_participle(key) {
            return Some(Tense::Past);
        }
        let infinitive = ends_with_any(key, &["ть", "ться", "ти", "тись"]);
        (is_perfective(key) || infinitive && asked()).then_some(Tense::ToCome)
    }

    fn english_tense(&self, at: usize, i: isize, word: &Word) -> Option<Tense> {
        static PAST: List = List::new(
            "was were had fell rose began came went took made won lost held left ran saw found beat sold bought sent spent built became \
            grew met gave got broke said told",
        );
        static TO_COME: List =
            List::new("will shall would must should starts begins opens closes returns resumes votes meets");
        static ASKING: List =
            List::new("due set scheduled expected planned expects expect plans plan likely is are");
        static OTHER: List = List::new("need hundred indeed red speed bed feed shed seed");
        let (key, next) = (word.key.as_str(), self.key(at, i + 1));
        // "Opened in July, …" begins with its verb; "Ahmed spoke" does not.
        let opens = word.opens && matches!(next, "in" | "on" | "by" | "at" | "last");
        if word.is_capitalised() && !opens {
            return None;
        }
        // "It must have been paid by Monday" tells of the past, "due to Monday's storm" why.
        let to = i != -2 && (next == "to" || self.key(at, i + 2) == "to" && !matches!(key, "is" | "are"));
        let for_day = matches!(next, "for" | "in" | "on" | "at" | "by")
            && !matches!(key, "is" | "are" | "plans" | "plan");
        // "Won 300 votes".
        let counted = || self.words.near(at, i - 1).is_some_and(Word::is_number);
        if TO_COME.has(key) && !counted() {
            return Some(if self.key(at, i + 1) == "have" { Tense::Past } else { Tense::ToCome });
        }
        if ASKING.has(key) {
            return (to || for_day).then_some(Tense::ToCome);
        }
        // "Is published in May" tells no time.
        let present =
            matches!(self.key(at, i - 1), "is" | "are" | "be" | "the" | "a" | "an" | "its" | "their");
        (PAST.has(key) || key.ends_with("ed") && !OTHER.has(key) && !present).then_some(Tense::Past)
    }

    fn kazakh_tense(&self, at: usize) -> Option<Tense> {
        const PAST: &[&str] = &["ды", "ді", "ты", "ті", "ғанын", "генін", "қанын", "кенін"];
        let of_then = (0..3).any(|i| ends_with_any(self.key(at, i), &["дағы", "дегі"]));
        let verb = self.last_verb(at);
        if !of_then && is_kazakh_to_come(verb) {
            return Some(Tense::ToCome);
        }
        ends_with_any(verb, PAST).then_some(Tense::Past)
    }

    /// True in "перенесли на вторник", "moved to Tuesday", "сейсенбіге шегерілді": not in "по состоянию на вторник",
    /// "compared to Tuesday", "сейсенбіге дейін", where nothing is moved or planned.
    pub(super) fn is_moved_to(&self, at: usize) -> bool {
        const NEAR: isize = 6;
        static MOVING: List = List::new(
            "перенес перенос отлож сдвин назнач намеч заплан прогноз билет moved postpone delayed reschedul adjourn pushed \
            brought schedul шегер ауыстыр қалдыр белгілен жоспарлан",
        );
        static EXTENDING: List =
            List::new("продл отлож отмен арест приостан extended remanded suspended adjourn postpone");
        let to = match self.language(at) {
            Language::Kazakh => (0..2).any(|i| ends_with_any(self.key(at, i), &["ге", "ға"])),
            _ => self.key(at, -1) == "на" && self.key(at, -2) != "состоянию" || self.is_after_to(at),
        };
        let until = matches!(self.key(at, -1), "до" | "until");
        (-NEAR..=NEAR).any(|i| {
            to && MOVING.has_start_of(self.key(at, i)) || until && EXTENDING.has_start_of(self.key(at, i))
        })
    }

    /// True in "должны были сдать к июлю", "обещали ещё к июлю"; "сдадут ещё до июля" is to come.
    pub(super) fn was_due(&self, at: usize) -> bool {
        if self.key(at, -2) == "еще" && (3..CLAUSE).any(|i| is_past(self.key(at, -i))) {
            return true;
        }
        (1..CLAUSE).any(|i| self.key(at, -i).starts_with("должн") && self.key(at, 1 - i).starts_with("был"))
    }

    /// True in "играет в субботу": a Russian verb of the present in the clause of the day, and none of the past. What the
    /// press says now was said: "сообщает в среду".
    pub(super) fn is_foretold(&self, at: usize) -> bool {
        const NEAR: isize = 4;
        let verb = |i: isize| {
            let key = self.key(at, i);
            let ends = ["ится", "ется", "утся", "ются", "атся", "ятся", "ует", "роет", "ает", "яет", "ют"];
            ends_with_any(key, &ends) && key.chars().count() > 4
        };
        let clause = |i: &isize| {
            let from = if *i < 0 { *i } else { 0 };
            (from..from + i.abs()).all(|i| at.checked_add_signed(i).is_some_and(|at| self.words.joined(at)))
        };
        self.language(at) == Language::Russian
            && !self.is_told_as_past(at)
            && !(-NEAR..=NEAR).any(|i| SAYING.has_start_of(self.key(at, i)))
            && (-NEAR..=NEAR).filter(|i| *i != 0 && clause(i)).any(verb)
    }

    /// The Kazakh verb of the statement at `at`: the last word of the sentence, or the one before "деп", or that with
    /// which a clause ends that somebody tells: "жетерін хабарлады". "Балаларын", "назарын" end as verbs to come do.
    fn last_verb(&self, at: usize) -> &str {
        const FAR: isize = 30;
        const CLAUSES: &[&str] = &["ғанын", "генін", "қанын", "кенін", "тынын", "тінін"];
        static TELLING: List =
            List::new("хабарла айт мәлімде жаз жеткіз болжа сендір түсіндір білдір ескерт");
        let to_come = |i: isize| {
            // "Бастамайтындарын" tells what others are.
            ends_with_any(self.key(at, i), &["арын", "ерін"])
                && !ends_with_any(self.key(at, i), &["ндарын", "ндерін"])
                && TELLING.has_start_of(self.key(at, i + 1))
        };
        let ends = |i: &isize| {
            matches!(self.key(at, i + 1), "" | "деп" | "деді" | "дейді")
                || *i > 0 && (ends_with_any(self.key(at, *i), CLAUSES) || to_come(*i))
        };
        (0..FAR).find(ends).map_or("", |i| self.key(at, i))
    }
}

/// True for Russian participles of the past: "пропавшего", "найденный", "закрытая".
fn is_participle(key: &str) -> bool {
    const ENDINGS: std::ops::RangeInclusive<usize> = 2..=3;
    let key = key.strip_suffix("ся").unwrap_or(key);
    let stems = key.char_indices().rev().enumerate().filter(|(at, _)| ENDINGS.contains(&(at + 1)));
    stems
        .filter_map(|(_, (at, _))| key.get(..at))
        .any(|stem| ends_with_any(stem, &["вш", "бш", "нн", "ыт", "ят", "ут"]))
}

/// True for Russian verbs of what is to come: a prefix, and an ending of the third person that few nouns and
/// verbs of the present share.
fn is_perfective(key: &str) -> bool {
    static PREFIXES: List = List::new("по за на вы при про пере от до об о у рас раз под вз вос из");
    // The last letters of verbs of the present: "выходит", "выглядит".
    static PRESENT: List = List::new(
        "ходит ходят водит водят носит носят возит возят стоит стоят висит висят росит росят лядит лежит омнит астут",
    );
    const LAST: usize = 5;
    const ENDINGS: &[&str] =
        &["ут", "ят", "ют", "ит", "нет", "дет", "жет", "стет", "шет", "роет", "шат", "жат", "чат"];
    // "Закон был принят", "он избит".
    static PARTICIPLES: List =
        List::new("принят занят поднят снят взят нанят избит разбит убит забит прибит пробит приют");
    if PARTICIPLES.has(key) || key.ends_with("нят") {
        return false;
    }
    let verb = key.strip_suffix("ся").unwrap_or(key);
    let last = verb.char_indices().rev().nth(LAST - 1).and_then(|(at, _)| verb.get(at..));
    let present =
        ends_with_any(verb, &["ают", "яют", "уют", "еют"]) || last.is_none_or(|last| PRESENT.has(last));
    ends_with_any(verb, ENDINGS) && !present && PREFIXES.has_start_of(verb)
}

/// True for Kazakh verbs of what is to come, "оралады", "бармақ"; words of saying tell what is now, "хабарлады" what was.
fn is_kazakh_to_come(verb: &str) -> bool {
    const OTHERS: &str = "айтады дейді деді хабарлайды мәлімдейді жазады еді жасады бастады қарады сұрады тарады тастады іздеді";
    // "Санаймыз", "келіңіз", "жетерін".
    const TO_COME: &[&str] = &[
        "ады",
        "еді",
        "айды",
        "ейді",
        "мақ",
        "мек",
        "пақ",
        "пек",
        "бақ",
        "бек",
        "тынын",
        "тінін",
        "арын",
        "ерін",
        "амыз",
        "еміз",
        "ймыз",
        "йміз",
        "амын",
        "емін",
        "ймын",
        "ймін",
        "ңыз",
        "ңіз",
    ];
    // Verbs of nouns, "қолдады", and what was not done, "айтпады"; "жабады", "көмеді" are to come.
    const PAST: [&str; 12] =
        ["лады", "леді", "нады", "неді", "дады", "деді", "мады", "меді", "бады", "беді", "пады", "педі"];
    let stem = PAST.iter().find_map(|e| verb.strip_suffix(e));
    let denied = ends_with_any(verb, &["мады", "меді"]) && verb.chars().count() > 6;
    let past = denied || stem.is_some_and(|stem| !stem.ends_with(['а', 'е', 'ы', 'і', 'о', 'ө', 'ұ', 'ү']));
    ends_with_any(verb, TO_COME) && !past && !OTHERS.split(' ').any(|other| other == verb)
}

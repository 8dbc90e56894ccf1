//! What words do in a dispute: they deny, set against, tell the hour, or stand on one side of a pair of opposites.

use super::table::Table;

/// Words of a stance; as in every [`Table`], one with a full stop stands for itself, others for all that begin so.
const STANCES: [(Stance, &str); 8] = [
    (
        Stance::Denounces,
        "опроверг опровер отверг отверга отрица оспори оспарива неправд лживая лживы ложь ложны сказк выдум вымысел \
    несерьезн недовери скепти сомнева сомнительн несостоятел голословн чушь жоққа теріске жалған өтірік ертегі жанаспайды күмән. күмәнмен. күмәнд denied denies deny denying refut reject disput \
    untrue rebut myth nonsense baseless unfounded groundless sceptic skeptic doubts. doubted. doubting. doubtful.",
    ),
    (Stance::Disputes, "обратное вопреки contrary contradict opposite"),
    (
        Stance::Moment,
        "уже пока. сейчас. вечеру. вечерним. утренним. утру. предварительным. уточненным. таңертеңгі. кешкі. қазір. \
    әзірге. already. preliminary.",
    ),
    (
        Stance::Former,
        "прежде. ранее. раньше. прежний. прежние. прежних. прежнее. сначала. первоначально. изначально. поначалу. \
    бұрын. бастапқыда. алғашында. алдымен. әуелі. once. formerly. earlier. previously. initially. originally.",
    ),
    (Stance::Later, "теперь. позже. позднее. впоследствии. енді. кейін. кейінірек. now later. subsequently."),
    (Stance::Instead, "вместо. instead. орнына."),
    (
        Stance::Against,
        "однако. но а деле. фактически. алайда. бірақ. ал but however. whereas. actually. though.",
    ),
    (
        Stance::Plans,
        "обеща пообеща рассчитыва планир намер ожида предстои уәде жоспар күтіл күтуде ниет plan promis pledg expect \
    intend schedul",
    ),
];

/// Families of words that cannot both hold of one thing: beginnings of words, side against side.
/// Those that tell states, which follow each other in time, stand first.
const OPPOSITES: [[&str; 2]; 11] = [
    [
        "открыл открыт откроет возобнов восстанов ашылды ашты қалпына opened reopen resumed restored",
        "закрыл закрыт закроет перекры приостан остановл отмени отменен заморож жабыл жапты тоқта closed shut suspended halted cancel frozen",
    ],
    [
        "заверш законч окончен потуш локализ ликвидирова аяқтал сөндір бітті completed finished extinguish contained",
        "продолжа горит бушу жалғас лаулап ongoing continu burning underway",
    ],
    [
        "найден нашли обнаружен табылды табылған found",
        "пропал исчез разыскива іздеу жоғал missing disappeared",
    ],
    [
        "освобод освобожд отпусти отпущен босат release freed",
        "арест задержан задержал ұсталды ұсталған ұстады қамауға қамалды arrest detained custody",
    ],
    [
        "назнач вернул возглав тағайында appointed reinstat",
        "уволен уволил отстран отставк жұмыстан орнынан dismissed sacked resigned",
    ],
    ["исправен исправна исправн функционир жұмыс working", "сломан неисправ істемей істен broken faulty"],
    [
        "вырос возрос выраст увелич повыс прибав подорожа өсті өскен көбейді артты қымбатта rose risen grew grown increas",
        "сниз сниж упал сократ уменьш понизи подешев төменде азай арзанда fell fallen dropp decreas declin",
    ],
    [
        "разреш одобр соглас поддержал рұқсат мақұлда қолдады келісті allow approv permit agreed backed",
        "запре отклон отказ тыйым қабылдама forbid forbad bann prohibit refus",
    ],
    ["победи выигра жеңді won", "проигра жеңілді lost"],
    [
        "стихийн случайн внезапн кездейсоқ spontaneous accident",
        "спланир умышлен намеренн заказн қасақана planned deliberate premeditated",
    ],
    [
        "добровол ерікті voluntary optional",
        "обязат принуд міндетті мәжбүр mandatory binding compulsory forced",
    ],
];

/// How many of the pairs tell states.
pub(super) const STATES: u8 = 6;

/// What a word does in a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stance {
    /// It denies what is named beside it.
    Denounces,
    /// It disputes somebody's words.
    Disputes,
    /// It tells that what is said holds at some hour and may move on.
    Moment,
    /// It tells that what is said was so before.
    Former,
    /// It tells that what is said came to be so.
    Later,
    /// It sets what follows against what was told.
    Against,
    /// It tells of what is yet to be.
    Plans,
    /// It puts one thing in the place of another.
    Instead,
    /// It stands on one side of a pair of opposites: number of the pair, and which side.
    Side(u8, bool),
}

/// The listed words; the number of a word is the place of its stance among [`STANCES`] and, behind them, the sides of [`OPPOSITES`].
#[derive(Debug)]
pub(super) struct Stances(Table);

impl Default for Stances {
    fn default() -> Self {
        let sides = OPPOSITES.iter().flatten().copied();
        let lists = STANCES.iter().map(|(_, words)| *words).chain(sides).enumerate();
        Self(Table::new(
            lists.flat_map(|(number, words)| words.split(' ').map(move |word| (0, word, number))),
        ))
    }
}

impl Stances {
    /// The stance of a folded word, the first that is listed.
    pub(super) fn of(&self, word: &str) -> Option<Stance> {
        let number = self.0.beginnings(0, word).chain(self.0.whole(0, word)).min()?;
        let side = || number - STANCES.len();
        Some(STANCES.get(number).map_or_else(|| Stance::Side((side() / 2) as u8, side() % 2 == 1), |s| s.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_dispute_and_opposites_are_known_by_their_beginnings() {
        let stances = Stances::default();
        assert_eq!(stances.of("опровергла"), Some(Stance::Denounces));
        assert_eq!(stances.of("refuted"), Some(Stance::Denounces));
        assert_eq!(stances.of("күмәнданды"), Some(Stance::Denounces));
        assert_eq!(
            (stances.of("doubtless"), stances.of("doubt"), stances.of("күмәнсіз")),
            (None, None, None)
        );
        let side = |word| match stances.of(word) {
            Some(Stance::Side(pair, side)) => Some((pair, side)),
            _ => None,
        };
        assert_eq!(side("выросла").map(|(pair, side)| (pair, !side)), side("снизилась"));
        assert_eq!(stances.of("мост"), None);
    }

    #[test]
    fn words_of_time_stand_for_themselves() {
        let stances = Stances::default();
        assert_eq!((stances.of("ранее"), stances.of("now")), (Some(Stance::Former), Some(Stance::Later)));
        assert_eq!((stances.of("позднейший"), stances.of("nowhere")), (None, None));
    }
}

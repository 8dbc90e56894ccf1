//! Ways to give a speech, by kinds of speakers, in each language: every cell must name the speaker.

use super::quotes;
use crate::facts::QuoteKind;

/// What stands before, the speaker as the subject, as the owner (empty for none), and who is meant.
type Speaker = [&'static str; 4];

const RUSSIAN: &[Speaker] = &[
    ["", "Ерлан Садыков", "", "Ерлан Садыков"],
    ["Ерлан Садыков осмотрел мост с Маратом Исаевым. ", "Садыков", "Садыкова", "Ерлан Садыков"],
    ["Ерлан Садыков осмотрел мост. ", "он", "", "Ерлан Садыков"],
    ["Мэр Ерлан Садыков осмотрел мост. ", "мэр", "мэра", "Ерлан Садыков"],
    ["", "мэр города", "", "мэр города"],
    ["", "начальник управления по связям с прессой Ерлан Садыков", "", "Ерлан Садыков"],
    ["", "инженер Марат Исаев", "", "Марат Исаев"],
    ["", "местный житель", "", "местный житель"],
];
const RUSSIAN_WAYS: &[&str] = &[
    "S заявил: «Q. R».",
    "«Q», — заявил S.",
    "«Q, — заявил S. — R».",
    "«Q. R», — рассказал газете S.",
    "S рассказал о причинах обвала. «Q. R».",
    "S рассказал о причинах обвала.\n\n«Q. R».",
    "«Q. R». Так S ответил журналистам.",
    "Шёл дождь.\n\n— Q, — говорит S. — R.\n\nШёл дождь.",
    "По словам O, мост закроют. «Q. R».",
    "В эфире «Дала ТВ» S заявил: «Q».",
    "«Q», — написал в своём Telegram-канале S.",
    "В письме O говорится: «Q».",
    "«Q», — говорится в заявлении O.",
    "«Q», — заявил S. «R», — добавил он.",
    "«Q», — заявил S.\n\n«R. Денег хватит всем».",
];
const KAZAKH: &[Speaker] = &[
    ["", "Ерлан Садықов", "Ерлан Садықовтың", "Ерлан Садықов"],
    ["Қала әкімі Ерлан Садықов көпірді көрді. ", "Садықов", "Садықовтың", "Ерлан Садықов"],
    ["Қала әкімі Ерлан Садықов көпірді көрді. ", "әкім", "", "Ерлан Садықов"],
    ["", "қала әкімі", "", "қала әкімі"],
    ["", "ауыл тұрғыны", "", "ауыл тұрғыны"],
];
const KAZAKH_WAYS: &[&str] = &[
    "S былай деді: «Q. R».",
    "«Q», – деді S.",
    "«Q, – деді S. – R».",
    "«Q», – деп қынжылды S.",
    "«Q. R», – деп түсіндірді журналистерге S.",
    "Жаңбыр жауды.\n\n– Q, – дейді S. – R.\n\nЖаңбыр жауды.",
    "O айтуынша, көпір жабылады. «Q. R».",
    "«Q», – делінген O хабарламасында.",
    "«Q», – деді S.\n\n«R. Ақша жетеді».",
];
const ENGLISH: &[Speaker] = &[
    ["", "Anna Reed", "Anna Reed's", "Anna Reed"],
    ["Mayor Anna Reed met Paul Stone on Monday. ", "Reed", "Reed's", "Anna Reed"],
    ["Anna Reed saw the bridge. ", "she", "", "Anna Reed"],
    ["Mayor Anna Reed saw the bridge. ", "the mayor", "", "Anna Reed"],
    ["", "the Ministry of Ports", "the Ministry of Ports's", "Ministry of Ports"],
    ["", "a local resident", "", "local resident"],
    ["", "a 61-year-old gardener", "", "61-year-old gardener"],
];
const ENGLISH_WAYS: &[&str] = &[
    "S said: \"Q.\"",
    "S told the Calder Echo: \"Q.\"",
    "\"Q,\" said S. \"R.\"",
    "\"Q,\" S said. \"R.\"",
    "\"Q,\" S wrote on Facebook.",
    "\"Q,\" S said.\n\n\"R. There is money for it.\"",
];

/// The text of a cell; `None` where such a speaker is not spoken of so.
fn cell(speaker: &Speaker, way: &str, words: [&str; 2]) -> Option<String> {
    let [before, subject, owner, _] = speaker;
    let name = |part: &str, name: &str| {
        let opens = part.is_empty() || part.ends_with(['\n', ' ']) && part.trim_end().ends_with('.');
        let mut letters = name.chars();
        let first = letters.next().unwrap_or_default();
        if opens { first.to_uppercase().chain(letters).collect() } else { name.to_owned() }
    };
    let fill = |text: String, mark: &str, with: &str| match text.split_once(mark) {
        Some((head, tail)) => [head, &name(head, with), tail].concat(),
        None => text,
    };
    let is_asked = |mark: &str| way.split(|c: char| !c.is_alphabetic()).any(|word| word == mark);
    if is_asked("O") && owner.is_empty() {
        return None;
    }
    let way = way.replace('Q', words[0]).replace('R', words[1]);
    let way = if is_asked("O") { fill(way, "O", owner) } else { fill(way, "S", subject) };
    Some([before, way.as_str(), " "].concat())
}

fn check(speakers: &[Speaker], ways: &[&str], words: [&str; 2]) {
    for (speaker, way) in speakers.iter().flat_map(|speaker| ways.iter().map(move |way| (speaker, way))) {
        let Some(text) = cell(speaker, way, words) else { continue };
        let told = quotes(&text).into_iter().filter(|q| q.kind == QuoteKind::Direct);
        let told: Vec<String> = told.map(|q| q.speaker.unwrap_or_default().to_lowercase()).collect();
        let right = told.iter().all(|who| *who == speaker[3].to_lowercase());
        assert!(right && !told.is_empty(), "{text}: {told:?}");
    }
}

#[test]
fn russian_speakers() {
    check(RUSSIAN, RUSSIAN_WAYS, ["Мост давно стар и опасен", "Мы построим новый до зимы"]);
}

#[test]
fn kazakh_speakers() {
    check(KAZAKH, KAZAKH_WAYS, ["Көпір әбден ескірген", "Біз жаңа көпірді қысқа дейін саламыз"]);
}

#[test]
fn english_speakers() {
    check(
        ENGLISH,
        ENGLISH_WAYS,
        ["The bridge is old and it shakes", "We will build a new one by the winter"],
    );
}

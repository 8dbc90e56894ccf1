//! Phrases by which furniture is known, in small letters with `е` for `ё`.

use crate::text::normalise::{fold, lowercase};

/// What follows `phrase` at the start of `text`, in any case and with either `е` or `ё`;
/// `None` when `text` begins otherwise or the phrase ends inside a word.
pub(super) fn after<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let mut rest = text.chars();
    for expected in phrase.chars() {
        let found = lowercase(rest.next()?);
        if expected != if found == 'ё' { 'е' } else { found } {
            return None;
        }
    }
    Some(rest.as_str()).filter(|r| !r.starts_with(char::is_alphanumeric))
}

/// What follows the longest of `phrases` with which `text` begins.
pub(super) fn after_any<'t>(text: &'t str, phrases: &[&str]) -> Option<&'t str> {
    let first = lowercase(text.chars().next()?);
    // No phrase begins with `ё`.
    let near =
        phrases.iter().filter(|phrase| phrase.chars().next().is_some_and(|c| c == first || first == 'ё'));
    near.filter_map(|phrase| after(text, phrase)).min_by_key(|rest| rest.len())
}

/// True when `text` holds one of `words` as the beginning of a word.
pub(super) fn mentions_any(text: &str, words: &[&str]) -> bool {
    let folded = fold(text);
    folded.split(|c: char| !c.is_alphanumeric()).any(|w| words.iter().any(|word| w.starts_with(word)))
}

/// Point to other articles wherever a sentence may begin.
#[rustfmt::skip]
pub(super) const READ_ALSO: &[&str] = &[
    "читайте также", "читать также", "читать по теме", "читайте по теме", "читайте еще", "смотрите также",
    "смотреть также", "также по теме", "тағы оқыңыз", "тағы да оқыңыз", "оқи отырыңыз", "сондай-ақ оқыңыз",
    "сонымен қатар оқыңыз", "осы тақырыпта", "read also", "also read", "see also", "read next",
];

/// Point to other articles when a colon follows or the line ends.
#[rustfmt::skip]
pub(super) const READ_ALSO_WITH_COLON: &[&str] = &[
    "по теме", "еще по теме", "подробнее", "материалы по теме", "статьи по теме", "другие материалы",
    "тақырып бойынша", "тақырыпқа қатысты", "тақырыпқа орай", "толығырақ", "толығырақ оқыңыз", "related", "related articles",
    "поделиться", "бөлісу", "share", "share this", "share this story", "related stories", "read more", "more on this", "more on this story", "more from",
];

/// Head lists of other articles, alone in their line.
#[rustfmt::skip]
pub(super) const FEED: &[&str] = &[
    "лента новостей", "последние новости", "главные новости", "новости партнеров", "новости по теме",
    "свежие новости", "популярное", "популярные новости", "самое читаемое", "самое популярное",
    "рекомендуем", "рекомендуем почитать", "выбор редакции", "другие новости", "соңғы жаңалықтар",
    "жаңалықтар легі", "жаңалықтар лентасы", "басты жаңалықтар", "танымал", "көп оқылған",
    "басқа жаңалықтар", "latest news", "latest stories", "top stories", "most read", "most popular",
    "trending", "trending now", "recommended", "recommended stories", "editors' picks", "more news",
];

/// Open a credit or the words under a picture.
#[rustfmt::skip]
pub(super) const CAPTION: &[&str] = &[
    "фото", "фотография", "фотографии", "фотоколлаж", "скриншот", "скрин", "скриншот видео", "коллаж",
    "иллюстрация", "иллюстративное фото", "кадр", "кадр из видео", "стоп-кадр", "инфографика",
    "источник фото", "обложка", "сурет", "фотосурет", "суретте", "видеодан скриншот", "көрнекі сурет",
    "photo", "photos", "photograph", "image", "screenshot", "picture", "illustration", "collage",
    "infographic", "photo credit", "image credit", "getty images", "file photo",
];

/// May follow an opening of [`CAPTION`] in a credit without a colon.
#[rustfmt::skip]
pub(super) const CREDIT: &[&str] = &[
    "из", "с", "со", "автора", "архив", "предоставлен", "пресс", "редакци", "видео", "by", "from",
    "courtesy", "via", "credit", "сурет",
];

/// Fill a line by themselves.
pub(super) const NOTICES: &[&str] = &["реклама", "жарнама", "advertisement"];

/// Open a line about the document when a colon follows.
#[rustfmt::skip]
pub(super) const META_WITH_COLON: &[&str] = &[
    "автор", "авторы", "автор текста", "текст", "редактор", "перевод", "дата", "дата публикации",
    "опубликовано", "обновлено", "источник", "теги", "метки", "рубрика", "категория", "ключевые слова",
    "date", "жарияланды", "жаңартылды", "дереккөз", "тегтер", "санат", "author", "authors", "written by",
    "edited by", "published", "updated", "source", "tags", "category", "keywords", "last updated",
];

/// Open a line of rights.
pub(super) const RIGHTS: &[&str] = &[
    "copyright",
    "все права защищены",
    "all rights reserved",
    "барлық құқықтар қорғалған",
    "барлық құқық қорғалған",
];

/// Open an invitation to follow, share or report.
#[rustfmt::skip]
pub(super) const INVITATION: &[&str] = &[
    "подписывайтесь", "подпишитесь", "подписаться", "следите", "присоединяйтесь", "поделиться",
    "поделитесь", "читайте нас", "нашли ошибку", "сообщить об ошибке", "больше новостей",
    "самые важные новости", "жазылыңыз", "бізге жазылыңыз", "бөлісу", "бөлісіңіз", "қосылыңыз", "subscribe",
    "follow us", "follow our", "join us", "join our", "share this", "sign up",
];

/// What such an invitation speaks of.
#[rustfmt::skip]
pub(super) const CHANNELS: &[&str] = &[
    "telegram", "телеграм", "instagram", "инстаграм", "facebook", "фейсбук", "youtube", "whatsapp",
    "twitter", "tiktok", "google", "rss", "канал", "рассылк", "соцсет", "новост", "статьей", "ошибк", "нас",
    "наш", "арна", "жаңалық", "біз", "желі", "newsletter", "channel", "article", "story", "page", "news",
    "updates", "us",
];

/// Small words that open sentences and stand inside them only in small letters.
#[rustfmt::skip]
pub(super) const OPENERS: &[&str] = &[
    "а", "без", "в", "во", "все", "где", "для", "до", "если", "за", "здесь", "и", "из", "их", "как",
    "когда", "кроме", "кто", "между", "мы", "на", "напомним", "не", "но", "о", "об", "однако", "он", "она",
    "они", "от", "по", "под", "позже", "пока", "после", "при", "ранее", "с", "свою", "сегодня", "сейчас",
    "со", "так", "также", "там", "тем", "тогда", "у", "через", "что", "эта", "эти", "это", "этот", "ал",
    "алайда", "бірақ", "бұл", "бұған", "ол", "олар", "осы", "сол", "сондай-ақ", "сонымен", "сонда", "after",
    "although", "and", "as", "at", "but", "earlier", "for", "he", "however", "if", "in", "it", "on", "she",
    "since", "that", "the", "there", "these", "they", "this", "those", "we", "when", "while",
];

import comparison from "./compare/ru.js";
import { dateInWords } from "./dates.js";
import { russian as plural } from "./plural.js";

const months = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];
const monthsOf = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

/** @type {import("./dates.js").DateWords} */
const dates = {
  day: (day, month, year) => `${day} ${monthsOf[month - 1]} ${year}`,
  month: (month, year) => `${months[month - 1]} ${year}`,
  year: (year) => `${year} год`,
  dayOnly: (day, month) => `${day} ${monthsOf[month - 1]}, год не указан`,
  period: (from, to) => `${from} — ${to}`,
};

/** @param {number} n */
const articles = (n) => `${n} ${plural(n, "публикация", "публикации", "публикаций")}`;
/** @param {number} n */
const words = (n) => `${n} ${plural(n, "слово", "слова", "слов")}`;

export default {
  ...comparison,
  code: "ru",

  tagline: "Поиск и сравнение публикаций",
  searchTitle: "Поиск по публикациям",
  compareTitle: "Сравнение публикаций",
  quoteTitle: "Цитата",
  quoteMoved: "Эти слова теперь стоят в другом месте текста.",
  quoteChanged: "Этих слов в тексте публикации больше нет: он изменился, или цитата неточна.",
  quoteNotNamed: "Не указано, какое место цитируется.",
  sections: "Разделы",
  goSearch: "Поиск",
  goCompare: "Сравнение",
  goQuotes: "Кто что сказал",
  goCollection: "Подборка",
  goEmbed: "Встроить на сайт",
  interfaceLanguage: "Язык интерфейса",
  loading: "Загружаем публикации…",

  queryLabel: "Что искать",
  find: "Найти",
  forExample: "Например:",
  help: "Как составить запрос",
  helpIntro: "Слова находятся во всех формах: «погибших» найдёт и «погибли». Регистр и буква ё значения не имеют.",
  /** @param {{source: string, month: string}} example */
  helpRows: (example) => [
    ["мирный протест", "оба слова, в любом порядке"],
    ["\"мирный протест\"", "точная фраза"],
    ["протест -мирный", "первое слово без второго"],
    ["протест*", "все слова, которые так начинаются"],
    ["протест ИЛИ митинг", "любое из двух"],
    ["title:протест", "только в заголовках"],
    ["speaker:иванов", "в прямой и косвенной речи этого человека"],
    [`source:${example.source}`, "только у этого издания"],
    [`date:${example.month}`, "опубликовано в этом месяце; период: 2022-01..2022-03"],
    ["lang:kk", "только на казахском: ru, kk, en"],
  ],

  /** @param {number} total */
  found: (total) => `${plural(total, "Найдена", "Найдены", "Найдено")} ${articles(total)}`,
  /** @param {number} shown */
  shownOf: (shown) => `показано ${shown}`,
  showMore: "Показать ещё",
  sortLabel: "Порядок",
  sorts: { relevance: "сначала подходящие", newest: "сначала новые", oldest: "сначала старые" },
  allArticles: "Все публикации",
  articles,
  words,
  results: "Результаты",
  typeSomething: "Введите слово или фразу.",
  /** @param {string} query */
  nothingFound: (query) => `По запросу «${query}» ничего не найдено`,
  nothingFoundAdvice: "Поиск шёл по заголовкам и текстам всех публикаций, во всех формах слов. Попробуйте другое слово или уберите часть запроса.",
  removeAllFilters: "Убрать все фильтры",
  didYouMean: "Возможно, вы искали:",
  suggestionReason: { typo: "похоже на опечатку", layout: "набрано в другой раскладке", transliteration: "набрано другим алфавитом" },
  notes: {
    empty: "В запросе нет слов для поиска.",
    cut: "Запрос слишком длинный: искали по первым 512 знакам.",
    malformed: "Часть запроса понять не удалось: она найдена как обычные слова.",
    slip: "Найдено и по другому написанию: в другой раскладке или другим алфавитом.",
    typo: "Точных совпадений мало: учтены слова, похожие с точностью до опечатки.",
    large: "Запрос очень велик: часть слов пропущена или найдена только так, как набрана.",
    partial: "Часть публикаций не загрузилась: ответ может быть неполным.",
    undated: "Публикации без даты стоят в конце.",
  },
  readPlace: "Читать место",
  readArticle: "Открыть публикацию",
  likeThis: "Похожие места",
  nearCopy: "почти тот же текст",
  relatedTitle: "Похожие публикации",
  compareWithThis: "Сравнить с этой",

  filters: "Фильтры",
  activeFilters: "Выбранные фильтры",
  /** @param {string} filter */
  removeFilter: (filter) => `Убрать фильтр «${filter}»`,
  facets: { source: "Издание", language: "Язык", speaker: "Кто говорит", statement: "Чьи слова", year: "Год", month: "Когда" },
  statements: { quote: "цитаты и пересказ речи", newsroom: "слова редакции" },
  period: "Период",
  periodFrom: "с",
  periodTo: "по",
  fields: { source: "издание", lang: "язык", speaker: "говорит", statement: "чьи слова", date: "дата", title: "заголовок", doc: "публикация" },

  pickForComparison: "Для сравнения",
  /** @param {string} letter @param {string} title */
  pick: (letter, title) => `${letter}: взять для сравнения «${title}»`,
  /** @param {string} letter @param {string} title */
  unpick: (letter, title) => `${letter}: убрать из сравнения «${title}»`,
  picked: "Выбрано для сравнения",
  pickAnother: "выберите ещё одну публикацию",
  compareThem: "Сравнить A и B",

  languageNames: { ru: "русский", kk: "казахский", en: "английский", und: "язык не определён" },
  kinds: { digest: "пересказ", own: "свой текст" },
  kindExplained: { digest: "Это пересказ публикации своими словами, а не её текст." },
  derivedTitle: "заголовка нет, взято начало текста",
  sourceUnknown: "издание не указано",
  dateUnknown: "дата не указана",
  monthOnly: "без числа",
  /** @param {string} iso */
  date: (iso) => dateInWords(iso, dates),

  about: "О публикации",
  source: "Издание",
  published: "Опубликовано",
  retrieved: "Текст получен",
  author: "Автор",
  language: "Язык",
  kind: "Что это",
  kindArticle: "текст публикации",
  checksum: "SHA-256 файла",
  packOf: "Набор публикаций",
  original: "Открыть на сайте издания",
  unknown: "не указано",
  close: "Закрыть",
  /** @param {string} title */
  closeText: (title) => `Закрыть: ${title}`,
  openedPlace: "Открытое место:",
  textOf: "Текст публикации",
  underline: "Подчеркнуть в тексте",
  underlineKinds: { quotes: "цитаты", figures: "числа", dates: "даты", names: "имена" },
  /** @param {number} n */
  furniture: (n) => `Подписи, ссылки и служебные строки: ${n}`,
  foundByMachine: "Найдено программой; проверяйте по тексту.",
  factsTitle: "Что в тексте",
  quotesTitle: "Кто что говорит",
  figuresTitle: "Числа",
  datesTitle: "Даты",
  namesTitle: "Имена и названия",
  speakerUnknown: "Говорящий не установлен",
  /** @param {number} n */
  quotesFound: (n) => `${n} ${plural(n, "цитата", "цитаты", "цитат")}`,
  quoteKinds: { direct: "прямая речь", fragment: "слова в кавычках", indirect: "пересказ речи" },
  nameKinds: { person: "Люди", organisation: "Организации", place: "Места", other: "Прочее" },
  inText: "В тексте",
  counts: "Что посчитано",
  asOf: "На какую дату",
  dateRead: "Дата",
  /** @param {number} n */
  mentions: (n) => `${n} ${plural(n, "упоминание", "упоминания", "упоминаний")}`,
  /** @param {number} n */
  mentionPlace: (n) => `место ${n}`,

  chooseTwo: "Выберите две публикации",
  notChosen: "— не выбрана —",
  swap: "Поменять местами",
  sameChosen: "В обеих колонках одна и та же публикация.",
  nothingInCommon: "Общих вопросов и тем не нашлось. Оба текста можно прочитать рядом.",
  /** @param {number} rows @param {string[]} parts */
  ledgerSentence: (rows, parts) => `${plural(rows, "Сопоставлен", "Сопоставлено", "Сопоставлено")} ${rows} ${plural(rows, "вопрос или тема", "вопроса и темы", "вопросов и тем")}: ${parts.join(", ")}.`,
  ledgerParts: {
    changed: (/** @type {number} */ n) => `версия изменилась — ${n}`,
    contradicts: (/** @type {number} */ n) => `утверждения противоречат друг другу — ${n}`,
    updated: (/** @type {number} */ n) => `данные обновились — ${n}`,
    agrees: (/** @type {number} */ n) => `сказано одно и то же — ${n}`,
    adds: (/** @type {number} */ n) => `добавлены сведения — ${n}`,
    related: (/** @type {number} */ n) => `близко по теме — ${n}`,
    only: (/** @type {number} */ n) => `есть только в одной публикации — ${n}`,
  },
  relations: {
    changed: "версия изменилась",
    contradicts: "противоречие",
    updated: "данные обновились",
    agrees: "совпадает",
    adds: "добавлены сведения",
    related: "близко по теме",
    only: "только в одной",
  },
  relationExplained: {
    changed: "тот же говорящий отвечает на тот же вопрос иначе",
    contradicts: "одна сторона отрицает то, что говорит другая",
    updated: "тот же подсчёт на более позднюю дату",
    agrees: "ответ тот же",
    adds: "к тому же ответу добавлено новое",
    related: "об одном и том же, но вывода программа не делает",
    only: "в другой публикации об этом нет",
  },
  reasons: {
    "same-voice-other-answer": "Один и тот же говорящий в двух публикациях отвечает на этот вопрос по-разному.",
    "other-voice-denies": "Говорят разные стороны, и одна отрицает сказанное другой.",
    "other-voice-other-answer": "Разные стороны отвечают на один вопрос по-разному.",
    "other-value": "Один и тот же подсчёт, но числа разные.",
    "later-value": "Тот же подсчёт, но в одной публикации — на более позднюю дату.",
    "same-value": "Один и тот же подсчёт и одно и то же число.",
    "same-answer": "Главные слова ответа совпадают.",
    "same-question": "Вопрос один, слова разные; большего по тексту сказать нельзя.",
    "shared-anchors": "Общие имена, числа, даты или редкие слова.",
    "one-side": "Во второй публикации ответа на этот вопрос не нашлось.",
  },
  evidence: "Основание:",
  /** @param {number} n @param {string} label @param {string} relation */
  rowHeading: (n, label, relation) => `${n}. ${label} — ${relation}`,
  showOnly: "Показать строки",
  differences: "Строки сравнения",
  /** @param {number} n @param {number} of */
  rowOf: (n, of) => `строка ${n} из ${of}`,
  says: "Говорит:",
  newsroom: "От редакции",
  voiceUnknown: "Говорящий не установлен",
  notHere: "В этой публикации об этом нет.",
  openPlace: "Открыть место",
  openBoth: "Открыть оба места",
  /** @param {number} n */
  moreClaims: (n) => `Ещё ${n} ${plural(n, "место", "места", "мест")}`,
  viewLabel: "Вид сравнения",
  disclaimer: "Строки сравнения нашла программа. Она показывает, что говорит каждая публикация, и не судит, кто прав.",
  noDifferences: "Различий в ответах не нашлось.",

  copy: "Копировать с источником",
  pin: "В подборку",
  copyGost: "Копировать по ГОСТ",
  gostText: "Текст : электронный",
  gostSeen: "дата обращения",
  copyPair: "Копировать пару с источниками",
  copied: "Скопировано",
  copyByHand: "Браузер не дал скопировать. Нажмите Ctrl+C (на Mac — ⌘C).",
  /** @param {string} words */
  inQuotes: (words) => `«${words}»`,
  voiceByMachine: "кто говорит, определила программа",
  /** @param {number} start @param {number} end */
  charactersOf: (start, end) => `Место в тексте: ${start}–${end} (UTF-16)`,
  /** @param {string} name */
  exported: (name) => `Файл готов: ${name}`,
  columns: [
    "№", "Вопрос или тема", "Отношение (определила программа)", "Почему", "Основание", "Id", "Публикация", "Издание", "Опубликовано",
    "Кто говорит (определила программа)", "Слова", "Начало (UTF-16)", "Конец (UTF-16)", "SHA-256 файла", "Набор публикаций",
  ],

  errorTitle: "Не получилось",
  /** @param {string} code */
  errorCode: (code) => `Код ошибки: ${code}`,
  tryAgain: "Повторить",
  errors: {
    "wasm-blocked": "Сайт запрещает запуск программы поиска. Владельцу сайта: добавьте 'wasm-unsafe-eval' в script-src политики безопасности (CSP).",
    "wasm-unsupported": "Этот браузер слишком старый для поиска: в нём нет WebAssembly. Обновите браузер.",
    "engine-missing": "Файл программы поиска не загрузился. Проверьте соединение и обновите страницу.",
    "engine-corrupt": "Файл программы поиска повреждён или вместо него пришло другое. Обновите страницу; если не поможет, сообщите редакции.",
    "pack-missing": "Файл с публикациями не загрузился. Проверьте соединение и обновите страницу.",
    "pack-corrupt": "Файл с публикациями повреждён и потому не открыт. Обновите страницу; если не поможет, сообщите редакции.",
    "pack-version": "Файл с публикациями собран для другой версии программы. Сообщите редакции.",
    "own-gone": "По этому адресу открывали собственный текст читателя. Он хранится только на том компьютере, где его добавили; здесь его нет. Добавьте его ещё раз.",
    "unknown-document": "Такой публикации здесь нет: возможно, ссылка устарела. Выберите публикацию из списка.",
    "too-few-documents": "Для сравнения нужны две публикации.",
    "engine-trap": "Программа поиска не справилась с этим запросом. Измените его и повторите.",
    "bad-argument": "Программе поиска передано не то, что она понимает. Повторите или обновите страницу.",
    unknown: "Произошла ошибка, которой мы не ждали. Повторите или обновите страницу.",
  },
};

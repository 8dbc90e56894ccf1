import { russian as plural } from "../plural.js";

/** The words of a comparison. */
export default {
  /** @param {string} letter */
  articleOf: (letter) => `Публикация ${letter}`,
  further: "Ещё одна публикация",
  ownText: "Свой текст",
  ownStays: "Текст хранится только в этом браузере на этом компьютере: он никуда не отправляется. Удалить его можно здесь же.",
  ownPaste: "Вставьте текст",
  ownFile: "или выберите файл (.txt, .md, .html); его можно и перетащить сюда:",
  /** @param {string} letter */
  ownTake: (letter) => `Взять как ${letter}`,
  ownKept: "Сохранённые тексты",
  ownRemove: "Удалить с этого компьютера",
  /** @param {string} title */
  ownRemoved: (title) => `Удалено с этого компьютера: ${title}`,
  ownNotKept: "Браузер не разрешил сохранить ваш текст: он пропадёт, когда вы закроете или обновите страницу.",
  ownReading: "Читаем текст…",
  nearest: "Сравнить с публикацией на ту же тему",
  otherTopic: "Общее",
  allRows: "все",
  differ: "различия",
  differExplained: "версия изменилась, есть противоречие или данные обновились",
  figuresDiffer: "числа расходятся",
  figuresDifferExplained: "один и тот же подсчёт, но числа разные",
  /** @param {string} letter */
  onlyIn: (letter) => `только в ${letter}`,
  previous: "предыдущая",
  next: "следующая",
  previousRow: "Предыдущая строка",
  nextRow: "Следующая строка",
  /** @param {string} letter */
  key: (letter) => `Клавиша ${letter}`,
  copyLink: "Копировать ссылку",
  /** @param {number} n */
  copyLinkOf: (n) => `Копировать ссылку на строку ${n}`,
  viewRows: "Вопросы",
  viewTexts: "Тексты",
  viewFacts: "Данные",
  viewVersions: "Правки",
  /** @param {string} a @param {string} b */
  versionsFound: (a, b) => `${a} и ${b} — две редакции одного текста.`,
  versionsOpen: "Показать правки",
  /** @param {number} percent @param {string[]} parts */
  versionsShare: (percent, parts) => `Две редакции одного текста, общих слов — ${percent}\u00a0%: ${parts.join(", ") || "слова те же"}.`,
  versionsShow: "Как показать правки",
  versionWays: { changes: "только правки", unified: "одним текстом", side: "двумя колонками" },
  changeCounts: {
    inserted: (/** @type {number} */ n) => `${n}\u00a0${plural(n, "вставка", "вставки", "вставок")}`,
    deleted: (/** @type {number} */ n) => `${n}\u00a0${plural(n, "удаление", "удаления", "удалений")}`,
    moved: (/** @type {number} */ n) => `${n}\u00a0${plural(n, "перенос", "переноса", "переносов")}`,
  },
  changeWords: { inserted: "добавлено:", deleted: "удалено:" },
  /** @param {number} n */
  movedAway: (n) => `отсюда перенесено (${n})`,
  /** @param {number} n */
  movedHere: (n) => `сюда перенесено (${n})`,
  /** @param {number} n */
  wordsKept: (n) => `без изменений: ${n} ${plural(n, "слово", "слова", "слов")}`,
  previousChange: "Предыдущая правка",
  nextChange: "Следующая правка",
  viewTime: "Хронология",
  timeExplained: "О каких днях рассказывают публикации и когда они вышли. Даты в тексте нашла программа; неизвестную дату она не угадывает.",
  cameOut: "публикация вышла",
  /** @param {string} letters */
  outShort: (letters) => `вышла ${letters}`,
  pictureOf: "По дням: круг — об этом дне рассказано, квадрат — публикация вышла",
  showPart: "Показать:",
  parts: { all: "весь текст", rows: "только места из строк", direct: "только прямую речь" },
  showTexts: "Какие тексты показать",
  together: "прокручивать вместе, по совпавшим местам",
  noSuchPart: "Такого в этом тексте нет.",
  /** @param {number} n */
  toRow: (n) => `К строке ${n}`,
  exportAs: "Скачать сравнение",
  exportDataAs: "Скачать цитаты, числа, даты и имена",
  dataColumns: [
    "Вид (определила программа)", "Слова", "Значение", "Что посчитано или кто говорит", "На какую дату", "Id", "Публикация", "Издание", "Опубликовано",
    "Начало (UTF-16)", "Конец (UTF-16)", "SHA-256 файла", "Набор публикаций",
  ],
  groupedByProgram: "Рядом стоит то, что посчитано или названо похожими словами.",
  countedUnknown: "что посчитано, не определено",
  no: "нет",
};

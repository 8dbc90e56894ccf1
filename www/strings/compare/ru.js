/** The words of a comparison. */
export default {
  /** @param {string} letter */
  articleOf: (letter) => `Публикация ${letter}`,
  further: "Ещё публикация",
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
  linkToRow: "Ссылка на строку",
  /** @param {number} n */
  linkOf: (n) => `Ссылка на строку ${n}`,
  viewRows: "Вопросы",
  viewTexts: "Тексты",
  viewFacts: "Данные",
  exportAs: "Скачать сравнение",
  groupedByProgram: "Рядом стоит то, что посчитано или названо близкими словами.",
  countedUnknown: "что посчитано, не определено",
  no: "нет",
};

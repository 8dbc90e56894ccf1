import { toldIn } from "./told-error.js";

/** What a reader is told when files of an archive cannot be had. */
export const ShardsError = toldIn({
  "shards-unreachable": {
    ru: "Нет связи с архивом. Проверьте соединение и попробуйте ещё раз.",
    kk: "Мұрағатпен байланыс жоқ. Байланысты тексеріп, қайталап көріңіз.",
    en: "The archive cannot be reached. Check the connection and try again.",
  },
  "shards-timeout": {
    ru: "Архив загружается слишком долго. Попробуйте ещё раз, когда связь станет лучше.",
    kk: "Мұрағат тым ұзақ жүктеліп жатыр. Байланыс жақсарғанда қайталап көріңіз.",
    en: "The archive takes too long to load. Try again when the connection is better.",
  },
  "shards-missing": {
    ru: "На сайте не хватает файлов архива: возможно, он сейчас обновляется. Попробуйте через минуту.",
    kk: "Сайтта мұрағат файлдары жетіспейді: бәлкім, ол қазір жаңартылып жатыр. Бір минуттан кейін қайталап көріңіз.",
    en: "Files of the archive are missing: the site may be updating. Try again in a minute.",
  },
  "shards-other": {
    ru: "Вместо файлов архива сайт отдаёт другие данные. Сообщите редакции.",
    kk: "Сайт мұрағат файлдарының орнына басқа деректер береді. Редакцияға хабарлаңыз.",
    en: "The site sends something else instead of the files of the archive. Tell the newsroom.",
  },
  "shards-place": {
    ru: "Этот архив открывается только на сайте, а не с диска.",
    kk: "Бұл мұрағат дискіден емес, тек сайтта ашылады.",
    en: "This archive opens on a website only, not from a disk.",
  },
});

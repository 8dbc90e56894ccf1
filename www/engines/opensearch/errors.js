import { toldIn } from "../../loader/told-error.js";

/** What a reader is told of every failure of an archive. */
export const ArchiveError = toldIn({
  "archive-unreachable": {
    ru: "Сервер архива не отвечает. Проверьте соединение и попробуйте ещё раз.",
    kk: "Мұрағат сервері жауап бермейді. Байланысты тексеріп, қайталап көріңіз.",
    en: "The server of the archive does not answer. Check the connection and try again.",
  },
  "archive-timeout": {
    ru: "Сервер архива отвечает слишком долго. Попробуйте ещё раз или сузьте запрос.",
    kk: "Мұрағат сервері тым ұзақ жауап береді. Қайталап көріңіз немесе сұрауды нақтылаңыз.",
    en: "The server of the archive takes too long. Try again, or ask for less.",
  },
  "archive-refused": {
    ru: "Сервер архива не принял запрос. Сообщите редакции.",
    kk: "Мұрағат сервері сұрауды қабылдамады. Редакцияға хабарлаңыз.",
    en: "The server of the archive refused the request. Tell the newsroom.",
  },
  "archive-failed": {
    ru: "На сервере архива ошибка. Попробуйте позже.",
    kk: "Мұрағат серверінде қате бар. Кейінірек көріңіз.",
    en: "The server of the archive failed. Try again later.",
  },
  "archive-answer": {
    ru: "По адресу архива отвечает что-то другое. Сообщите редакции.",
    kk: "Мұрағат мекенжайынан басқа деректер келеді. Редакцияға хабарлаңыз.",
    en: "Something else answers at the address of the archive. Tell the newsroom.",
  },
  "archive-quotes": {
    ru: "Сервер этого архива не умеет считать, кто что говорит. Ищите по словам или по имени.",
    kk: "Бұл мұрағаттың сервері кімнің не айтқанын санай алмайды. Сөздермен немесе есіммен іздеңіз.",
    en: "The server of this archive cannot count who says what. Search by words or by a name.",
  },
});

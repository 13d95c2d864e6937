/*
 * Endings that tell the names of people from those of places where no list has the name: in the lists of this folder,
 * at least four of five names with the ending are of one kind.
 */

/** "Kowalski", "Eriksson", "Petrović". */
export const SURNAME_ENDING =
  /\p{L}{2}(?:ss?on|sen|d[oó]ttir|ov|ova|ev|eva|[sc]ki|sky|[sc]ka|skaya|enko|chuk|vich|i[cć]|wicz|escu|eanu|opoulos|akis|idis|o[gğ]lu|dze|shvili|nen|[eé]z|[lt]{2}i|ini|mann?|ler|kins|stein|baum|gren|[qk]vist|str[oöø]m)$/u

/** "Shepton", "Volgograd", "Thuringia". */
export const PLACE_ENDING =
  /\p{L}{2}(?:ville|bur[gy]|burgh|borough|shire|stan|gra[dd]|gorod|abad|pura?m?|nagar|polis|stadt|hausen|furt|ford|ham|field|chester|cester|minster|mouth|haven|ridge|dale|port|town|zhou|jiang|shima|sk|owice|ovice|wick|[nslrh]ia)$/u

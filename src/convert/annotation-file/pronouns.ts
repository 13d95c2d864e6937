import type { EntityType } from '../../model/vocabulary/entities.js'

/*
 * Personal, possessive, demonstrative and relative pronouns. Coreference annotations mark them, but
 * a pronoun does not name an entity.
 */

const PRONOUNS: Readonly<Record<string, string>> = {
  en: `i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves yourselves themselves themself this that these those
    who whom whose which one oneself`,
  ru: `я ты он она оно мы вы они меня тебя его её ее нас вас их мне тебе ему ей нам вам им мной мною тобой
    тобою ею нами вами ими нём нем ней них него неё нее ним ними мой моя моё мое мои твой твоя твои наш наша наше
    наши ваш ваша ваше ваши свой своя своё свое свои себя себе собой это этот эта эти тот та те кто который
    которая которое которые которого которой которых сам сама само сами`,
  uk: `я ти він вона воно ми ви вони мене тебе його її нас вас їх мені тобі йому їй нам вам їм мій твій
    наш ваш їхній свій себе собі це цей ця ці той та ті хто який яка яке які`,
  de: `ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen mein meine dein deine sein seine
    seinen seinem seiner ihre ihren ihrem ihrer unser unsere euer eure dieser diese dieses jener jene jenes wer wen wem
    dessen deren der die das welcher welche welches selbst`,
  fr: `je tu il elle on nous vous ils elles me te lui leur leurs moi toi soi eux mon ma mes ton ta tes son sa
    ses notre nos votre vos celui celle ceux celles ce cet cette ces cela ça ceci qui que dont lequel laquelle
    lesquels lesquelles`,
  es: `yo tú él ella ello usted nosotros nosotras vosotros vosotras ellos ellas ustedes me te lo la le nos os
    los las les mí ti sí mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra suyo suya este
    esta esto estos estas ese esa eso esos esas aquel aquella aquello quien quienes`,
  it: `io tu lui lei egli ella esso essa noi voi loro essi esse mi ti lo la ci vi li le gli mio mia miei mie tuo
    tua suo sua suoi sue nostro nostra vostro vostra questo questa questi queste quello quella quelli quelle chi
    cui`,
  pt: `eu tu ele ela você nós vós eles elas vocês me te o a lhe nos os as lhes mim ti si meu minha meus minhas
    teu tua seu sua seus suas nosso nossa dele dela deles delas este esta isto esse essa isso aquele aquela aquilo
    quem`,
  nl: `ik jij je hij zij ze het wij we jullie u mij me jou hem haar ons hen hun mijn jouw zijn onze uw deze
    dit die dat wie`,
  pl: `ja ty on ona ono my wy oni one mnie ciebie jego jej nas was ich mi tobie jemu nam wam im nią nim nimi
    mój moja twój twoja nasz nasza wasz swój swoja siebie sobie ten ta to ci te który która które którzy kto`,
  tr: `ben sen o biz siz onlar beni seni onu bizi sizi onları bana sana ona bize size onlara benim senin onun
    bizim sizin onların bu şu bunlar şunlar kendisi`,
  kk: 'мен сен сіз ол біз олар мені сені оны бізді оларды маған саған оған бізге оларға менің сенің оның біздің олардың бұл сол осы өзі',
  ar: 'أنا أنت أنتِ هو هي نحن أنتم هم هن هما هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين',
  fa: 'من تو او وی ما شما آنها ایشان این آن خود',
  hi: 'मैं तू तुम आप वह वो यह हम वे ये मुझे उसे उन्हें हमें उसका उसकी उसके उनका उनकी उनके मेरा मेरी हमारा जो',
  zh: '我 你 您 他 她 它 我们 你们 他们 她们 它们 我們 你們 他們 她們 它們 自己 这 那 這 其',
  ja: '私 僕 俺 彼 彼女 彼ら 彼女ら 我々 私たち あなた それ これ あれ 自分',
  ko: '나 저 너 그 그녀 우리 저희 그들 그녀들 이것 그것 자신',
}

/**
 * Pronouns that are names in other languages. They count only if the language of the text is known.
 */
const NAMES_ELSEWHERE = new Set(
  `ben sen on one ona ella elle lei ty ich im mia mi o a la le die das ja my ci tu ta te to li vi noi wie mon ma son
  sa su si lo os as io ele bu bana oni wen cui chi nas hun hen hem deze der sam ten tua mio sua moi lui nia`.split(
    /\s+/,
  ),
)

const TABLES = new Map(
  Object.entries(PRONOUNS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
)
const ANY_LANGUAGE = new Set(
  [...TABLES].flatMap(([language, words]) =>
    [...words].filter((word) => language === 'en' || !NAMES_ELSEWHERE.has(word)),
  ),
)

/**
 * True if a mention is just a pronoun. Words in capitals are taken for an abbreviation ("US",
 * "WHO"), unless the mention is of a person.
 * @param language of the text, as a BCP 47 tag.
 */
export function isPronoun(words: string, type: EntityType, language: string): boolean {
  const isAbbreviation = words.length > 1 && /^\p{Lu}+$/u.test(words) && type !== 'person'
  const [primary = ''] = language.toLowerCase().split('-')
  return (
    !isAbbreviation &&
    (TABLES.get(primary) ?? ANY_LANGUAGE).has(words.normalize('NFC').toLowerCase())
  )
}

import t from 'tap'
import { currencyOf, isCurrency } from '../../../src/model/figures/currencies.js'

for (const [unit, language, code] of [
  ['U.S. dollars', 'en', 'USD'],
  ['US dollar', 'en', 'USD'],
  ['billion U.S. dollars', 'en', 'USD'],
  ['Canadian dollars', 'en', 'CAD'],
  ['euros', 'en', 'EUR'],
  ['yuan', 'en', 'CNY'],
  ['renminbi', 'en', 'CNY'],
  ['tenge', 'en', 'KZT'],
  ['zlotys', 'en', 'PLN'],
  ['pounds sterling', 'en', 'GBP'],
  ['Swiss francs', 'en', 'CHF'],
  ['US$', 'en', 'USD'],
  ['HK$', 'en', 'HKD'],
  ['€', 'en', 'EUR'],
  ['₽', 'en', 'RUB'],
  ['JPY', 'en', 'JPY'],
  ['долларов США', 'ru', 'USD'],
  ['евро', 'ru', 'EUR'],
  ['美元', 'zh', 'USD'],
  ['人民币', 'zh', 'CNY'],
  ['円', 'ja', 'JPY'],
  ['دولار أمريكي', 'ar', 'USD'],
  ['US-Dollar', 'de', 'USD'],
  // these may be one of several currencies
  ['dollars', 'en', undefined],
  ['$', 'en', undefined],
  ['£', 'en', undefined],
  ['¥', 'en', undefined],
  ['pounds', 'en', undefined],
  ['pesos', 'en', undefined],
  ['francs', 'en', undefined],
  ['рублей', 'ru', undefined],
  ['元', 'zh', undefined],
  // these are none
  ['ounces of gold', 'en', undefined],
  ['gold', 'en', undefined],
  ['XQQ', 'en', undefined],
  ['people', 'en', undefined],
  ['', 'en', undefined],
  [undefined, 'en', undefined],
  ['euros', 'xx-unknown', 'EUR'],
] as const) {
  t.test(`"${unit ?? ''}" in ${language} is ${code ?? 'no certain currency'}`, async (t) => {
    t.equal(currencyOf(unit, language), code)
  })
}

t.test('codes of today and of former times are known', async (t) => {
  t.strictSame(['USD', 'KZT', 'DEM', 'usd', 'U.S', 'XQQ'].map(isCurrency), [
    ...[true, true, true],
    ...[false, false, false],
  ])
})

import { all } from './dom.js'

/* Forms: filters stand open where they stand beside the rows, and apply as soon as they change. Empty fields are not sent. */

export function enhanceFilters(): void {
  const wide = matchMedia('(min-width: 62rem)')
  for (const folded of all('.filters > details') as HTMLDetailsElement[]) {
    const open = () => {
      folded.open = wide.matches
    }
    open()
    wide.addEventListener('change', open)
  }
  for (const form of all('form') as HTMLFormElement[])
    form.addEventListener('submit', () => {
      leaveOutEmpty(form)
    })
  for (const form of all('form[data-auto]') as HTMLFormElement[])
    form.addEventListener('change', (event) => {
      if ((event.target as Element).matches('select, [type=checkbox]')) form.requestSubmit()
    })
  for (const list of all('[data-narrow]')) narrowAsTyped(list)
}

function leaveOutEmpty(form: HTMLFormElement): void {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.value === '' && field.type !== 'checkbox')
      field.disabled = true
  // Back must find the fields as they were.
  setTimeout(() => {
    for (const field of form.elements) if (field instanceof HTMLInputElement) field.disabled = false
  })
}

/** Long lists of values get a field that narrows them as the reader types. */
function narrowAsTyped(list: HTMLElement): void {
  const field = list.querySelector<HTMLInputElement>('input[type=search]')
  if (field === null) return
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase()
    for (const option of all('.opt', list))
      option.hidden = !option.textContent.toLowerCase().includes(words)
  })
}

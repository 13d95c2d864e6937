import { CLIENT_COPY } from '../english/client.js'

/** An element with properties and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

export function button(label: string, press?: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', className: 'btn sm', textContent: label })
  if (press) made.addEventListener('click', press)
  return made
}

/** A button that copies the address of the characters "start,end". */
export function copyLink(span: string): HTMLButtonElement {
  const made = button(CLIENT_COPY.copyLink)
  made.dataset.copy = `${location.href.replace(/#.*/, '')}#char=${span}`
  return made
}

export const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
]

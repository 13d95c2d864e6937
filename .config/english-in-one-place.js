/*
 * An ESLint rule: what people read on pages stands in src/pages/english/, so that it can be translated in one place. It reports
 * text between tags, attributes that are shown or read out, and literals that look like words: several, or a capital first.
 */

const SHOWN_ATTRIBUTES = new Set(['aria-label', 'alt', 'label', 'placeholder', 'title'])
/** Properties that machines read. */
const CODE_PROPERTIES = new Set(['class', 'className', 'd', 'viewBox'])
/** Calls whose arguments are for machines: selectors, headers, fonts. */
const CODE_CALLS =
  /^(?:all|closest|matches|matchMedia|querySelector(?:All)?|setHeader|header|headers)$/
/** Names of formats are the same in each language. */
const NAMES = /^\s*(?:[A-Z][A-Z-]+|Atom)\s*$/

const isWords = (text) =>
  /\p{L}{2,},? +\p{L}+(?![\p{L}\d-])/u.test(text) || /^\p{Lu}\p{Ll}+(?:[ .…]|$)/u.test(text)
const isPartOfWords = (text) => /(?:^|\s)\p{Ll}+[,.:;]?\s|\s\p{Ll}+(?:$|[\s,.:;])/u.test(text)
const isCodeText = (text) => NAMES.test(text) || text.startsWith('<')

const nameOf = (node) => node.name?.name ?? node.name ?? node.key?.name ?? node.key?.value

/** Whether something around a literal says that it is code. */
function isCode(node) {
  for (let inner = node, { parent } = node; parent; inner = parent, { parent } = parent) {
    if (parent.type === 'VariableDeclarator' && /FONT/.test(parent.id.name)) return true
    if (/^TS(?!As|Satisfies|NonNull)|^Import|^ThrowStatement$/.test(parent.type)) return true
    if (parent.type === 'JSXAttribute') return !SHOWN_ATTRIBUTES.has(nameOf(parent))
    if (parent.type === 'Property' && (parent.key === inner || CODE_PROPERTIES.has(nameOf(parent))))
      return true
    if (/^(?:Call|New)Expression$/.test(parent.type)) {
      const { callee } = parent
      if (CODE_CALLS.test(callee.property?.name ?? callee.name ?? '')) return true
    }
    if (/Function/.test(parent.type)) return false
  }
  return false
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: { here: 'Words for people stand in src/pages/english/: "{{text}}"' },
  },
  create(context) {
    const check = (node, text, isRead) => {
      if (isRead && !isCodeText(text) && !isCode(node))
        context.report({ node, messageId: 'here', data: { text: text.trim() } })
    }
    return {
      JSXText(node) {
        check(node, node.value, /\p{L}/u.test(node.value))
      },
      Literal(node) {
        if (typeof node.value !== 'string') return
        const isNoun = node.parent.callee?.name === 'plural'
        check(node, node.value, isNoun || isWords(node.value))
      },
      TemplateElement(node) {
        const { cooked } = node.value
        check(node, cooked, isWords(cooked) || isPartOfWords(cooked))
      },
    }
  },
}

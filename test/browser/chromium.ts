import { execFile } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser } from 'playwright-core'
import type { Test } from 'tap'
import { ROOT } from '../helper.js'

/*
 * The browser comes from npm alone: @sparticuz/chromium carries a headless Chromium with the few libraries
 * that a bare Debian lacks. It is unpacked once into node_modules/.cache, with which it may be moved, and never
 * looked for elsewhere, so that every machine runs the same one. The package has no build but that for Linux on
 * x64; on another machine CHROMIUM_PATH names a Chromium to use. DEBUG=pw:browser shows what the browser says.
 */

const PACKAGE = '@sparticuz/chromium'
const CACHE = join(ROOT, 'node_modules', '.cache')
/** The package's own configuration looks for the fonts in /tmp; without any font, Chromium shows no text and aborts. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts/fonts</dir><cachedir prefix="xdg">fonts-cache</cachedir></fontconfig>
`

/** A headless Chromium that is closed after the test. */
export async function launch(t: Test): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH
  const browser = await (own === undefined
    ? launchCarried()
    : chromium.launch({ executablePath: own }))
  t.teardown(() => browser.close())
  return browser
}

async function launchCarried(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `${PACKAGE} has no Chromium for ${process.platform} on ${process.arch}: set CHROMIUM_PATH to one`,
    )
  }
  const home = await unpacked()
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    // No sandbox: it needs privileges that a container, or root, does not have. Only our own pages are opened.
    chromiumSandbox: false,
    args: ['--disable-gpu'],
    env: {
      // Chromium sets these two itself, one from a second thread: a new variable moves the environment, and whoever reads it then may crash.
      FC_FONTATIONS: '1',
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      HOME: home,
      XDG_CACHE_HOME: home,
      TMPDIR: home,
      PATH: '',
      LANG: 'C.UTF-8',
      TZ: 'UTC',
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  })
}

/** The folder with the unpacked browser; safe when several processes want it at once, as a rename is atomic. */
async function unpacked(): Promise<string> {
  const home = join(CACHE, `browser-${installedVersion()}`)
  if (existsSync(home)) return home
  mkdirSync(CACHE, { recursive: true })
  const draft = mkdtempSync(join(CACHE, 'unpacking-'))
  try {
    await unpackInto(draft)
    writeFileSync(join(draft, 'fonts.conf'), FONT_CONFIGURATION)
    renameSync(draft, home)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
  return home
}

/** The package unpacks into TMPDIR, and its libraries only where it takes the machine for Lambda's: hence a process of its own. */
async function unpackInto(folder: string): Promise<void> {
  const script = `import chromium from '${PACKAGE}'\nawait chromium.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  for (const file of ['chromium', 'al2023/lib/libnss3.so', 'fonts/fonts']) {
    if (!existsSync(join(folder, file))) throw new Error(`${PACKAGE} did not unpack ${file}`)
  }
}

function installedVersion(): string {
  const entry = createRequire(import.meta.url).resolve(PACKAGE)
  return (
    JSON.parse(readFileSync(join(entry, '..', '..', '..', 'package.json'), 'utf8')) as {
      version: string
    }
  ).version
}

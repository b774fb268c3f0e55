import { convertToTsx } from '@astrojs/astro2tsx'
import { cwd } from 'node:process'
import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './sources.ts'

/** The project as the compiler sees it, `.astro` files included: each stands in it as the TSX that `astro check` reads. */
export interface TypedProgram {
  checker: ts.TypeChecker
  /** The given files, by their path from the root. */
  files: ReadonlyMap<string, ts.SourceFile>
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: 'preact',
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
}
const LANGUAGE = ['lib.esnext.d.ts']
/** Our own files and the packages that pass types through. What else is imported counts as `any`, and takes no time. */
const RESOLVED = /^(?:\.|preact\/hooks|nanostores)/
const root = cwd().replaceAll('\\', '/')
/** Libraries don't change between two programs of one run. */
const libraries = new Map<string, ts.SourceFile | undefined>()

/**
 * Reads sources with their types. What they import and isn't among them comes from the disk.
 * @param lib what is there without being imported: the language alone, unless more is named
 */
export function typedProgram(sources: readonly SourceFile[], lib = LANGUAGE): TypedProgram {
  const options = { ...OPTIONS, lib }
  const texts = new Map(sources.map((source) => [compiledName(source.file), compiledText(source)]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  // A folder may be made up as well.
  host.directoryExists = () => true
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.readFile = (name) => texts.get(name) ?? readFile(name)
  host.getSourceFile = (name, target, ...others) => {
    const text = texts.get(name)
    if (text !== undefined) return ts.createSourceFile(name, text, target, true)
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, target, ...others))
    return libraries.get(name)
  }
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) => ({
      resolvedModule: RESOLVED.test(text) ? ts.resolveModuleName(text, from, options, host).resolvedModule : undefined,
    }))
  const program = ts.createProgram([...texts.keys()], options, host)
  const files = sources.flatMap(({ file }) => {
    const compiled = program.getSourceFile(compiledName(file))
    return compiled ? [[file, compiled] as const] : []
  })
  return { checker: program.getTypeChecker(), files: new Map(files) }
}

/** An import of `X.astro` leads the compiler to `X.astro.tsx`. */
function compiledName(file: string): string {
  return posix.join(root, file) + (file.endsWith('.astro') ? '.tsx' : '')
}

function compiledText({ file, text }: SourceFile): string {
  return file.endsWith('.astro') ? convertToTsx(text, { filename: posix.basename(file) }).code : text
}

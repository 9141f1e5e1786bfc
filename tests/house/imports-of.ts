import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
	/** As written. */
	readonly specifier: string;
	/** True where nothing of it is left at run time. */
	readonly typeOnly: boolean;
}

/** Every import of a source text, dynamic ones and types in `import('…')` included. Svelte markup is skipped. */
export function importsOf(file: string, text: string): readonly Import[] {
	const scripts = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
		: [text];
	return scripts.flatMap((script) => importsOfScript(ts.createSourceFile(file, script, ts.ScriptTarget.Latest)));
}

function importsOfScript(source: ts.SourceFile): readonly Import[] {
	const imports: Import[] = [];
	const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
		if (specifier !== undefined && ts.isStringLiteralLike(specifier)) imports.push({ specifier: specifier.text, typeOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return imports;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
	if (clause === undefined) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const named = clause.namedBindings;
	return (
		clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly)
	);
}

/** The file of the project an import means, or `null` for a package and for what the framework generates (`./$types`). */
export function resolveImport(file: string, specifier: string): string | null {
	const [path = ''] = specifier.split('?');
	if (path.endsWith('/$types')) return null;
	const target = path.startsWith('$lib')
		? path.replace('$lib', 'src/lib')
		: path.startsWith('.')
			? posix.join(posix.dirname(file), path)
			: null;
	if (target === null) return null;
	return (
		['', '.ts', '.svelte.ts', '/index.ts']
			.map((ending) => target + ending)
			.find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate)) ?? target
	);
}

import { FIRST_YEAR_OF_LOCAL_DATES, LAST_DAY_OF_WARNING, TIMELINESS_FINGERPRINTS } from '../../core/check/timeliness';
import type { Param } from '../engine/engine';
import { FINDING_CLASSES } from './finding-filter';
import { listParam } from './list-param';
import { bodiesInScope, yearsInScope, type Scope } from './scope';

/** What reports are checked against on a page. */
export interface ChecksAsked {
	readonly scope: Scope;
	/** Ids of the only bodies looked at; none: all of the scope. */
	readonly bodies: readonly string[];
	/** Day `MM-DD` that a local notice sets for townships and street offices; null leaves what the roster says. */
	readonly due: string | null;
	/** Keys of the findings that were looked at and dismissed, parted by spaces: `body.year.fingerprint`. */
	readonly dismissed: string;
}

interface Sql {
	readonly sql: string;
	readonly params: readonly Param[];
}

/** SQL that tells the place of a class in a list, the heaviest first. */
export const CLASS_ORDER = `CASE class ${FINDING_CLASSES.map((name, index) => `WHEN '${name}' THEN ${index}`).join(' ')} END`;

function dueSql(due: string | null): Sql {
	if (due === null) return { sql: 'e.due', params: [] };
	return {
		sql: `CASE WHEN b.level = 'township' AND b.type IN ('government', 'street') AND e.year >= ${FIRST_YEAR_OF_LOCAL_DATES}
		THEN (concat(e.year + 1, '-', ?::VARCHAR))::DATE ELSE e.due END`,
		params: [due]
	};
}

/** The bodies asked for, as a table `scoped`. */
export function scopedBodies({ scope, bodies }: ChecksAsked): Sql {
	const within = bodiesInScope(scope, 'b');
	return {
		sql: `scoped AS (SELECT * FROM bodies b WHERE ${within.sql}${bodies.length === 0 ? '' : ` AND b.body_id IN (${listParam(bodies)})`})`,
		params: [...within.params, ...bodies]
	};
}

/**
 * A table `cell` of the bodies in a table `body`: a row for each body and year that has a report or is expected to have one. `state` is null
 * where no roster expects it, `days` where it is not late.
 */
export function checkCells({ scope, due }: ChecksAsked): Sql {
	const expected = yearsInScope(scope, 'e');
	const present = yearsInScope(scope, 'r');
	const date = dueSql(due);
	return {
		sql: `expected AS (
	SELECT e.body_id, e.year, ${date.sql} AS due FROM roster e JOIN body b USING (body_id) WHERE ${expected.sql}
), present AS (
	SELECT r.body_id, r.year, r.report_id, r.published FROM reports r SEMI JOIN body USING (body_id) WHERE r.current AND ${present.sql}
), cell AS (
	SELECT body_id, year, report_id, published, due,
		CASE WHEN due IS NULL THEN NULL WHEN report_id IS NULL THEN 'missing' WHEN published IS NULL THEN 'date_unknown'
			WHEN published > due THEN 'late' ELSE 'on_time' END AS state,
		CASE WHEN published > due THEN date_diff('day', due, published)::INTEGER END AS days
	FROM expected FULL JOIN present USING (body_id, year)
)`,
		params: [...date.params, ...expected.params, ...present.params]
	};
}

const TIMED = {
	missing: { check: 'd.missing', severity: `'error'`, params: `concat('{"due":"', due, '"}')` },
	date_unknown: { check: 'd.date_unknown', severity: `'info'`, params: `concat('{"due":"', due, '"}')` },
	late: {
		check: 'd.late',
		severity: `CASE WHEN published > (concat(year + 1, '-${LAST_DAY_OF_WARNING}'))::DATE THEN 'error' ELSE 'warning' END`,
		params: `concat('{"due":"', due, '","published":"', published, '","days":', days, '}')`
	}
} as const;

function timedSql(state: keyof typeof TIMED): string {
	const { check, severity, params } = TIMED[state];
	return `SELECT report_id, NULL::INTEGER AS ordinal, body_id, year, '${check}' AS check_id, ${severity} AS severity, 'fail' AS status,
		'${TIMELINESS_FINGERPRINTS[check]}' AS fingerprint, ${params} AS params FROM cell WHERE state = '${state}'`;
}

/**
 * A table `entry` of everything found about the reports in a table `cell`: what is stored of those that count, and what follows from their
 * dates. What passed is left out. `key` tells an entry from all others, `class` is what it counts as.
 */
export function checkEntries({ dismissed }: ChecksAsked): Sql {
	return {
		sql: `dismissed AS (SELECT unnest(string_split(?, ' ')) AS key), found AS (
	SELECT f.report_id, f.ordinal, c.body_id, c.year, f.check_id, f.severity, f.status, f.fingerprint, NULL::VARCHAR AS params
	FROM findings f JOIN cell c USING (report_id) WHERE f.status <> 'pass'
	UNION ALL
	${timedSql('missing')}
	UNION ALL
	${timedSql('date_unknown')}
	UNION ALL
	${timedSql('late')}
	UNION ALL
	SELECT any_value(c.report_id), NULL, body_id, year, 'd.superseded', 'info', 'fail', '${TIMELINESS_FINGERPRINTS['d.superseded']}',
		concat('{"versions":"', string_agg(r.version::VARCHAR, ' ' ORDER BY r.version), '"}')
	FROM reports r JOIN cell c USING (body_id, year) WHERE NOT r.current GROUP BY body_id, year
), entry AS (
	SELECT found.*, checks.family, checks.ordinal AS place, body_id || '.' || year || '.' || fingerprint AS key,
		CASE WHEN status = 'not_assessable' THEN status ELSE found.severity END AS class, key IN (SELECT key FROM dismissed) AS is_dismissed
	FROM found JOIN checks USING (check_id)
)`,
		params: [dismissed]
	};
}

/** SQL condition on `entry`: it is about what a report says, and nobody has dismissed it. */
export const OPEN_FAULT = `family NOT IN ('time', 'reading') AND NOT is_dismissed`;

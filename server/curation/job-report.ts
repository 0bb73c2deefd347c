/** What an ingestion says about the file that somebody uploaded, and about nothing else that was read again. */
import type { FileOutcome, JobReport } from '../../core/domain/job.js';
import type { ScreenFinding } from '../../core/domain/finding.js';
import type { ReleaseId } from '../../core/domain/ids.js';
import type { IngestReport } from '../../ingest/ingest-source.js';

/** @param path of the upload; undefined for a job about everything: then every file is told that is not simply used */
export function toJobReport(report: IngestReport, releaseId: ReleaseId | null, path: string | undefined): JobReport {
  const { held, notes } = report.screening;
  const findingsOf = (of: string): readonly ScreenFinding[] => [...held, ...notes].find((one) => one.path === of)?.findings ?? [];
  const files: FileOutcome[] = [
    ...report.leftOut.map((file) => leftOut(file, findingsOf(file.path))),
    ...report.prepared
      .filter((one) => path !== undefined || one.warnings.length > 0 || findingsOf(one.path).length > 0)
      .map((one) => ({
        path: one.path,
        outcome: 'used' as const,
        code: null,
        message: null,
        passages: one.passages,
        redacted: one.redacted,
        warnings: one.warnings,
        findings: findingsOf(one.path).map(withoutWords),
      })),
  ];
  return {
    files: path === undefined ? files : files.filter((file) => file.path === path),
    releaseId,
    carriedOver: report.carriedOver,
    missing: report.missing.length,
  };
}

export function leftOut(
  file: { readonly path: string; readonly code: string; readonly message: string },
  findings: readonly ScreenFinding[] = [],
): FileOutcome {
  return {
    path: file.path,
    outcome: file.code === 'quarantined' ? 'quarantined' : 'left-out',
    code: file.code,
    message: findings.reduce((message, { excerpt }) => message.replaceAll(` Found: "${excerpt}".`, ''), file.message),
    passages: 0,
    redacted: 0,
    warnings: [],
    findings: findings.map(withoutWords),
  };
}

/** The excerpt stays with the finding, where an erasure finds it; so the message that quotes it loses it above. */
function withoutWords({ kind, severity, reason }: ScreenFinding): FileOutcome['findings'][number] {
  return { kind, severity, reason };
}

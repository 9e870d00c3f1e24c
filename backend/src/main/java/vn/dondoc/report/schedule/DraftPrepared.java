package vn.dondoc.report.schedule;

import vn.dondoc.report.signing.PreparedReportId;

/** A schedule prepared a report, which waits to be checked. */
public record DraftPrepared(PreparedReportId report) {
}

package vn.dondoc.report.signing;

import java.util.UUID;

import vn.dondoc.account.SignedIn;

/**
 * Somebody's request to do something to a prepared report.
 *
 * @param commandId tells a request sent twice from two requests
 * @param seen the version it was decided on
 */
public record ReportCall(UUID commandId, PreparedReportId report, int seen, SignedIn by) {

}

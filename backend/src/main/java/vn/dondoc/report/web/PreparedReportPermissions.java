package vn.dondoc.report.web;

import java.util.EnumSet;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.report.signing.ReportState;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who prepares a report, who checks it and who signs it. */
@Component
class PreparedReportPermissions implements PermissionTable {

	static final String PREPARE = "report.prepare";

	static final String CHECK = "report.check";

	static final String SEND_BACK = "report.send-back";

	static final String SIGN = "report.sign";

	private static final String ONE = PreparedReportController.PATH + "/{id}";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission.of("report.read-prepared", Endpoint.get(PreparedReportController.PATH), Endpoint.get(ONE),
						Endpoint.get(ONE + "/rows"), Endpoint.get(ONE + "/file"), Endpoint.get(ONE + "/verification"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER),
				Permission.of(PREPARE, Endpoint.post(PreparedReportController.PATH))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD),
				Permission
					.of("report.edit", Endpoint.post(ONE + "/words"), Endpoint.post(ONE + "/handing-in"),
							Endpoint.post(ONE + "/discarding"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD)
					.during(EnumSet.of(ReportState.PREPARED, ReportState.SENT_BACK)),
				Permission.of("report.supersede", Endpoint.post(ONE + "/supersession"))
					.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD)
					.during(EnumSet.of(ReportState.SIGNED)),
				Permission.of(CHECK, Endpoint.post(ONE + "/check"))
					.to(Role.OFFICE_HEAD)
					.during(EnumSet.of(ReportState.PREPARED)),
				Permission.of(SEND_BACK, Endpoint.post(ONE + "/sending-back"))
					.to(Role.OFFICE_HEAD, Role.LEADER)
					.during(EnumSet.of(ReportState.PREPARED, ReportState.CHECKED)),
				Permission.of(SIGN, Endpoint.post(ONE + "/signature"))
					.to(Role.LEADER)
					.during(EnumSet.of(ReportState.CHECKED)));
	}

}

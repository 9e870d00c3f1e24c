package vn.dondoc.notification.calendarfeed.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** A calendar cannot sign in: the address itself is the secret. */
@Component
class CalendarFeedPermissions implements PermissionTable {

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.everyone("notification.fetch-calendar", Endpoint.get("/calendar/{token}")),
				Permission.signedIn("notification.keep-own-calendar", Endpoint.get("/account/calendar"),
						Endpoint.post("/account/calendar"), Endpoint.post("/account/calendar/revocation")));
	}

}

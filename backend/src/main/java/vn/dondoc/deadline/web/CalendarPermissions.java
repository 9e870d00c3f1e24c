package vn.dondoc.deadline.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;
import vn.dondoc.system.SystemRole;

/** Who keeps the working calendar. */
@Component
class CalendarPermissions implements PermissionTable {

	private static final String KEEP = "deadline.calendar.keep";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission
			.of(KEEP, Endpoint.get("/working-calendar"), Endpoint.post("/working-calendar/years"),
					Endpoint.post("/working-calendar/days"), Endpoint.post("/working-calendar/days/{day}/removal"))
			.to(SystemRole.ADMINISTRATOR));
	}

	@Bean
	static NavigationEntry calendarEntry() {
		return new NavigationEntry("deadline.calendar.navigation", "/working-calendar", 930, KEEP);
	}

}

package vn.dondoc.notification.delivery.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Administrators see which e-mails arrived, not what they say. */
@Component
class DeliveryPermissions implements PermissionTable {

	private static final String OVERSEE = "notification.oversee-mail";

	@Override
	public List<Permission> permissions() {
		return List.of(
				Permission
					.of(OVERSEE, Endpoint.get("/deliveries"), Endpoint.post("/deliveries/{id}/sending"),
							Endpoint.post("/deliveries/failed/sending"))
					.to(Role.ADMINISTRATOR));
	}

	@Bean
	static NavigationEntry deliveriesEntry() {
		return new NavigationEntry("notification.delivery.title", "/deliveries", 925, OVERSEE);
	}

}

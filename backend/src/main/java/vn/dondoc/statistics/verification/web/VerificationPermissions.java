package vn.dondoc.statistics.verification.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who sees whether the figures hold. */
@Component
class VerificationPermissions implements PermissionTable {

	private static final String SEE = "figures.see-verification";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.of(SEE, Endpoint.get("/figures/verification")).to(Role.ADMINISTRATOR));
	}

	@Bean
	static NavigationEntry verificationEntry() {
		return new NavigationEntry("figures.verification.navigation", "/figures/verification", 930, SEE);
	}

}

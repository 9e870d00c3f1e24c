package vn.dondoc.demo.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

import vn.dondoc.account.Role;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who may look at the components. */
@Configuration(proxyBeanMethods = false)
@Profile("demo | demo-loading")
class ComponentPermissions {

	private static final String SEE = "demo.see-components";

	@Bean
	PermissionTable whoSeesComponents() {
		return () -> List.of(Permission.of(SEE, Endpoint.get("/components")).to(Role.ADMINISTRATOR));
	}

	@Bean
	NavigationEntry componentsEntry() {
		return new NavigationEntry("demo.components.title", "/components", 990, SEE);
	}

}

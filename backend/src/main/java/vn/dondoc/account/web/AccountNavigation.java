package vn.dondoc.account.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.dondoc.system.NavigationEntry;

/** The accounts' place in the main navigation. */
@Configuration(proxyBeanMethods = false)
class AccountNavigation {

	@Bean
	NavigationEntry permissionsEntry() {
		return new NavigationEntry("permissions.title", "/permissions", 910, "account.see-permissions");
	}

	@Bean
	NavigationEntry accountsEntry() {
		return new NavigationEntry("account.list.title", "/accounts", 900, AccountPermissions.ADMINISTER);
	}

}

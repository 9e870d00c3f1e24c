package vn.dondoc.directive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.dondoc.system.NavigationEntry;

/** The room's place in the main navigation. */
@Configuration(proxyBeanMethods = false)
class DirectiveNavigation {

	@Bean
	NavigationEntry directivesEntry() {
		return new NavigationEntry("directive.navigation", "/directives", 30, DirectivePermissions.SEE);
	}

}

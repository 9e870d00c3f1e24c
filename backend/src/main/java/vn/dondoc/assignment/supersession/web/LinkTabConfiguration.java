package vn.dondoc.assignment.supersession.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.directive.DirectiveTab;

/** Hangs the links to earlier assignments on the directive's page. */
@Configuration(proxyBeanMethods = false)
class LinkTabConfiguration {

	@Bean
	DirectiveTab earlierTab() {
		return new DirectiveTab("assignment.links.tab", "earlier", 20, AssignmentDeed.SUPERSEDE.key());
	}

}

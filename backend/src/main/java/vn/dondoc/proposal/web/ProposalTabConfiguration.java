package vn.dondoc.proposal.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.dondoc.directive.DirectiveTab;

/** Hangs the review on the directive's page. */
@Configuration(proxyBeanMethods = false)
class ProposalTabConfiguration {

	@Bean
	DirectiveTab proposalTab() {
		return new DirectiveTab("proposal.tab", "proposals", 10, "proposal.review");
	}

}

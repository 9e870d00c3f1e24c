package vn.dondoc.search.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Everyone may search; what they find is what they may see. */
@Configuration(proxyBeanMethods = false)
class SearchPermissions implements PermissionTable {

	private static final String SEARCH = "search.search";

	@Override
	public List<Permission> permissions() {
		return List.of(Permission.signedIn(SEARCH, Endpoint.get("/search")));
	}

	@Bean
	NavigationEntry searchBox() {
		return new NavigationEntry("search.title", "/search", 0, SEARCH);
	}

}

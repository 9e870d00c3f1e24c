package vn.dondoc.register.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import vn.dondoc.account.Role;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.NavigationEntry;
import vn.dondoc.system.Permission;
import vn.dondoc.system.PermissionTable;

/** Who may look into the registers and who keeps them. */
@Component
class RegisterPermissions implements PermissionTable {

	static final String KEEP = "register.keep";

	private static final String IMPORT = "/import";

	private static final String TYPES = "/registers/issued-document-types";

	@Override
	public List<Permission> permissions() {
		return List
			.of(Permission.of("register.look", on(Stream.of("", "/csv"), "GET"))
				.to(Role.OFFICE_CLERK, Role.OFFICE_HEAD, Role.LEADER),
					Permission.of(KEEP, Stream
						.concat(Stream.of(on(Stream.of("/new", "/{id}", IMPORT, IMPORT + "/template"), "GET")),
								Stream.of(on(Stream.of("", "/{id}", "/{id}/removal", IMPORT, IMPORT + "/taking"),
										"POST")))
						.toArray(Endpoint[]::new)).to(Role.OFFICE_CLERK, Role.OFFICE_HEAD),
					Permission.of("register.types", Endpoint.get(TYPES), Endpoint.post(TYPES),
							Endpoint.post(TYPES + "/offer"))
						.to(Role.OFFICE_HEAD, Role.ADMINISTRATOR));
	}

	@Bean
	NavigationEntry registers() {
		return new NavigationEntry("register.navigation", RegisterPage.ISSUED_DOCUMENTS.path(), 60, "register.look");
	}

	@Bean
	NavigationEntry typesOfIssuedDocuments() {
		return new NavigationEntry("register.types", TYPES, 61, "register.types");
	}

	private static Endpoint[] on(Stream<String> paths, String method) {
		List<String> list = paths.toList();
		return Stream.of(RegisterPage.values())
			.flatMap((page) -> list.stream().map((path) -> new Endpoint(method, page.path() + path)))
			.toArray(Endpoint[]::new);
	}

}

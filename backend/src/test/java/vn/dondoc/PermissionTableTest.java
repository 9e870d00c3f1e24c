package vn.dondoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.dondoc.account.AccountDirectory;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.Permissions;
import vn.dondoc.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * The permission table and the endpoints are the same, and every endpoint opens to
 * exactly whom the table names.
 */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
class PermissionTableTest {

	private static final int REACHED = HttpStatus.I_AM_A_TEAPOT.value();

	@Autowired
	Permissions permissions;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	MockMvc mvc;

	@Autowired
	AccountDirectory directory;

	@Autowired
	OpenAccount openAccount;

	/** Before there is an account, only the set-up answers. */
	@BeforeEach
	void theInstallationIsSetUp() {
		if (!this.directory.anyone()) {
			this.openAccount.open(new PersonDetails("quantri", "Quản trị", null, Set.of(Role.ADMINISTRATOR), null));
		}
	}

	@Test
	void everyEndpointIsDeclaredOnceAndEveryDeclaredEndpointExists() {
		List<String> declared = this.permissions.all()
			.stream()
			.flatMap((permission) -> permission.endpoints().stream())
			.map(Endpoint::toString)
			.sorted()
			.toList();
		assertThat(declared).doesNotHaveDuplicates();
		assertThat(new TreeSet<>(declared)).isEqualTo(endpoints());
	}

	@Test
	void everyDeedHasANameOnThePageOfPermissions() {
		Map<String, String> messages = Pages.messages("");
		assertThat(this.permissions.all()).extracting((permission) -> "permission." + permission.deed())
			.filteredOn((key) -> !messages.containsKey(key))
			.isEmpty();
	}

	@TestFactory
	Stream<DynamicTest> everyEndpointOpensToExactlyWhomTheTableNames() {
		return this.permissions.all()
			.stream()
			.flatMap(
					(permission) -> permission.endpoints().stream().flatMap((endpoint) -> calls(permission, endpoint)));
	}

	private Stream<DynamicTest> calls(Permission permission, Endpoint endpoint) {
		List<DynamicTest> calls = new ArrayList<>();
		boolean everyone = permission.reach() == Permission.Reach.EVERYONE;
		calls.add(dynamicTest(endpoint + " without signing in",
				() -> assertThat(status(call(endpoint)) == REACHED).isEqualTo(everyone)));
		for (Role role : Role.values()) {
			boolean allowed = permission.reach() != Permission.Reach.GRANTED
					|| permission.grants().stream().anyMatch((grant) -> grant.roles().contains(role.name()));
			SignedIn someone = People.someone("Người dùng", role.ofAgency() ? AgencyId.next() : null, role);
			calls.add(dynamicTest(endpoint + " as " + role,
					() -> assertThat(status(call(endpoint).with(People.as(someone))))
						.isEqualTo(allowed ? REACHED : HttpStatus.FORBIDDEN.value())));
		}
		return calls.stream();
	}

	@Test
	void anEndpointThatNoTableDeclaresIsDenied() throws Exception {
		for (Role role : Role.values()) {
			SignedIn someone = People.someone("Người dùng", role.ofAgency() ? AgencyId.next() : null, role);
			assertThat(status(request(HttpMethod.GET, "/error").with(People.as(someone))))
				.isEqualTo(HttpStatus.FORBIDDEN.value());
		}
	}

	@Test
	void whatDoesNotExistIsNotFound() throws Exception {
		assertThat(status(request(HttpMethod.GET, "/khong-co").with(People.as(People.clerk())))).isEqualTo(404);
	}

	private static MockHttpServletRequestBuilder call(Endpoint endpoint) {
		String address = endpoint.pattern().replaceAll("\\{[^}]+}", "0190a000-0000-7000-8000-000000000000");
		return request(HttpMethod.valueOf(endpoint.method()), address).with(csrf());
	}

	private int status(MockHttpServletRequestBuilder call) throws Exception {
		return this.mvc.perform(call).andReturn().getResponse().getStatus();
	}

	private Set<String> endpoints() {
		return this.mapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> ours(entry.getValue()))
			.flatMap(PermissionTableTest::endpoints)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean ours(HandlerMethod method) {
		return method.getBeanType().getPackageName().startsWith("vn.dondoc");
	}

	private static Stream<String> endpoints(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
		RequestMappingInfo info = entry.getKey();
		assertThat(info.getMethodsCondition().getMethods()).as("HTTP methods of " + entry.getValue()).isNotEmpty();
		return info.getMethodsCondition()
			.getMethods()
			.stream()
			.flatMap((method) -> info.getPatternValues().stream().map((pattern) -> method.name() + " " + pattern));
	}

	/** Answers in place of every controller, so that the calls change nothing. */
	@TestConfiguration(proxyBeanMethods = false)
	static class NothingIsDone implements WebMvcConfigurer, HandlerInterceptor {

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
		}

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			boolean controller = handler instanceof HandlerMethod;
			if (controller) {
				response.setStatus(REACHED);
			}
			return !controller;
		}

	}

}

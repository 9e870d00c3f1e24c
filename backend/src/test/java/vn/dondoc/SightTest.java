package vn.dondoc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Relation;
import vn.dondoc.assignment.obligation.Addressee;
import vn.dondoc.assignment.obligation.FanOut;
import vn.dondoc.assignment.obligation.IssueAssignments;
import vn.dondoc.assignment.obligation.IssueCommand;
import vn.dondoc.assignment.obligation.IssueCommand.Due;
import vn.dondoc.assignment.obligation.IssueCommand.ItemDraft;
import vn.dondoc.assignment.obligation.IssueCommand.ObligationDraft;
import vn.dondoc.assignment.obligation.ItemView;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.attachment.AttachmentId;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.DirectiveSource;
import vn.dondoc.directive.EnterDirective;
import vn.dondoc.directive.Origin;
import vn.dondoc.document.DocumentNumber;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Sight;
import vn.dondoc.system.Endpoint;
import vn.dondoc.system.Permission;
import vn.dondoc.system.Permissions;
import vn.dondoc.testing.OnH2;
import vn.dondoc.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * An agency sees only what it leads or cooperates in, on every page, in every file, count
 * and search; the calls are made of the permission table, so that no new one is
 * forgotten.
 */
@OnH2
@SpringBootTest
@AutoConfigureMockMvc
class SightTest {

	private static final LocalDate ISSUED = LocalDate.of(2025, 9, 8);

	/** Stands in everything that must not be seen, and in no address that is called. */
	private static final String MARK = "Zqx7Wk";

	private static final Set<Integer> CLOSED = Set.of(403, 404);

	@Autowired
	Permissions permissions;

	@Autowired
	MockMvc mvc;

	@Autowired
	EnterDirective enterDirective;

	@Autowired
	InstallProvince installProvince;

	@Autowired
	Agencies agencies;

	@Autowired
	Attachments attachments;

	@Autowired
	IssueAssignments issueAssignments;

	@Autowired
	Items items;

	@Autowired
	Assignments assignments;

	@Autowired
	Figures figures;

	@Autowired
	CurrentAccount current;

	@Autowired
	TestClock clock;

	@SuppressWarnings("NullAway.Init")
	private DirectiveId directive;

	@SuppressWarnings("NullAway.Init")
	private Assignment assignment;

	private String file = "";

	@BeforeEach
	void issueOne() throws Exception {
		this.clock.setTo(ISSUED.plusDays(1));
		if (this.agencies.office(ISSUED).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
		this.current.as(People.clerk(), this::enterAndIssue);
		this.file = handedIn();
	}

	private void enterAndIssue() {
		SignedIn clerk = People.clerk();
		AttachmentId original = this.attachments.store("goc.txt", (MARK + " gốc").getBytes(StandardCharsets.UTF_8));
		this.directive = this.enterDirective
			.enter(new DirectiveHeader(new DocumentNumber(UUID.randomUUID().toString().substring(0, 6), "TB-UBND"),
					"THONG_BAO", new Origin("UBND tỉnh Thái Nguyên", null, DirectiveSource.PEOPLES_COMMITTEE), ISSUED,
					"Kết luận " + MARK), "Giao rà soát " + MARK + " " + UUID.randomUUID(), original);
		ObligationDraft job = new ObligationDraft(null, List.of(Addressee.agency(agency("Sở Tài chính"))),
				FanOut.EACH_MEMBER, null, List.of(agency("Sở Nội vụ")), Due.NONE);
		this.issueAssignments.issue(new IssueCommand(UUID.randomUUID(), clerk, this.directive, ISSUED, null,
				List.of(ItemDraft.of("Rà soát " + MARK, job))));
		this.assignment = this.assignments
			.findByItemInOrderById(this.items.of(this.directive).stream().map(ItemView::id).toList())
			.get(0);
	}

	@TestFactory
	Stream<DynamicTest> aStrangerFindsNothingOnAnyPageAndInAnyFile() {
		return endpoints("GET").flatMap((endpoint) -> Stream.of(stranger(), headOfStranger())
			.map((someone) -> dynamicTest(endpoint + " as another agency's " + someone.roleNames(), () -> {
				MockHttpServletResponse answer = call(endpoint, someone);
				assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain(MARK);
				if (endpoint.pattern().contains("{")) {
					assertThat(answer.getStatus()).isIn(CLOSED);
				}
			})));
	}

	@TestFactory
	Stream<DynamicTest> whoLeadsOrCooperatesFindsIt() {
		return endpoints("GET", lead())
			.filter((endpoint) -> endpoint.pattern().matches("/(assignments|directives)/\\{id}.*|/assignments"))
			.flatMap((endpoint) -> Stream.of(lead(), cooperating())
				.map((someone) -> dynamicTest(endpoint + " as " + someone.agency(), () -> {
					MockHttpServletResponse answer = onward(call(endpoint, someone), someone);
					assertThat(answer.getStatus()).isEqualTo(200);
					assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(MARK);
				})));
	}

	@TestFactory
	Stream<DynamicTest> everyDeedIsOpenToExactlyTheRelationsTheTableNames() {
		return this.permissions.all()
			.stream()
			.flatMap((permission) -> permission.endpoints()
				.stream()
				.filter((endpoint) -> endpoint.method().equals("POST")
						&& endpoint.pattern().startsWith("/assignments/{id}/"))
				.flatMap((endpoint) -> Stream.of(Relation.values())
					.map((relation) -> dynamicTest(endpoint + " as " + relation,
							() -> deed(endpoint, relation, permission)))));
	}

	@TestFactory
	Stream<DynamicTest> noDeedIsOpenToAStranger() {
		return endpoints("POST").filter((endpoint) -> endpoint.pattern().contains("{"))
			.map((endpoint) -> dynamicTest(endpoint.toString(), () -> {
				int before = facts();
				assertThat(call(endpoint, stranger()).getStatus()).isIn(CLOSED);
				assertThat(facts()).isEqualTo(before);
			}));
	}

	@Test
	void itIsCountedForWhoLeadsOrCooperatesAndForNobodyElse() {
		long lead = count(lead());
		long cooperating = count(cooperating());
		long stranger = count(stranger());

		this.current.as(People.clerk(), this::enterAndIssue);

		assertThat(count(lead())).isEqualTo(lead + 1);
		assertThat(count(cooperating())).isEqualTo(cooperating + 1);
		assertThat(count(stranger())).isEqualTo(stranger);
	}

	private void deed(Endpoint endpoint, Relation relation, Permission permission) throws Exception {
		boolean open = permission.grants()
			.stream()
			.filter((grant) -> grant.roles().contains(Role.AGENCY_OFFICER.name()))
			.anyMatch((grant) -> grant.relations().isEmpty() || grant.relations().contains(relation.name()));
		int before = facts();
		int status = call(endpoint, (relation == Relation.LEAD) ? lead() : cooperating()).getStatus();
		if (open) {
			assertThat(status).isNotIn(CLOSED);
		}
		else {
			assertThat(status).as("is told so, or shown the form again").isIn(200, 403, 404);
			assertThat(facts()).isEqualTo(before);
		}
	}

	/** Those that somebody can reach at all. */
	private Stream<Endpoint> endpoints(String method, SignedIn someone) {
		return this.permissions.all()
			.stream()
			.filter((permission) -> this.permissions.reaches(someone, permission.deed()))
			.flatMap((permission) -> permission.endpoints().stream())
			.filter((endpoint) -> endpoint.method().equals(method));
	}

	private Stream<Endpoint> endpoints(String method) {
		return this.permissions.all()
			.stream()
			.flatMap((permission) -> permission.endpoints().stream())
			.filter((endpoint) -> endpoint.method().equals(method));
	}

	private MockHttpServletResponse call(Endpoint endpoint, SignedIn someone) throws Exception {
		String address = endpoint.pattern();
		for (Map.Entry<String, String> id : ids(endpoint).entrySet()) {
			address = address.replace("{" + id.getKey() + "}", id.getValue());
		}
		MockHttpServletRequestBuilder call = request(HttpMethod.valueOf(endpoint.method()),
				address.replaceAll("\\{[^}]+}", "0190a000-0000-7000-8000-000000000000"))
			.param("commandId", UUID.randomUUID().toString())
			.param("version", String.valueOf(fresh().version()))
			.with(csrf())
			.with(People.as(someone));
		if (endpoint.method().equals("GET")) {
			call.param("q", MARK.toLowerCase(Locale.ROOT));
		}
		return this.mvc.perform(call).andReturn().getResponse();
	}

	/** What a page that only leads to another one leads to. */
	private MockHttpServletResponse onward(MockHttpServletResponse answer, SignedIn someone) throws Exception {
		String led = answer.getRedirectedUrl();
		return (led == null) ? answer
				: this.mvc.perform(request(HttpMethod.GET, URI.create(led)).with(People.as(someone)))
					.andReturn()
					.getResponse();
	}

	private Map<String, String> ids(Endpoint endpoint) {
		String id = endpoint.pattern().startsWith("/assignments/") ? this.assignment.id().value().toString()
				: this.directive.value().toString();
		return Map.of("id", id, "file", this.file);
	}

	private String handedIn() throws Exception {
		this.mvc.perform(multipart("/assignments/" + this.assignment.id().value() + "/submission")
			.file(new MockMultipartFile("file", "bao-cao.txt", "text/plain",
					(MARK + " báo cáo").getBytes(StandardCharsets.UTF_8)))
			.param("commandId", UUID.randomUUID().toString())
			.param("version", String.valueOf(fresh().version()))
			.with(People.as(lead()))
			.with(csrf())).andReturn();
		String page = call(Endpoint.get("/assignments/{id}"), lead()).getContentAsString(StandardCharsets.UTF_8);
		return page.replaceAll("(?s).*href=\"/assignments/[^\"]*/files/([^\"]*)\".*", "$1");
	}

	private long count(SignedIn someone) {
		return this.figures.of(Question.now(), Sight.of(someone)).assignments();
	}

	private int facts() {
		return fresh().version();
	}

	private Assignment fresh() {
		return this.assignments.findById(this.assignment.id()).orElseThrow();
	}

	private SignedIn lead() {
		return People.officerOf(agency("Sở Tài chính"));
	}

	private SignedIn cooperating() {
		return People.officerOf(agency("Sở Nội vụ"));
	}

	private SignedIn stranger() {
		return People.officerOf(agency("Sở Y tế"));
	}

	private SignedIn headOfStranger() {
		return People.headOf(agency("Sở Y tế"));
	}

	private AgencyId agency(String name) {
		return this.agencies.openOn(ISSUED)
			.stream()
			.filter((view) -> view.name().equals(name))
			.map(AgencyView::id)
			.findFirst()
			.orElseThrow();
	}

}

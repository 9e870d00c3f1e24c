package vn.dondoc.assignment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.assignment.recurrence.RecurringWork;
import vn.dondoc.assignment.supersession.LinkAssignments;
import vn.dondoc.assignment.supersession.SupersessionKind;
import vn.dondoc.assignment.supersession.Supersessions;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Ids;
import vn.dondoc.system.Permission;
import vn.dondoc.system.Permissions;
import vn.dondoc.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The deeds that have pages of their own, by everybody: linking and unlinking, what
 * recurs, classifying, putting into programmes, deciding about deadlines.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnH2
@Import({ IssuedWork.class, DeedScene.class, RecurringWork.class, RecurringWork.Ground.class })
class EveryOfficeDeedTest {

	private static final String TRACES = """
			select (select count(*) from fact) + (select count(*) from audit_entry) + (select count(*) from command)
			+ (select count(*) from supersession) + (select count(*) from stretch)
			+ (select sum(version) from assignment) from (values (1)) as one""";

	@Autowired
	DeedScene scene;

	@Autowired
	IssuedWork work;

	@Autowired
	RecurringWork recurring;

	@Autowired
	LinkAssignments linkAssignments;

	@Autowired
	Supersessions supersessions;

	@Autowired
	MockMvc mvc;

	@Autowired
	Permissions permissions;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	private final List<String> wrong = new ArrayList<>();

	private DeedScene.Cast cast = new DeedScene.Cast(AgencyId.next(), AgencyId.next(), AgencyId.next(), AgencyId.next(),
			AccountId.next(), DirectiveId.next());

	@BeforeEach
	void everybody() {
		this.cast = this.scene.cast();
	}

	@Test
	void anEarlierAssignmentIsLinkedByTheOfficeWhileItIsOpen() {
		Map<WorkflowState, AssignmentId> earlier = this.scene.inEveryState(this.cast, false);
		AssignmentId later = issue("Rà soát lần hai");
		earlier.forEach((state, id) -> this.cast.people().forEach((who, person) -> {
			boolean allowed = AssignmentDeed.SUPERSEDE.possibleIn(state)
					&& reaches(person, AssignmentDeed.SUPERSEDE.key());
			attempt("link in " + state + " by " + who, allowed, person,
					() -> post("/assignments/" + later.value() + "/earlier").param("earlier", id.value().toString())
						.param("kind", "REPLACES")
						.param("reason", "giao lại"));
		}));
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void whatConcernsManyIsTheOffices() {
		AssignmentId earlier = issue("Rà soát lần một");
		AssignmentId later = issue("Rà soát lần hai");
		this.linkAssignments.link(new LinkAssignments.Command(UUID.randomUUID(), People.clerk(), earlier,
				SupersessionKind.REPEATS, later, this.cast.directive(), null, "giao lại"));
		int seq = this.supersessions.of(earlier).get(0).seq();
		UUID obligation = this.recurring.issue(DeedScene.ISSUED_ON, "FREQ=MONTHLY;BYMONTHDAY=20", this.cast.lead())
			.value();
		Map<String, Supplier<MockHttpServletRequestBuilder>> requests = new LinkedHashMap<>();
		requests.put(AssignmentDeed.UNLINK.key(),
				() -> post("/assignments/" + earlier.value() + "/unlinking").param("seq", String.valueOf(seq))
					.param("from", earlier.value().toString())
					.param("reason", "nhầm"));
		requests.put("assignment.decide-recurrence",
				() -> post("/obligations/" + obligation + "/recurrence").param("version", version(obligation))
					.param("every", "MONTH")
					.param("on", "25")
					.param("reach", "TO_COME")
					.param("reason", "đổi ngày"));
		requests.put(AssignmentDeed.SET_DIMENSION.key(),
				() -> post("/assignments/classification").param("chosen", later.value().toString())
					.param("field", "Đất đai"));
		requests.forEach((deed, request) -> this.cast.people()
			.forEach((who, person) -> attempt(deed + " by " + who, reaches(person, deed), person, request)));
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void listsOfDecisionsOpenForTheOfficeAlone() {
		for (String address : List.of("/deadline-revisions", "/programmes/joining")) {
			String deed = this.permissions.all()
				.stream()
				.filter((permission) -> permission.endpoints()
					.stream()
					.anyMatch((endpoint) -> endpoint.pattern().equals(address)))
				.map(Permission::deed)
				.findFirst()
				.orElseThrow();
			this.cast.people().forEach((who, person) -> {
				long before = traces();
				int expected = reaches(person, deed) ? 200 : 403;
				int status = status(post(address), person);
				if (status != expected || traces() != before) {
					this.wrong.add(address + " by " + who + " answered " + status);
				}
			});
		}
		assertThat(this.wrong).isEmpty();
	}

	private void attempt(String what, boolean allowed, SignedIn person,
			Supplier<MockHttpServletRequestBuilder> request) {
		long before = traces();
		Integer answered = allowed ? this.transaction.execute((undone) -> {
			undone.setRollbackOnly();
			int status = status(request.get(), person);
			return (traces() != before) ? status : -status;
		}) : Integer.valueOf(status(request.get(), person));
		int status = Objects.requireNonNull(answered);
		if (allowed != (status == 302)) {
			this.wrong.add(what + (allowed ? " refused" : " done") + ", answered " + status);
		}
		if (traces() != before) {
			this.wrong.add(what + " left a trace");
		}
	}

	private boolean reaches(SignedIn person, String deed) {
		return this.permissions.reaches(person, deed);
	}

	private int status(MockHttpServletRequestBuilder request, SignedIn person) {
		try {
			return this.mvc
				.perform(request.param("commandId", UUID.randomUUID().toString()).with(People.as(person)).with(csrf()))
				.andReturn()
				.getResponse()
				.getStatus();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private AssignmentId issue(String content) {
		return this.work.issue(this.cast.directive(), DeedScene.ISSUED_ON, content, this.cast.lead(),
				DeedScene.ISSUED_ON.plusDays(30));
	}

	private String version(UUID obligation) {
		return this.jdbc.sql("select version from recurring where obligation_id = ?")
			.param(Ids.bytes(obligation))
			.query(String.class)
			.single();
	}

	private long traces() {
		return this.jdbc.sql(TRACES).query(Long.class).single();
	}

}

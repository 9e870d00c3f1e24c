package vn.dondoc.assignment.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import vn.dondoc.account.People;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Relation;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.organisation.CloseAgency;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.system.Permissions;
import vn.dondoc.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/**
 * Every deed, in every state, by everybody: what the tables allow is done, all else is
 * refused and leaves no trace.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnH2
@Import({ IssuedWork.class, DeedScene.class })
class EveryDeedTest {

	/** What cannot be asked twice is tried where nothing was asked. */
	private static final Set<AssignmentDeed> ASKING = EnumSet.of(AssignmentDeed.ASK_EXTENSION, AssignmentDeed.DISPUTE);

	private static final String TRACES = """
			select (select count(*) from fact) + (select count(*) from audit_entry) + (select count(*) from command)
			+ (select count(*) from attachment) + (select count(*) from stretch) + (select sum(version) from assignment)
			from (values (1)) as one""";

	@Autowired
	DeedScene scene;

	@Autowired
	MockMvc mvc;

	@Autowired
	Permissions permissions;

	@Autowired
	CloseAgency closeAgency;

	@Autowired
	Assignments assignments;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Test
	void whatTheTablesAllowIsDoneAndAllElseIsRefusedAndLeavesNoTrace() {
		DeedScene.Cast cast = this.scene.cast();
		Map<WorkflowState, AssignmentId> plain = this.scene.inEveryState(cast, false);
		Map<WorkflowState, AssignmentId> asked = this.scene.inEveryState(cast, true);
		List<String> wrong = new ArrayList<>();
		for (DeedPage page : DeedPage.all()) {
			for (WorkflowState state : WorkflowState.values()) {
				AssignmentId id = Objects.requireNonNull((ASKING.contains(page.deed()) ? plain : asked).get(state));
				cast.people()
					.forEach((who, person) -> attempt(page, state, id, person, cast)
						.ifPresent((what) -> wrong.add(page.deed() + " in " + state + " by " + who + ": " + what)));
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void whoseAgencyHasEndedDoesNothingAnyMoreToWhatItStillLeads() {
		DeedScene.Cast cast = this.scene.cast("Sở Công Thương");
		Map<WorkflowState, AssignmentId> asked = this.scene.inEveryState(cast, true);
		this.closeAgency.close(cast.lead(), DeedScene.ISSUED_ON.plusDays(2),
				List.of(new CloseAgency.Successor(cast.stranger(), null)));
		List<String> wrong = new ArrayList<>();
		long before = traces();
		for (DeedPage page : DeedPage.all()) {
			asked.entrySet().stream().filter((one) -> page.deed().possibleIn(one.getKey())).limit(2).forEach((one) -> {
				Assignment assignment = this.assignments.findById(one.getValue()).orElseThrow();
				List.of(People.headOf(cast.lead()), People.officerOf(cast.lead())).forEach((person) -> {
					if (status(request(page, assignment, person, cast)) == 302) {
						wrong.add(page.deed() + " in " + one.getKey() + " by " + person.roles());
					}
				});
			});
		}
		assertThat(wrong).isEmpty();
		assertThat(traces()).isEqualTo(before);
	}

	private Optional<String> attempt(DeedPage page, WorkflowState state, AssignmentId id, SignedIn person,
			DeedScene.Cast cast) {
		Assignment assignment = this.assignments.findById(id).orElseThrow();
		boolean allowed = page.deed().possibleIn(state)
				&& this.permissions.allows(person, page.deed().key(), relations(person, cast), null);
		RequestBuilder request = request(page, assignment, person, cast);
		long before = traces();
		int status = allowed ? doneAndUndone(request) : status(request);
		if (allowed != (status == 302)) {
			return Optional.of((allowed ? "refused" : "done") + ", answered " + status);
		}
		return (traces() == before) ? Optional.empty() : Optional.of("left a trace");
	}

	private static Set<Relation> relations(SignedIn person, DeedScene.Cast cast) {
		if (cast.lead().equals(person.agency())) {
			return Set.of(Relation.LEAD);
		}
		return cast.cooperating().equals(person.agency()) ? Set.of(Relation.COOPERATING) : Set.of();
	}

	private RequestBuilder request(DeedPage page, Assignment assignment, SignedIn person, DeedScene.Cast cast) {
		MockMultipartHttpServletRequestBuilder request = multipart(
				"/assignments/" + assignment.id().value() + "/" + page.resource());
		if (page.fields().contains(DeedField.FILE)) {
			request.file(new MockMultipartFile("file", "bao-cao.txt", "text/plain", "x".getBytes()));
		}
		request.param("commandId", UUID.randomUUID().toString()).param("version", "" + assignment.version());
		Map<String, String> fields = cast.fields(page);
		page.fields()
			.stream()
			.map(DeedField::key)
			.filter(fields::containsKey)
			.forEach((key) -> request.param(key, Objects.requireNonNull(fields.get(key))));
		if (person.isOffice() && page.ofOthers()) {
			request.param("on", "10/09/2025").param("evidence", "Công văn 12/STC");
		}
		return request.with(People.as(person)).with(csrf());
	}

	private int doneAndUndone(RequestBuilder request) {
		Integer status = this.transaction.execute((transaction) -> {
			transaction.setRollbackOnly();
			return status(request);
		});
		return (status != null) ? status : 0;
	}

	private int status(RequestBuilder request) {
		try {
			return this.mvc.perform(request).andReturn().getResponse().getStatus();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long traces() {
		return this.jdbc.sql(TRACES).query(Long.class).single();
	}

}

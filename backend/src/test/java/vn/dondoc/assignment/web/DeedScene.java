package vn.dondoc.assignment.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.dondoc.account.AccountId;
import vn.dondoc.account.OpenAccount;
import vn.dondoc.account.People;
import vn.dondoc.account.PersonDetails;
import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentDeed;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deeds;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.EnteredLater;
import vn.dondoc.assignment.FactPayload;
import vn.dondoc.assignment.WorkflowState;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.InstallProvince;
import vn.dondoc.statistics.IssuedWork;
import vn.dondoc.testing.TestClock;

/** Assignments in every state, with whatever can be asked asked, or nothing. */
@Component
class DeedScene {

	static final LocalDate ISSUED_ON = LocalDate.of(2025, 9, 8);

	private static final SignedIn CLERK = People.clerk();

	private final IssuedWork work;

	private final Deeds deeds;

	private final TestClock clock;

	private final Agencies agencies;

	private final InstallProvince installProvince;

	private final OpenAccount openAccount;

	DeedScene(IssuedWork work, Deeds deeds, TestClock clock, Agencies agencies, InstallProvince installProvince,
			OpenAccount openAccount) {
		this.work = work;
		this.deeds = deeds;
		this.clock = clock;
		this.agencies = agencies;
		this.installProvince = installProvince;
		this.openAccount = openAccount;
	}

	/** The agencies and the people, once there is a province. */
	Cast cast() {
		return cast("Sở Tài chính");
	}

	/** The same, with a lead of that name. */
	Cast cast(String leading) {
		this.clock.setTo(ISSUED_ON);
		if (this.agencies.office(ISSUED_ON).isEmpty()) {
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên"));
		}
		AgencyId lead = agency(leading);
		AccountId officer = this.openAccount
			.open(new PersonDetails("can-bo-" + UUID.randomUUID().toString().substring(0, 8), "Hoàng Minh Đức", null,
					Set.of(Role.AGENCY_OFFICER), lead))
			.account();
		return new Cast(lead, agency("Sở Y tế"), agency("Sở Nội vụ"), agency("Sở Tư pháp"), officer,
				this.work.directive(UUID.randomUUID().toString().substring(0, 6), ISSUED_ON));
	}

	private AgencyId agency(String name) {
		return this.agencies.openOn(ISSUED_ON)
			.stream()
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElseThrow()
			.id();
	}

	/** Who stands how to the assignments of one directive. */
	record Cast(AgencyId lead, AgencyId cooperating, AgencyId stranger, AgencyId former, AccountId officer,
			DirectiveId directive) {

		/** Everybody there is, by who they are to an assignment. */
		Map<String, SignedIn> people() {
			Map<String, SignedIn> people = new LinkedHashMap<>();
			people.put("clerk", CLERK);
			people.put("office head", People.officeHead());
			people.put("administrator", People.administrator());
			people.put("leader", People.leader());
			Map.of("lead", this.lead, "cooperating", this.cooperating, "another", this.stranger, "former lead",
					this.former)
				.forEach((name, agency) -> {
					people.put("head of " + name, People.headOf(agency));
					people.put("officer of " + name, People.officerOf(agency));
				});
			return people;
		}

		/** What a form holds that nothing is wrong with. */
		Map<String, String> fields(DeedPage page) {
			boolean part = page.deed() == AssignmentDeed.PASS_ON;
			return Map.ofEntries(Map.entry("words", "nội dung"), Map.entry("content", "nội dung mới"),
					Map.entry("targets", "1.000 tỷ đồng"), Map.entry("reason", "lý do"), Map.entry("percent", "50"),
					Map.entry("number", "18/BC-STC"), Map.entry("date", "08/09/2025"),
					Map.entry("until", part ? "20/09/2025" : "15/10/2025"),
					Map.entry("agency", this.stranger.value().toString()),
					Map.entry("cooperating", this.cooperating.value().toString()),
					Map.entry("officer", this.officer.value().toString()), Map.entry("upheld", "true"),
					Map.entry("granted", "true"), Map.entry("fact", "3"), Map.entry("part", "4"));
		}

	}

	/** One assignment in each state. */
	Map<WorkflowState, AssignmentId> inEveryState(Cast cast, boolean asked) {
		Map<WorkflowState, AssignmentId> all = new EnumMap<>(WorkflowState.class);
		for (WorkflowState state : WorkflowState.values()) {
			AssignmentId id = issued(cast);
			if (asked) {
				ask(id);
			}
			this.clock.setTo(ISSUED_ON.plusDays(1));
			lead(id, state);
			all.put(state, id);
		}
		this.clock.setTo(ISSUED_ON.plusDays(2));
		return all;
	}

	/**
	 * Given to another lead as its second fact, with a comment and a part as the next.
	 */
	AssignmentId issued(Cast cast) {
		this.clock.setTo(ISSUED_ON);
		AssignmentId id = this.work.issue(cast.directive(), ISSUED_ON, "Rà soát dự án", cast.former(),
				LocalDate.of(2025, 10, 1), cast.cooperating());
		happens(id, AssignmentDeed.CHANGE_LEAD, new FactPayload.TransferDecided(cast.lead(), "đúng thẩm quyền"));
		happens(id, AssignmentDeed.COMMENT, new FactPayload.Commented("đã xem", List.of()));
		happens(id, AssignmentDeed.PASS_ON,
				new FactPayload.PassedOn(cast.officer(), "Hoàng Minh Đức", "lấy số liệu", null));
		return id;
	}

	private void ask(AssignmentId id) {
		happens(id, AssignmentDeed.ASK_EXTENSION,
				new FactPayload.ExtensionAsked(LocalDate.of(2025, 10, 10), "chờ số liệu"));
		happens(id, AssignmentDeed.DISPUTE, new FactPayload.Disputed("đã nộp"));
		happens(id, AssignmentDeed.ASK_EXPLANATION, new FactPayload.ExplanationAsked("vì sao chậm"));
	}

	private void lead(AssignmentId id, WorkflowState state) {
		switch (state) {
			case ISSUED -> {
			}
			case ACKNOWLEDGED -> happens(id, AssignmentDeed.ACKNOWLEDGE, new FactPayload.Acknowledged());
			case IN_PROGRESS ->
				happens(id, AssignmentDeed.REPORT_PROGRESS, new FactPayload.Progress(10, "đang làm", null, null, null));
			case SUBMITTED -> happens(id, AssignmentDeed.SUBMIT,
					new FactPayload.Submitted(Deliverable.document("18/BC-STC", ISSUED_ON), null, null, null));
			case COMPLETED -> {
				lead(id, WorkflowState.SUBMITTED);
				happens(id, AssignmentDeed.CONFIRM, new FactPayload.Confirmed(null, null));
			}
			case RETURN_REQUESTED ->
				happens(id, AssignmentDeed.ASK_TRANSFER, new FactPayload.TransferAsked(null, "không thuộc thẩm quyền"));
			case SUSPENDED -> happens(id, AssignmentDeed.SUSPEND, new FactPayload.Suspended("chờ chủ trương"));
			case WITHDRAWN -> happens(id, AssignmentDeed.WITHDRAW, new FactPayload.Withdrawn("giao trùng"));
			case SUPERSEDED ->
				happens(id, AssignmentDeed.SET_DIMENSION, new FactPayload.Superseded(AssignmentId.next(), false));
		}
	}

	private void happens(AssignmentId id, AssignmentDeed deed, FactPayload payload) {
		EnteredLater later = deed.doer().recordedOnBehalf() ? new EnteredLater(this.clock.today(), null, "công văn")
				: null;
		this.deeds.perform(deed, new DeedCall(UUID.randomUUID(), id, null, CLERK, later), (assignment) -> payload);
	}

}

package vn.dondoc.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.DeedCall;
import vn.dondoc.assignment.Deliverable;
import vn.dondoc.assignment.EnteredLater;
import vn.dondoc.assignment.fulfilment.ConfirmCompletion;
import vn.dondoc.assignment.fulfilment.SubmitResult;
import vn.dondoc.assignment.obligation.Items;
import vn.dondoc.demo.PlannedItem.Fate;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.system.Ids;

/**
 * Plays the first quarter of 2021 through the real deeds, day by day under the set clock:
 * the Office enters and issues, records the results of agencies that did not sign in, and
 * confirms.
 */
@Component
@Profile(DemoClock.PROFILES)
class PlayQuarter {

	private static final LocalTime MORNING = LocalTime.of(8, 30);

	private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

	private final DemoDirectives directives;

	private final Items items;

	private final Assignments assignments;

	private final SubmitResult submitResult;

	private final ConfirmCompletion confirmCompletion;

	PlayQuarter(DemoDirectives directives, Items items, Assignments assignments, SubmitResult submitResult,
			ConfirmCompletion confirmCompletion) {
		this.directives = directives;
		this.items = items;
		this.assignments = assignments;
		this.submitResult = submitResult;
		this.confirmCompletion = confirmCompletion;
	}

	/** What happens on a day, in this order. */
	private record Day(List<PlannedItem> issued, List<Play> submitted, List<Play> confirmed) {

		Day() {
			this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		}

	}

	private record Play(PlannedItem item, Fate fate) {
	}

	/** What is planned for that day or later has not happened yet. */
	void play(List<PlannedItem> plan, DemoClock clock, LocalDate before, SignedIn clerk) {
		TreeMap<LocalDate, Day> days = new TreeMap<>();
		for (PlannedItem item : plan) {
			day(days, item.issuedOn()).issued().add(item);
			for (Fate fate : item.fates()) {
				day(days, fate.submittedOn()).submitted().add(new Play(item, fate));
				day(days, fate.confirmedOn()).confirmed().add(new Play(item, fate));
			}
		}
		Map<Play, AssignmentId> made = new HashMap<>();
		days.headMap(before).forEach((date, day) -> {
			clock.moveTo(date, MORNING);
			issue(date, day.issued(), clerk, made);
			clock.moveTo(date, AFTERNOON);
			day.submitted().forEach((play) -> submit(date, play, clerk, made));
			day.confirmed().forEach((play) -> confirm(play, clerk, made));
		});
	}

	private static Day day(Map<LocalDate, Day> days, LocalDate date) {
		return days.computeIfAbsent(date, (key) -> new Day());
	}

	private void issue(LocalDate date, List<PlannedItem> planned, SignedIn clerk, Map<Play, AssignmentId> made) {
		if (planned.isEmpty()) {
			return;
		}
		var directive = this.directives.issue(date, planned, clerk);
		var places = this.items.of(directive);
		Map<String, AssignmentId> found = new HashMap<>();
		for (Assignment assignment : this.assignments
			.findByItemInOrderById(places.stream().map((item) -> item.id()).toList())) {
			found.put(assignment.item() + "/" + assignment.leadAgency(), assignment.id());
		}
		for (int i = 0; i < planned.size(); i++) {
			for (Fate fate : planned.get(i).fates()) {
				AgencyId agency = this.directives.agency(fate.agency(), date);
				made.put(new Play(planned.get(i), fate), found.get(places.get(i).id() + "/" + agency));
			}
		}
	}

	private void submit(LocalDate date, Play play, SignedIn clerk, Map<Play, AssignmentId> made) {
		String document = (100 + made.size()) + "/BC";
		this.submitResult.submit(new SubmitResult.Command(
				new DeedCall(Ids.next(), Objects.requireNonNull(made.get(play)), null, clerk,
						new EnteredLater(date, AFTERNOON, "Báo cáo của cơ quan gửi Văn phòng")),
				Deliverable.document(document, date), null, null,
				date.isAfter(play.item().dueOn()) ? "Khối lượng công việc lớn, thời hạn ngắn" : null));
	}

	private void confirm(Play play, SignedIn clerk, Map<Play, AssignmentId> made) {
		this.confirmCompletion.confirm(new ConfirmCompletion.Command(
				new DeedCall(Ids.next(), Objects.requireNonNull(made.get(play)), null, clerk, null), null, null));
	}

}

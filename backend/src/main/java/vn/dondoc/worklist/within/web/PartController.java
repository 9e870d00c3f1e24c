package vn.dondoc.worklist.within.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.dondoc.account.Role;
import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.assignment.within.GivenParts;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;

/** The tray of parts that officers were given, those due first on top. */
@Controller
class PartController {

	private final GivenParts parts;

	private final Rows rows;

	private final Clock clock;

	PartController(GivenParts parts, Rows rows, Clock clock) {
		this.parts = parts;
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * A part as the tray shows it.
	 *
	 * @param due its own last day, else that of the assignment; null without any
	 * @param days the days left, or minus the days it is late
	 */
	record PartRow(Row row, String words, String officer, @Nullable LocalDate due, boolean own, @Nullable Long days) {

		static PartRow of(GivenParts.Given given, Row row, LocalDate today) {
			LocalDate until = given.part().until();
			LocalDate due = (until != null) ? until : row.due().lastDay();
			return new PartRow(row, given.part().words(), given.part().name(), due, until != null,
					(due != null) ? due.toEpochDay() - today.toEpochDay() : null);
		}

		public boolean late() {
			return this.days != null && this.days < 0;
		}

		public long lateBy() {
			return (this.days != null) ? -this.days : 0;
		}
	}

	@GetMapping("/parts")
	String page(SignedIn me, Model model) {
		AgencyId agency = me.agency();
		boolean head = me.is(Role.AGENCY_HEAD);
		List<GivenParts.Given> given = (agency == null) ? List.of()
				: head ? this.parts.of(agency) : this.parts.of(agency, me.account());
		model.addAttribute("head", head);
		model.addAttribute("parts", shown(given, me));
		return "worklist/parts/page";
	}

	private List<PartRow> shown(List<GivenParts.Given> given, SignedIn me) {
		Map<AssignmentId, ItemId> those = new LinkedHashMap<>();
		given.forEach((one) -> those.put(one.assignment(), one.item()));
		Map<AssignmentId, Row> shown = this.rows.of(Question.now(), Sight.of(me), those)
			.stream()
			.collect(Collectors.toMap(Row::assignment, Function.identity()));
		LocalDate today = LocalDate.now(this.clock);
		return given.stream()
			.map((one) -> PartRow.of(one, Objects.requireNonNull(shown.get(one.assignment())), today))
			.sorted(Comparator.comparing(PartRow::due, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

}

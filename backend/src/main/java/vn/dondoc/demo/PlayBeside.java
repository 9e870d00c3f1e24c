package vn.dondoc.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.grouping.GroupAssignments;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.reform.Reform;
import vn.dondoc.organisation.reform.ReorganiseAgencies;
import vn.dondoc.programme.KeepProgramme;
import vn.dondoc.programme.KeepTarget;
import vn.dondoc.programme.ProgrammeDetails;
import vn.dondoc.programme.ProgrammeId;
import vn.dondoc.programme.Programmes;
import vn.dondoc.programme.TargetDetails;
import vn.dondoc.statistics.PendingHandovers;
import vn.dondoc.statistics.Population;
import vn.dondoc.statistics.Question;
import vn.dondoc.statistics.RowOrder;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.statistics.Sight;
import vn.dondoc.statistics.Slice;
import vn.dondoc.system.Ids;

/**
 * What the Office has beside directives: a programme half filled, and the work of an
 * agency that has just ended.
 */
@Component
@Profile(DemoClock.PROFILES)
class PlayBeside {

	private static final LocalTime EVENING = LocalTime.of(17, 0);

	private static final int PLANNED = 15;

	private static final int ENTERED = 6;

	private static final int DAYS_PLAYED = 80;

	private final Programming programming;

	private final Reforming reforming;

	PlayBeside(Programming programming, Reforming reforming) {
		this.programming = programming;
		this.reforming = reforming;
	}

	void play(DemoClock clock, LocalDate today, SignedIn clerk, SignedIn head) {
		clock.moveTo(today.minusDays(1), EVENING);
		this.programming.enter(today, clerk);
		this.reforming.end(today, head);
	}

	/** Enters the programme, its targets and some of its tasks. */
	@Component
	@Profile(DemoClock.PROFILES)
	static class Programming {

		private final KeepProgramme keep;

		private final KeepTarget targets;

		private final Programmes programmes;

		private final GroupAssignments group;

		private final Rows rows;

		Programming(KeepProgramme keep, KeepTarget targets, Programmes programmes, GroupAssignments group, Rows rows) {
			this.keep = keep;
			this.targets = targets;
			this.programmes = programmes;
			this.group = group;
			this.rows = rows;
		}

		void enter(LocalDate today, SignedIn clerk) {
			ProgrammeId programme = this.keep.enter(Ids.next(), clerk,
					new ProgrammeDetails(PLANNED + " nhiệm vụ trọng tâm năm " + today.getYear(), "02/CTr-UBND", PLANNED,
							today.withDayOfYear(1), LocalDate.of(today.getYear(), 12, 31), null));
			target(programme, clerk, "Giải ngân vốn đầu tư công", "100", "%");
			target(programme, clerk, "Thu hút vốn đầu tư ngoài ngân sách", "1000", "tỷ đồng");
			this.targets.record(programme, this.programmes.targets(programme, clerk).get(0).id(),
					new KeepTarget.Reached(Ids.next(), clerk, new BigDecimal("62.5"), today.minusDays(1),
							"Báo cáo số 88/BC-STC"));
			this.group.group(new GroupAssignments.Command(Ids.next(), clerk, this.keep.value(programme), true,
					this.rows.of(lately(today), Sight.EVERYTHING, RowOrder.DUE, 0, ENTERED)
						.stream()
						.map((row) -> row.assignment())
						.toList()));
		}

		/** What was issued in the weeks that are played. */
		private static RowsQuery lately(LocalDate today) {
			return Question.of(Population.ASSIGNED, today.minusDays(DAYS_PLAYED), today).rows(Slice.TOTAL);
		}

		private void target(ProgrammeId programme, SignedIn clerk, String name, String value, String unit) {
			this.targets.enter(Ids.next(), clerk, programme,
					new TargetDetails(name, TargetDetails.Direction.AT_LEAST, new BigDecimal(value), unit, null));
		}

	}

	/** Ends the department with the least open work that has any. */
	@Component
	@Profile(DemoClock.PROFILES)
	static class Reforming {

		private final Agencies agencies;

		private final PendingHandovers pending;

		private final DemoPeople people;

		private final ReorganiseAgencies reorganise;

		Reforming(Agencies agencies, PendingHandovers pending, DemoPeople people, ReorganiseAgencies reorganise) {
			this.agencies = agencies;
			this.pending = pending;
			this.people = people;
			this.reorganise = reorganise;
		}

		void end(LocalDate today, SignedIn head) {
			List<AgencyView> departments = this.agencies.openOn(today)
				.stream()
				.filter((agency) -> agency.kind() == AgencyKind.DEPARTMENT)
				.toList();
			AgencyView receiver = departments.stream()
				.filter((agency) -> this.people.actingFor(agency.id()) != null)
				.findFirst()
				.orElseThrow();
			AgencyView ending = ending(departments);
			if (ending != null) {
				this.reorganise
					.reorganise(new ReorganiseAgencies.Command(Ids.next(), head, today, "Nghị quyết số 15/NQ-HĐND",
							List.of(ending.id()), List.of(new Reform.Receiver(receiver.id(), null)), null));
			}
		}

		private @Nullable AgencyView ending(List<AgencyView> departments) {
			return this.pending.of(departments.stream().map(AgencyView::id).toList())
				.stream()
				.filter((line) -> line.led().count() > 0 && this.people.actingFor(line.agency()) == null)
				.min(Comparator.comparingLong(PendingHandovers.Line::count))
				.map((line) -> this.agencies.get(line.agency()))
				.orElse(null);
		}

	}

}

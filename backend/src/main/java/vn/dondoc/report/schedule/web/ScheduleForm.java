package vn.dondoc.report.schedule.web;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import vn.dondoc.report.Closing;
import vn.dondoc.report.Period;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.report.schedule.Schedule;
import vn.dondoc.system.Ids;

/** A schedule as typed; from is today where it is left open. */
record ScheduleForm(@Nullable UUID commandId, Period.Part part, String closing, String population,
		@NotNull(message = "{form.required}") Integer workingDays, @Nullable LocalDate from) {

	static ScheduleForm blank() {
		return new ScheduleForm(Ids.next(), Period.Part.QUARTER, Closing.ND09.code(), "assigned", 1, null);
	}

	Schedule schedule(LocalDate today) {
		return new Schedule(Ids.next(), this.part, Closing.of(this.closing), ReportOrder.population(this.population),
				this.workingDays, (this.from != null) ? this.from : today);
	}

}

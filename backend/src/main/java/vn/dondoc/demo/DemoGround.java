package vn.dondoc.demo;

import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;

/** What any demo stands on: an empty database, then its province, people and mark. */
@Component
@Profile(DemoClock.PROFILES)
class DemoGround {

	private final DemoClock clock;

	private final Agencies agencies;

	private final InstallProvince installProvince;

	private final DemoPeople people;

	private final DemoMark mark;

	DemoGround(DemoClock clock, Agencies agencies, InstallProvince installProvince, DemoPeople people, DemoMark mark) {
		this.clock = clock;
		this.agencies = agencies;
		this.installProvince = installProvince;
		this.people = people;
		this.mark = mark;
	}

	/** Whether the database holds nothing yet. */
	boolean empty() {
		return !this.mark.present() && this.agencies.openOn(today()).isEmpty();
	}

	/** Enters province and people, as on a day in the past. */
	void lay(LocalDate on) {
		LocalDate today = today();
		this.clock.moveTo(on, LocalTime.NOON);
		this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("DEMO."));
		this.people.open(today);
	}

	/** All is there as of now. */
	void done() {
		this.mark.set(this.clock.instant());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

}

package vn.dondoc.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.InstallProvince;

/** Fills an empty database with the demo, through the real deeds, and marks it. */
@Component
@Profile(DemoClock.PROFILES)
public class LoadDemo {

	private final DemoClock clock;

	private final Agencies agencies;

	private final InstallProvince installProvince;

	private final DemoPeople people;

	private final DemoScenes scenes;

	private final DemoMark mark;

	LoadDemo(DemoClock clock, Agencies agencies, InstallProvince installProvince, DemoPeople people, DemoScenes scenes,
			DemoMark mark) {
		this.clock = clock;
		this.agencies = agencies;
		this.installProvince = installProvince;
		this.people = people;
		this.scenes = scenes;
		this.mark = mark;
	}

	/** Whether the database holds nothing yet. */
	public boolean possible() {
		return !this.mark.present() && this.agencies.openOn(today()).isEmpty();
	}

	/**
	 * Loads it.
	 * @throws NotEmpty if the database holds anything
	 */
	public void load(PrintStream progress) {
		if (!possible()) {
			throw new NotEmpty();
		}
		load(progress, today());
	}

	/**
	 * As if what became of the first quarter of 2021 on that day or later were to come.
	 */
	void load(PrintStream progress, LocalDate before) {
		LocalDate today = today();
		try {
			progress.println("Đang tạo dữ liệu trình diễn: cơ quan và tài khoản …");
			this.clock.moveTo(QuarterPlan.FIRST.minusDays(4), LocalTime.NOON);
			this.installProvince.install(InstallProvince.Command.usual("Thái Nguyên").prefixed("DEMO."));
			this.people.open(today);
			progress.println("Đang tạo dữ liệu trình diễn: quý I/2021 …");
			this.people.asClerk(() -> this.scenes.firstQuarterOf2021(this.clock, before, this.people.clerk()));
			this.clock.letRun();
			this.people.asClerk(() -> this.scenes.registersOf2021(this.clock));
			progress.println("Đang tạo dữ liệu trình diễn: quý này …");
			this.people.asClerk(() -> this.scenes.thisQuarter(this.clock, today));
		}
		finally {
			this.clock.letRun();
		}
		this.mark.set(this.clock.instant());
		progress.println("Dữ liệu trình diễn đã sẵn sàng.");
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

}

package vn.dondoc.demo;

import java.io.PrintStream;
import java.time.LocalDate;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo, through the real deeds, and marks it. */
@Component
@Profile(DemoClock.PROFILES)
public class LoadDemo {

	private final DemoClock clock;

	private final DemoGround ground;

	private final DemoPeople people;

	private final DemoScenes scenes;

	private final PlayBeside playBeside;

	private final PlayReport playReport;

	LoadDemo(DemoClock clock, DemoGround ground, DemoPeople people, DemoScenes scenes, PlayBeside playBeside,
			PlayReport playReport) {
		this.clock = clock;
		this.ground = ground;
		this.people = people;
		this.scenes = scenes;
		this.playBeside = playBeside;
		this.playReport = playReport;
	}

	/** Whether the database holds nothing yet. */
	public boolean possible() {
		return this.ground.empty();
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
			this.ground.lay(QuarterPlan.FIRST.minusDays(4));
			progress.println("Đang tạo dữ liệu trình diễn: quý I/2021 …");
			this.people.asClerk(() -> this.scenes.firstQuarterOf2021(this.clock, before, this.people.clerk()));
			this.clock.letRun();
			this.people.asClerk(() -> this.scenes.registersOf2021(this.clock));
			progress.println("Đang tạo dữ liệu trình diễn: quý này …");
			this.people.asClerk(() -> this.scenes.thisQuarter(this.clock, today));
			this.people.asClerk(() -> this.playBeside.play(this.clock, today, this.people.clerk(),
					this.people.named("chanhvanphong")));
			progress.println("Đang tạo dữ liệu trình diễn: báo cáo quý trước …");
			this.people.asClerk(() -> this.playReport.play(today, this.people));
		}
		finally {
			this.clock.letRun();
		}
		this.ground.done();
		progress.println("Dữ liệu trình diễn đã sẵn sàng.");
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

}

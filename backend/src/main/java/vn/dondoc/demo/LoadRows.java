package vn.dondoc.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.dondoc.demo.rows.Mix;
import vn.dondoc.demo.rows.WriteRows;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.AgencyKind;
import vn.dondoc.organisation.KeepAgency;

/**
 * Fills an empty database with as many assignments as wanted, over ten years and of 150
 * agencies; the same on the same day.
 */
@Component
@Profile(DemoClock.PROFILES)
public class LoadRows {

	private static final int AGENCIES = 150;

	private static final int DEPARTMENTS = 30;

	private static final int YEARS = 11;

	private final DemoClock clock;

	private final DemoGround ground;

	private final DemoPeople people;

	private final KeepAgency agencies;

	private final WriteRows rows;

	private final TransactionOperations transactions;

	LoadRows(DemoClock clock, DemoGround ground, DemoPeople people, KeepAgency agencies, WriteRows rows,
			TransactionOperations transactions) {
		this.clock = clock;
		this.ground = ground;
		this.people = people;
		this.agencies = agencies;
		this.rows = rows;
		this.transactions = transactions;
	}

	/**
	 * Loads them.
	 * @param progress is told how many are written
	 * @throws NotEmpty if the database holds anything
	 */
	public void load(int count, IntConsumer progress) {
		load(count, Mix.TEN_YEARS, progress);
	}

	/** The same of another mix. */
	public void load(int count, Mix mix, IntConsumer progress) {
		if (!this.ground.empty()) {
			throw new NotEmpty();
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		LocalDate beginning = today.minusYears(YEARS);
		try {
			this.ground.lay(beginning);
			this.people.asClerk(() -> {
				WriteRows.Cast cast = new WriteRows.Cast(agencies(beginning), this.people.clerk().account(), today);
				this.clock.letRun();
				this.rows.write(count, mix, cast, progress);
			});
		}
		finally {
			this.clock.letRun();
		}
		this.ground.done();
	}

	private List<AgencyId> agencies(LocalDate from) {
		return this.transactions.execute((status) -> IntStream.rangeClosed(1, AGENCIES)
			.mapToObj((number) -> this.agencies.enter(entry(number, from), "Thái Nguyên"))
			.toList());
	}

	private static KeepAgency.Entry entry(int number, LocalDate from) {
		boolean department = number <= DEPARTMENTS;
		String name = (department ? "Sở mẫu số " : "UBND xã mẫu số ") + number;
		return new KeepAgency.Entry("DEMO.MAU.%03d".formatted(number),
				department ? AgencyKind.DEPARTMENT : AgencyKind.COMMUNE, name, null, from, List.of(), List.of());
	}

}

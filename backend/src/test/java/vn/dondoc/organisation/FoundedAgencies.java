package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.dondoc.account.CurrentAccount;
import vn.dondoc.account.People;

/** Agencies of the tests, one at a time, each with a name of its own. */
@Component
public class FoundedAgencies {

	private final KeepAgency keep;

	private final CloseAgency close;

	FoundedAgencies(KeepAgency keep, CloseAgency close) {
		this.keep = keep;
		this.close = close;
	}

	/** A board that has been there for years. */
	public AgencyId found() {
		return found(LocalDate.of(2020, 1, 1));
	}

	/** A board that is there from a day on. */
	public AgencyId found(LocalDate from) {
		String code = "BAN." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
		AgencyId[] entered = new AgencyId[1];
		new CurrentAccount().as(People.administrator(), () -> {
			entered[0] = this.keep.enter(
					new KeepAgency.Entry(code, AgencyKind.BOARD, "Ban " + code, null, from, List.of(), List.of()),
					"Thái Nguyên");
		});
		return entered[0];
	}

	/** The first day it is no longer there. */
	public void close(AgencyId agency, LocalDate on) {
		new CurrentAccount().as(People.administrator(), () -> this.close.close(agency, on, List.of()));
	}

}

package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.List;

/** Registers as shipped, without a database. */
final class Registers {

	private Registers() {
	}

	static AgencyBook usual(String province, LocalDate today) {
		List<ShippedEntry> usual = new ProvinceDirectory().shipped(province)
			.entries()
			.stream()
			.filter(ShippedEntry::usual)
			.toList();
		return new AgencyBook(ShippedRegister.agencies(usual, "T."), ShippedRegister.groups(), today);
	}

}

package vn.dondoc.report.letterhead;

import java.time.Clock;

import org.springframework.stereotype.Component;

import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyView;
import vn.dondoc.organisation.ProvinceDirectory;
import vn.dondoc.organisation.ProvinceView;
import vn.dondoc.report.sentence.Words;
import vn.dondoc.system.Days;

/** In whose name this installation reports today. */
@Component
public class Issuer {

	private final Agencies agencies;

	private final ProvinceDirectory provinces;

	private final Words words;

	private final Clock clock;

	Issuer(Agencies agencies, ProvinceDirectory provinces, Words words, Clock clock) {
		this.agencies = agencies;
		this.provinces = provinces;
		this.words = words;
		this.clock = clock;
	}

	/** Under which it writes. */
	public Head head() {
		return new Head(name(), place(), this.words.of("report.print.notation"));
	}

	/** "Ủy ban nhân dân tỉnh Thái Nguyên". */
	private String name() {
		String place = place();
		String withLevel = this.provinces.provinces()
			.stream()
			.filter((province) -> province.name().equals(place))
			.map(ProvinceView::fullName)
			.findFirst()
			.orElse(place);
		return this.words.of("report.print.committee", withLevel).strip();
	}

	private String place() {
		return this.agencies.office(Days.of(this.clock.instant())).map(AgencyView::province).orElse("");
	}

}

package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.system.Folding;

/** Enters an agency of which only the name is known; the rest can be corrected later. */
@Service
@Transactional
public class EnterNamedAgency {

	/**
	 * How names begin, folded, and what sort of agency they are of; the first fit counts.
	 */
	private static final List<Begin> BEGINS = List.of(new Begin(AgencyKind.DEPARTMENT, "so", "thanh tra"),
			new Begin(AgencyKind.COMMUNE, "ubnd xa", "ubnd phuong", "ubnd thi tran", "ubnd dac khu", "xa", "phuong"),
			new Begin(AgencyKind.DISTRICT, "ubnd huyen", "ubnd thi xa", "ubnd thanh pho", "ubnd quan"),
			new Begin(AgencyKind.PROJECT_BOARD, "ban quan ly du an", "ban qlda"),
			new Begin(AgencyKind.PARTY, "tinh uy", "thanh uy", "dang uy", "ban to chuc", "ban tuyen giao",
					"ban noi chinh"),
			new Begin(AgencyKind.BOARD, "ban"),
			new Begin(AgencyKind.BRANCH, "cong an", "bo chi huy", "bo tu lenh", "toa an", "vien kiem sat"),
			new Begin(AgencyKind.VERTICAL, "thue", "cuc", "chi cuc", "kho bac", "bao hiem xa hoi", "ngan hang",
					"hai quan"),
			new Begin(AgencyKind.COUNCIL, "hdnd", "hoi dong nhan dan", "thuong truc hdnd"),
			new Begin(AgencyKind.FRONT, "uy ban mat tran", "mat tran", "hoi", "doan", "lien doan", "tinh doan",
					"lien minh"),
			new Begin(AgencyKind.ENTERPRISE, "cong ty", "tong cong ty", "tap doan", "dien luc", "vien thong",
					"buu dien"));

	private static final int LONGEST = 20;

	private final AgencyRegister register;

	private final KeepAgency keepAgency;

	private final AgencyDesk desk;

	EnterNamedAgency(AgencyRegister register, KeepAgency keepAgency, AgencyDesk desk) {
		this.register = register;
		this.keepAgency = keepAgency;
		this.desk = desk;
	}

	private record Begin(AgencyKind kind, String... words) {

		private boolean fits(String folded) {
			return Arrays.stream(this.words).anyMatch((word) -> (folded + " ").startsWith(word + " "));
		}

	}

	/** An agency of this name, known from that day on. */
	public AgencyId enter(String name, LocalDate from) {
		String province = this.desk.office(from).map(AgencyView::province).orElse("");
		String folded = Folding.fold(name.strip()).replace("uy ban nhan dan", "ubnd");
		AgencyKind kind = BEGINS.stream()
			.filter((begin) -> begin.fits(folded))
			.map(Begin::kind)
			.findFirst()
			.orElse(AgencyKind.PUBLIC_SERVICE);
		return this.keepAgency.enter(
				new KeepAgency.Entry(identifier(folded, from), kind, name.strip(), null, from, List.of(), List.of()),
				province);
	}

	/** The office's prefix and the initials of the name, numbered where that is taken. */
	private String identifier(String folded, LocalDate from) {
		String office = this.desk.office(from).map(AgencyView::identifier).orElse("");
		String initials = Arrays.stream(folded.split("[^a-z0-9]+"))
			.filter((word) -> !word.isEmpty())
			.map((word) -> word.substring(0, 1))
			.collect(Collectors.joining())
			.toUpperCase(Locale.ROOT);
		String plain = office.substring(0, office.lastIndexOf('.') + 1)
				+ (initials.isEmpty() ? "CQ" : initials.substring(0, Math.min(initials.length(), LONGEST)));
		String free = plain;
		for (int number = 2; this.register.existsByIdentifier(free); number++) {
			free = plain + number;
		}
		return free;
	}

}

package vn.dondoc.register.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.TypedAgencies;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.Scheme;
import vn.dondoc.register.SchemeRegister;

/** Schemes of the work programme in a spreadsheet. */
@Component
class SchemeSheet extends RegisterSheet<Scheme> {

	private final TypedAgencies agencies;

	private final Clock clock;

	SchemeSheet(SchemeRegister register, TypedAgencies agencies, Clock clock) {
		super(RegisterPage.SCHEMES, register, List.of(Columns.values()));
		this.agencies = agencies;
		this.clock = clock;
	}

	private enum Columns implements Column {

		TITLE("title", "Tên đề án", 1000, true, "Đề án", "Nội dung"),
		LEAD("leadAgency", "Cơ quan chủ trì", 300, true, "Đơn vị chủ trì", "Chủ trì"),
		DUE_ON("dueOn", "Thời hạn", 30, true, "Thời gian trình", "Hạn"),
		COMPLETED_ON("completedOn", "Ngày hoàn thành", 30, false),
		COMPLETING_NUMBER("completingNumber", "Văn bản hoàn thành", 100, false, "Số, ký hiệu văn bản hoàn thành"),
		COMPLETING_DATE("completingDate", "Ngày văn bản hoàn thành", 30, false, "Ngày của văn bản hoàn thành");

		private final String code;

		private final String title;

		private final int longest;

		private final boolean needed;

		private final List<String> alsoCalled;

		Columns(String code, String title, int longest, boolean needed, String... alsoCalled) {
			this.code = code;
			this.title = title;
			this.longest = longest;
			this.needed = needed;
			this.alsoCalled = List.of(alsoCalled);
		}

		@Override
		public String code() {
			return this.code;
		}

		@Override
		public String title() {
			return this.title;
		}

		@Override
		public int longest() {
			return this.longest;
		}

		@Override
		public boolean needed() {
			return this.needed;
		}

		@Override
		public List<String> alsoCalled() {
			return this.alsoCalled;
		}

	}

	@Override
	@Nullable Scheme says(Cells cells) {
		LocalDate dueOn = cells.day(Columns.DUE_ON);
		LocalDate completedOn = cells.day(Columns.COMPLETED_ON);
		LocalDate completingDate = cells.day(Columns.COMPLETING_DATE);
		AgencyId lead = lead(cells, dueOn).orElse(null);
		return (lead == null || dueOn == null) ? null : new Scheme(cells.text(Columns.TITLE), lead.value(), dueOn,
				cells.text(Columns.COMPLETING_NUMBER), completingDate, completedOn);
	}

	/** As it is called today, or was called when it fell due. */
	private Optional<AgencyId> lead(Cells cells, @Nullable LocalDate dueOn) {
		String written = cells.text(Columns.LEAD);
		if (written.isEmpty()) {
			return Optional.empty();
		}
		Optional<AgencyId> found = this.agencies.read(written, LocalDate.now(this.clock))
			.or(() -> (dueOn != null) ? this.agencies.read(written, dueOn) : Optional.empty());
		if (found.isEmpty()) {
			cells.wrong(Columns.LEAD, "register.import.no-agency", written);
		}
		return found;
	}

}

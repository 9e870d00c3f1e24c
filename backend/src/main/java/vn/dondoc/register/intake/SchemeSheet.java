package vn.dondoc.register.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.organisation.AgencyId;
import vn.dondoc.organisation.TypedAgencies;
import vn.dondoc.register.Milestone;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.RegisterRule;
import vn.dondoc.register.Scheme;
import vn.dondoc.register.SchemeRegister;

/** Schemes of the work programme in a spreadsheet. */
@Component
class SchemeSheet extends RegisterSheet<Scheme> {

	private static final Column TITLE = Column.of("title", "Tên đề án", 1000, true, "Đề án", "Nội dung");

	private static final Column LEAD = Column.of("leadAgency", "Cơ quan chủ trì", 300, true, "Đơn vị chủ trì",
			"Chủ trì");

	private static final Column DUE_ON = Column.of("dueOn", "Thời hạn", 30, true, "Thời gian trình", "Hạn");

	private static final Column COMPLETED_ON = Column.of("completedOn", "Ngày hoàn thành", 30, false);

	private static final Column COMPLETING_NUMBER = Column.of("completingNumber", "Văn bản hoàn thành", 100, false,
			"Số, ký hiệu văn bản hoàn thành");

	private static final Column COMPLETING_DATE = Column.of("completingDate", "Ngày văn bản hoàn thành", 30, false,
			"Ngày của văn bản hoàn thành");

	private static final Column MILESTONES = Column.of("milestones", "Các mốc", 5000, false, "Mốc tiến độ", "Tiến độ");

	private final TypedAgencies agencies;

	private final Clock clock;

	SchemeSheet(SchemeRegister register, TypedAgencies agencies, Clock clock) {
		super(RegisterPage.SCHEMES, register,
				List.of(TITLE, LEAD, DUE_ON, COMPLETED_ON, COMPLETING_NUMBER, COMPLETING_DATE, MILESTONES));
		this.agencies = agencies;
		this.clock = clock;
	}

	@Override
	@Nullable Scheme says(Cells cells) {
		LocalDate dueOn = cells.day(DUE_ON);
		LocalDate completedOn = cells.day(COMPLETED_ON);
		LocalDate completingDate = cells.day(COMPLETING_DATE);
		AgencyId lead = lead(cells, dueOn).orElse(null);
		boolean steps = steps(cells);
		return (lead == null || dueOn == null || !steps) ? null : new Scheme(cells.text(TITLE), lead.value(), dueOn,
				cells.text(COMPLETING_NUMBER), completingDate, completedOn, cells.text(MILESTONES));
	}

	private static boolean steps(Cells cells) {
		try {
			Milestone.read(cells.text(MILESTONES));
			return true;
		}
		catch (RegisterRule.BadMilestone bad) {
			cells.wrong(MILESTONES, bad.messageKey(), bad.arguments());
			return false;
		}
	}

	/** As it is called today, or was called when it fell due. */
	private Optional<AgencyId> lead(Cells cells, @Nullable LocalDate dueOn) {
		String written = cells.text(LEAD);
		if (written.isEmpty()) {
			return Optional.empty();
		}
		Optional<AgencyId> found = this.agencies.read(written, LocalDate.now(this.clock))
			.or(() -> (dueOn != null) ? this.agencies.read(written, dueOn) : Optional.empty());
		if (found.isEmpty()) {
			cells.wrong(LEAD, "register.import.no-agency", written);
		}
		return found;
	}

}

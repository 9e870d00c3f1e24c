package vn.dondoc.register.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.document.sheet.Finding;
import vn.dondoc.document.sheet.HeadedTable;
import vn.dondoc.document.sheet.TableRow;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.RegisterRule;
import vn.dondoc.register.Registered;

/** Takes a register from a spreadsheet: everything in it, or nothing. */
@Component
public class TakeRegister {

	/** As many as an office issues in a year. */
	static final int MOST = 10_000;

	private final Map<RegisterPage, RegisterSheet<?>> sheets = new HashMap<>();

	TakeRegister(List<RegisterSheet<?>> sheets) {
		sheets.forEach((sheet) -> this.sheets.put(sheet.page(), sheet));
	}

	/**
	 * What taking it would do.
	 * @throws vn.dondoc.document.sheet.UnreadableSheet if there is no such table in it
	 */
	@Transactional(readOnly = true)
	public DryRun<?> check(RegisterPage page, byte[] file) {
		return check(sheet(page), file);
	}

	/**
	 * Takes it; what stands in the register already is left as it is.
	 * @return how many were entered
	 * @throws RegisterRule.BadRows if something in it is wrong
	 */
	@Transactional
	public int take(RegisterPage page, byte[] file) {
		return take(sheet(page), file);
	}

	RegisterSheet<?> sheet(RegisterPage page) {
		RegisterSheet<?> sheet = this.sheets.get(page);
		if (sheet == null) {
			throw new IllegalArgumentException("No sheet for " + page);
		}
		return sheet;
	}

	private <D extends Registered> int take(RegisterSheet<D> sheet, byte[] file) {
		DryRun<D> run = check(sheet, file);
		if (!run.good()) {
			throw new RegisterRule.BadRows(run.findings().size());
		}
		if (!run.fresh().isEmpty()) {
			sheet.register().recordAll(run.fresh());
		}
		return run.fresh().size();
	}

	private <D extends Registered> DryRun<D> check(RegisterSheet<D> sheet, byte[] file) {
		List<Finding> findings = new ArrayList<>();
		Map<D, TableRow> says = new LinkedHashMap<>();
		int rows = 0;
		for (TableRow row : HeadedTable.read(file, sheet.columns(), MOST).rows()) {
			rows++;
			D one = sheet.read(row, findings::add);
			if (one != null) {
				says.putIfAbsent(one, row);
			}
		}
		List<D> fresh = sheet.register().fresh(List.copyOf(says.keySet()));
		if (findings.isEmpty()) {
			refused(sheet, fresh, says, findings);
		}
		findings.sort(Comparator.comparing(Finding::row));
		return new DryRun<>(fresh, rows - fresh.size(), List.copyOf(findings));
	}

	/** Row by row only where the whole is refused. */
	private static <D extends Registered> void refused(RegisterSheet<D> sheet, List<D> fresh, Map<D, TableRow> rows,
			List<Finding> findings) {
		if (sheet.register().refusal(fresh).isEmpty()) {
			return;
		}
		List<D> sofar = new ArrayList<>();
		for (D one : fresh) {
			sheet.register()
				.refusal(List.of(one))
				.or(() -> sheet.register().clash(sofar, one))
				.ifPresentOrElse((rule) -> {
					TableRow row = Objects.requireNonNull(rows.get(one));
					findings.add(Finding.at(row, sheet.column(rule.field()), rule.messageKey(), rule.arguments()));
				}, () -> sofar.add(one));
		}
	}

}

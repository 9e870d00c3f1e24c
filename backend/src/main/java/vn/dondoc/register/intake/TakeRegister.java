package vn.dondoc.register.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.document.sheet.Finding;
import vn.dondoc.document.sheet.HeadedTable;
import vn.dondoc.document.sheet.TableRow;
import vn.dondoc.register.Matched;
import vn.dondoc.register.Recorded;
import vn.dondoc.register.Register;
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
	 * Takes it: what is new is entered, what stands there otherwise is corrected, what
	 * stands there so is left.
	 * @throws RegisterRule.BadRows if something in it is wrong
	 */
	@Transactional
	public Taken take(RegisterPage page, byte[] file) {
		return take(sheet(page), file);
	}

	RegisterSheet<?> sheet(RegisterPage page) {
		RegisterSheet<?> sheet = this.sheets.get(page);
		if (sheet == null) {
			throw new IllegalArgumentException("No sheet for " + page);
		}
		return sheet;
	}

	private <D extends Registered> Taken take(RegisterSheet<D> sheet, byte[] file) {
		DryRun<D> run = check(sheet, file);
		if (!run.good()) {
			throw new RegisterRule.BadRows(run.findings().size());
		}
		List<D> fresh = run.all(Matched.Outcome.NEW).stream().map(Matched::says).toList();
		if (!fresh.isEmpty()) {
			sheet.register().recordAll(fresh);
		}
		List<Matched<D>> changed = run.all(Matched.Outcome.CHANGED);
		changed.forEach((one) -> {
			Recorded<D> standing = Objects.requireNonNull(one.standing());
			sheet.register().correct(standing.id(), standing.edition(), one.says());
		});
		return new Taken(fresh.size(), changed.size());
	}

	private <D extends Registered> DryRun<D> check(RegisterSheet<D> sheet, byte[] file) {
		List<Finding> findings = new ArrayList<>();
		List<TableRow> lines = new ArrayList<>();
		List<D> says = new ArrayList<>();
		for (TableRow line : HeadedTable.read(file, sheet.columns(), MOST).rows()) {
			D one = sheet.read(line, findings::add);
			if (one != null) {
				says.add(one);
				lines.add(line);
			}
		}
		List<Matched<D>> matched = sheet.register().match(says);
		List<DryRun.Row<D>> rows = new ArrayList<>();
		for (int place = 0; place < matched.size(); place++) {
			rows.add(new DryRun.Row<>(lines.get(place).number(), matched.get(place)));
		}
		if (findings.isEmpty()) {
			refused(sheet, matched, lines, findings);
		}
		findings.sort(Comparator.comparing(Finding::row));
		return new DryRun<>(List.copyOf(rows), List.copyOf(findings));
	}

	/** Of what would be entered or corrected; the whole of what is new is asked first. */
	private static <D extends Registered> void refused(RegisterSheet<D> sheet, List<Matched<D>> matched,
			List<TableRow> lines, List<Finding> findings) {
		Register<D, ?> register = sheet.register();
		List<D> fresh = matched.stream()
			.filter((one) -> one.outcome() == Matched.Outcome.NEW)
			.map(Matched::says)
			.toList();
		boolean oneByOne = register.refusal(fresh).isPresent() || register.clashing(fresh);
		List<D> sofar = new ArrayList<>();
		for (int place = 0; place < matched.size(); place++) {
			TableRow line = lines.get(place);
			rule(register, matched.get(place), oneByOne, sofar).ifPresent((rule) -> findings
				.add(Finding.at(line, sheet.column(rule.field()), rule.messageKey(), rule.arguments())));
		}
	}

	private static <D extends Registered> Optional<RegisterRule> rule(Register<D, ?> register, Matched<D> one,
			boolean asked, List<D> sofar) {
		return switch (one.outcome()) {
			case AMBIGUOUS -> Optional.of(new RegisterRule.MoreThanOne());
			case CHANGED -> register.refusal(one.says(), Objects.requireNonNull(one.standing()).id());
			case NEW -> {
				Optional<RegisterRule> rule = asked
						? register.refusal(List.of(one.says())).or(() -> register.clash(sofar, one.says()))
						: Optional.empty();
				sofar.add(one.says());
				yield rule;
			}
			case SAME, REPEATED -> Optional.empty();
		};
	}

}

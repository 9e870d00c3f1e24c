package vn.dondoc.register.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.dondoc.document.sheet.Finding;
import vn.dondoc.document.sheet.Heading;
import vn.dondoc.document.sheet.SheetDay;
import vn.dondoc.document.sheet.TableRow;
import vn.dondoc.register.Register;
import vn.dondoc.register.RegisterPage;
import vn.dondoc.register.Registered;

/** How one register is written in a spreadsheet. */
abstract class RegisterSheet<D extends Registered> {

	private final RegisterPage page;

	private final Register<D, ?> register;

	private final List<Column> columns;

	RegisterSheet(RegisterPage page, Register<D, ?> register, List<Column> columns) {
		this.page = page;
		this.register = register;
		this.columns = List.copyOf(columns);
	}

	/**
	 * A column.
	 *
	 * @param code its name in message keys and in the rules of the register
	 * @param longest how many letters it holds
	 */
	record Column(String code, String title, int longest, boolean needed, List<String> alsoCalled) implements Heading {

		static Column of(String code, String title, int longest, boolean needed, String... alsoCalled) {
			return new Column(code, title, longest, needed, List.of(alsoCalled));
		}

	}

	RegisterPage page() {
		return this.page;
	}

	Register<D, ?> register() {
		return this.register;
	}

	List<Column> columns() {
		return this.columns;
	}

	/** What a row says; null where something was found wrong. */
	@Nullable D read(TableRow row, Consumer<Finding> findings) {
		Cells cells = new Cells(row, findings);
		for (Column column : this.columns) {
			cells.check(column);
		}
		D says = says(cells);
		return cells.fine() ? says : null;
	}

	/** Called for every row, also for one with a fault, so that all of them are told. */
	abstract @Nullable D says(Cells cells);

	/** The column a rule of the register speaks of. */
	Column column(@Nullable String field) {
		return this.columns.stream()
			.filter((column) -> column.code().equals(field))
			.findFirst()
			.orElse(this.columns.get(0));
	}

	/** The cells of a row, and what is wrong with them. */
	static final class Cells {

		private final TableRow row;

		private final Consumer<Finding> findings;

		private boolean fine = true;

		Cells(TableRow row, Consumer<Finding> findings) {
			this.row = row;
			this.findings = findings;
		}

		boolean fine() {
			return this.fine;
		}

		String text(Column column) {
			return this.row.text(column).strip();
		}

		@Nullable LocalDate day(Column column) {
			String text = text(column);
			LocalDate day = SheetDay.read(text).orElse(null);
			if (day == null && !text.isEmpty()) {
				wrong(column, "register.import.no-day", text);
			}
			return day;
		}

		void wrong(Column column, String key, Object... arguments) {
			this.fine = false;
			this.findings.accept(Finding.at(this.row, column, key, arguments));
		}

		private void check(Column column) {
			if (column.needed() && text(column).isEmpty()) {
				wrong(column, "register.import.missing", column.title());
			}
			if (text(column).length() > column.longest()) {
				wrong(column, "register.import.too-long", column.longest());
			}
		}

	}

}

package vn.dondoc.demo.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which directives there are over the years of a mix, the oldest first, and how many
 * assignments each of their items becomes. The same number of rows on the same day is the
 * same plan.
 */
final class RowPlan {

	private static final int ITEMS = 5;

	/** Items in turn go to so many agencies, two on average. */
	private static final int[] FAN_OUT = { 1, 1, 1, 2, 1, 1, 3, 1, 1, 8 };

	private final int rows;

	private final LocalDate first;

	private final long days;

	private int directives;

	private int items;

	private int planned;

	RowPlan(int rows, Mix mix, LocalDate today) {
		this.rows = rows;
		this.first = today.minusYears(mix.years());
		this.days = today.toEpochDay() - this.first.toEpochDay() - 1;
	}

	/** A directive with its items. */
	record Directive(int number, LocalDate issuedOn, List<Item> items) {
	}

	/**
	 * An item, given to so many agencies.
	 *
	 * @param number counts all items
	 * @param assignment the number of its first assignment, counting all
	 */
	record Item(int number, int place, int assignment, int fanOut) {
	}

	/** The next directive; null after the last. */
	@Nullable Directive next() {
		if (this.planned == this.rows) {
			return null;
		}
		LocalDate issuedOn = workday(this.first.plusDays(this.days * this.planned / this.rows));
		List<Item> some = new ArrayList<>();
		while (some.size() < ITEMS && this.planned < this.rows) {
			int fanOut = Math.min(FAN_OUT[this.items % FAN_OUT.length], this.rows - this.planned);
			some.add(new Item(this.items, some.size() + 1, this.planned, fanOut));
			this.items++;
			this.planned += fanOut;
		}
		return new Directive(this.directives++, issuedOn, some);
	}

	/** How many assignments have been planned so far. */
	int planned() {
		return this.planned;
	}

	private static LocalDate workday(LocalDate day) {
		return switch (day.getDayOfWeek()) {
			case SATURDAY -> day.minusDays(1);
			case SUNDAY -> day.minusDays(2);
			default -> day;
		};
	}

}

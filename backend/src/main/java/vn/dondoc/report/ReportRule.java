package vn.dondoc.report;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/** What a report cannot be asked for. */
public abstract sealed class ReportRule extends BrokenRule {

	private final String field;

	private ReportRule(String field, String key, Object... arguments) {
		super(key, arguments);
		this.field = field;
	}

	@Override
	public @Nullable String field() {
		return this.field;
	}

	/** Not a code of a period. */
	public static final class NoSuchPeriod extends ReportRule {

		NoSuchPeriod(String code) {
			super("period", "report.rule.no-such-period", code);
		}

	}

	/** The decree closes no nine months. */
	public static final class NotClosedSo extends ReportRule {

		NotClosedSo() {
			super("closing", "report.rule.not-closed-so");
		}

	}

	/** Not a code of a closing. */
	public static final class NoSuchClosing extends ReportRule {

		NoSuchClosing(String code) {
			super("closing", "report.rule.no-such-closing", code);
		}

	}

	/** Not a code of a population reports count. */
	public static final class NoSuchPopulation extends ReportRule {

		NoSuchPopulation(String code) {
			super("population", "report.rule.no-such-population", code);
		}

	}

	/** Not a code of a format. */
	public static final class NoSuchFormat extends ReportRule {

		public NoSuchFormat(String code) {
			super("format", "report.rule.no-such-format", code);
		}

	}

	/** The last day lies before the first. */
	public static final class EndsBeforeItBegins extends ReportRule {

		EndsBeforeItBegins() {
			super("to", "report.rule.ends-before-it-begins");
		}

	}

	/** Neither an ISO instant with an offset nor a day. */
	public static final class NotAnInstant extends ReportRule {

		NotAnInstant(String text) {
			super("asOf", "report.rule.not-an-instant", text);
		}

	}

	/** What is known at an instant is settled only a minute later. */
	public static final class NotYetSettled extends ReportRule {

		NotYetSettled() {
			super("knownAt", "report.rule.not-yet-settled");
		}

	}

}

package vn.dondoc.directive;

import java.util.Locale;

/** Which directives a list shows; what is empty does not narrow it. */
public record DirectiveFilter(String words, String type, String year, String state, Order order) {

	/** How a list is sorted. */
	public enum Order {

		NEWEST("issued_on desc, id desc"), OLDEST("issued_on, id"), ENTERED("entered_at desc, id desc"),
		ISSUER("issuer, issued_on desc, id");

		private final String sql;

		Order(String sql) {
			this.sql = sql;
		}

		String sql() {
			return this.sql;
		}

		/** As it stands in an address: "newest". */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}

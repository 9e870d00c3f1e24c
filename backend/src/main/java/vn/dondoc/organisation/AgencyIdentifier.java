package vn.dondoc.organisation;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.BrokenRule;

/**
 * An agency's identifier as QĐ 20/2020/QĐ-TTg shapes it: capitals and digits in parts
 * joined by points, at most 35 characters.
 */
record AgencyIdentifier(String value) {

	private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(\\.[A-Z0-9]+)*");

	private static final int LONGEST = 35;

	AgencyIdentifier {
		if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
			throw new Malformed();
		}
	}

	/** The identifier has another shape. */
	static class Malformed extends BrokenRule {

		Malformed() {
			super("organisation.error.identifier");
		}

		@Override
		public @Nullable String field() {
			return "identifier";
		}

	}

}

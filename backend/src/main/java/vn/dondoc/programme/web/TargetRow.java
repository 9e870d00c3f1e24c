package vn.dondoc.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.dondoc.programme.TargetView;

/**
 * A target as it is read on a page.
 *
 * @param value what is to be reached, without its unit
 * @param reached the values reached so far, the newest first
 */
record TargetRow(String id, String name, String direction, String value, @Nullable String unit, int percent,
		boolean met, List<Value> reached) {

	/** A value reached. */
	record Value(String value, LocalDate on, String evidence, String by, Instant recordedAt) {
	}

	static TargetRow of(TargetView target) {
		return new TargetRow(target.id().value().toString(), target.details().name(),
				target.details().direction().name(), Decimals.print(target.details().value()), target.details().unit(),
				target.percent(), target.met(),
				target.reached()
					.stream()
					.map((one) -> new Value(Decimals.print(one.value()), one.on(), one.evidence(), one.by(),
							one.recordedAt()))
					.toList());
	}

	public @Nullable Value last() {
		return this.reached.isEmpty() ? null : this.reached.get(0);
	}

}

package vn.dondoc.report.frozen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.report.ReportOrder;

/**
 * Holds a frozen report against its digests, and against the facts asked again at the
 * same instants.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class VerifyFrozen {

	private final FreezeReport freeze;

	private final FrozenRows rows;

	VerifyFrozen(FreezeReport freeze, FrozenRows rows) {
		this.freeze = freeze;
		this.rows = rows;
	}

	/**
	 * Looks at a report that was frozen to an order.
	 * @param hash the hash kept apart from what it was made of
	 */
	public Verification verify(UUID report, ReportOrder order, Frozen frozen, String hash) {
		List<FrozenRow> kept = this.rows.all(report);
		boolean intact = frozen.hash().equals(hash) && FreezeReport.rowsHash(kept).equals(frozen.rowsHash());
		FreezeReport.Asked asked = this.freeze.ask(order);
		return new Verification(intact, different(frozen.figures(), asked.figures()), different(kept, asked));
	}

	private static List<Verification.DifferentLine> different(String frozen, String now) {
		List<String> before = frozen.lines().toList();
		List<String> after = now.lines().toList();
		List<Verification.DifferentLine> different = new ArrayList<>();
		for (int line = 0; line < Math.max(before.size(), after.size()); line++) {
			String was = (line < before.size()) ? before.get(line).strip() : "";
			String is = (line < after.size()) ? after.get(line).strip() : "";
			if (!was.equals(is)) {
				different.add(new Verification.DifferentLine(was, is));
			}
		}
		return different;
	}

	private static List<AssignmentId> different(List<FrozenRow> kept, FreezeReport.Asked asked) {
		Map<AssignmentId, String> before = kept.stream()
			.collect(Collectors.toMap(FrozenRow::assignment, FrozenRow::counted));
		Map<AssignmentId, String> after = asked.rows()
			.stream()
			.collect(Collectors.toMap((placed) -> placed.assignment(),
					(placed) -> FrozenRow.counted(placed.assignment(), placed.cell(), placed.lead())));
		return Stream.concat(before.keySet().stream(), after.keySet().stream())
			.distinct()
			.filter((id) -> !before.getOrDefault(id, "").equals(after.getOrDefault(id, "")))
			.toList();
	}

}

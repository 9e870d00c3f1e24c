package vn.dondoc.report.frozen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.report.Definition;
import vn.dondoc.report.ReportOrder;
import vn.dondoc.system.Days;

/**
 * Holds a frozen report against its digests, and against the facts asked again at the
 * same instants.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class VerifyFrozen {

	private final AskFacts facts;

	private final FrozenRows rows;

	private final Agencies agencies;

	VerifyFrozen(AskFacts facts, FrozenRows rows, Agencies agencies) {
		this.facts = facts;
		this.rows = rows;
		this.agencies = agencies;
	}

	/**
	 * Whether the digests of what is kept are those that were kept with it.
	 * @param hash the hash kept apart from what it was made of
	 */
	public boolean intact(UUID report, Frozen frozen, String hash) {
		return frozen.hash().equals(hash) && this.rows.hash(report).equals(frozen.rowsHash());
	}

	/**
	 * Asks the facts again for a report that was frozen to an order. Agencies are told by
	 * what they are, not by what they are called: one renamed since changes no figure.
	 * @param intact whether what is kept was found to be what was frozen
	 */
	public Verification verify(UUID report, ReportOrder order, Frozen frozen, boolean intact) {
		Map<AgencyId, String> names = frozen.names();
		AskFacts.Answer asked = ask(order, frozen, names);
		List<Verification.DifferentLine> figures = different(frozen.figures(), asked.figures());
		if (frozen.insight() != null) {
			figures.addAll(different(frozen.insight(), asked.insight()));
		}
		return new Verification(intact, figures, different(this.rows.all(report), asked),
				renamed(names, Days.of(asked.report().asOf())));
	}

	/** By the definition it was made by, which is the one that tells its figures. */
	private AskFacts.Answer ask(ReportOrder order, Frozen frozen, Map<AgencyId, String> names) {
		List<Definition> definitions = frozen.definitions(order.population());
		AskFacts.Answer likeliest = this.facts.ask(order.under(definitions.get(0)), names);
		return likeliest.figures().equals(frozen.figures()) ? likeliest
				: definitions.stream()
					.skip(1)
					.map((definition) -> this.facts.ask(order.under(definition), names))
					.filter((answer) -> answer.figures().equals(frozen.figures()))
					.findFirst()
					.orElse(likeliest);
	}

	/** A line of its own may bear a province behind the name, to be told from another. */
	private List<Verification.DifferentLine> renamed(Map<AgencyId, String> frozen, LocalDate day) {
		return this.agencies.views(frozen.keySet(), day)
			.values()
			.stream()
			.map((agency) -> new Verification.DifferentLine(frozen.getOrDefault(agency.id(), ""), agency.name()))
			.filter((line) -> !line.frozen().equals(line.now()) && !line.frozen().startsWith(line.now() + " ("))
			.sorted(Comparator.comparing(Verification.DifferentLine::frozen))
			.toList();
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

	private static List<AssignmentId> different(List<FrozenRow> kept, AskFacts.Answer asked) {
		Map<AssignmentId, String> before = kept.stream()
			.collect(Collectors.toMap(FrozenRow::assignment, FrozenRow::counted));
		Map<AssignmentId, String> after = asked.rows()
			.stream()
			.collect(Collectors.toMap((row) -> row.placed().assignment(), CountedRow::line));
		return Stream.concat(before.keySet().stream(), after.keySet().stream())
			.distinct()
			.filter((id) -> !before.getOrDefault(id, "").equals(after.getOrDefault(id, "")))
			.toList();
	}

}

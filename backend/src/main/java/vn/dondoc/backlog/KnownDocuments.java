package vn.dondoc.backlog;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.dondoc.backlog.tracker.TrackerDocument;
import vn.dondoc.directive.DirectiveHeader;
import vn.dondoc.directive.DirectiveId;
import vn.dondoc.directive.Directives;
import vn.dondoc.system.Folding;

/** Finds the documents of a tracker among the directives that are here already. */
@Component
class KnownDocuments {

	private static final int DAYS_AT_ONCE = 500;

	private final Directives directives;

	KnownDocuments(Directives directives) {
		this.directives = directives;
	}

	/** Those that are here. */
	Map<TrackerDocument, DirectiveId> among(Collection<TrackerDocument> documents) {
		Map<LocalDate, Map<DirectiveId, DirectiveHeader>> byDay = ofDays(documents);
		Map<TrackerDocument, DirectiveId> known = new HashMap<>();
		for (TrackerDocument document : documents) {
			byDay.getOrDefault(document.issuedOn(), Map.of())
				.entrySet()
				.stream()
				.filter((entry) -> same(document, entry.getValue()))
				.findFirst()
				.ifPresent((entry) -> known.put(document, entry.getKey()));
		}
		return known;
	}

	private Map<LocalDate, Map<DirectiveId, DirectiveHeader>> ofDays(Collection<TrackerDocument> documents) {
		Set<LocalDate> days = documents.stream()
			.map(TrackerDocument::issuedOn)
			.collect(Collectors.toCollection(TreeSet::new));
		List<LocalDate> asked = List.copyOf(days);
		Map<LocalDate, Map<DirectiveId, DirectiveHeader>> byDay = new HashMap<>();
		for (int first = 0; first < asked.size(); first += DAYS_AT_ONCE) {
			this.directives.issuedOn(asked.subList(first, Math.min(asked.size(), first + DAYS_AT_ONCE)))
				.forEach((id, header) -> byDay.computeIfAbsent(header.issuedOn(), (day) -> new HashMap<>())
					.put(id, header));
		}
		return byDay;
	}

	/** A tracker often leaves the issuer out; where it names one, it must be the same. */
	private static boolean same(TrackerDocument document, DirectiveHeader header) {
		boolean issuer = document.issuer().isBlank()
				|| Folding.fold(document.issuer()).equals(Folding.fold(header.origin().issuer()));
		String number = document.number().printed();
		return issuer && (number.isEmpty()
				? header.number().printed().isEmpty()
						&& Folding.fold(header.summary()).equals(Folding.fold(document.summary()))
				: Folding.fold(header.number().printed()).equals(Folding.fold(number)));
	}

}

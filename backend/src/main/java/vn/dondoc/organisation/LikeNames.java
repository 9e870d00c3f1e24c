package vn.dondoc.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.dondoc.organisation.naming.NameKey;
import vn.dondoc.organisation.naming.PlaceName;
import vn.dondoc.organisation.naming.Spelling;

/** Finds agencies whose names look like one that nobody bears. Pure. */
class LikeNames {

	private static final double LIKE_ENOUGH = 0.72;

	private static final int AT_MOST = 5;

	private final AgencyBook book;

	LikeNames(AgencyBook book) {
		this.book = book;
	}

	/** Those not closed by that date, the likest first. */
	List<Agency> like(String printedName, LocalDate on) {
		String words = NameKey.words(printedName);
		Map<Agency, Double> likeness = new LinkedHashMap<>();
		for (Agency agency : this.book.agencies()) {
			double like = agency.names().stream().mapToDouble((name) -> likeness(words, name, agency)).max().orElse(0);
			if (like >= LIKE_ENOUGH && on.isBefore(agency.closedOn())) {
				likeness.put(agency, like);
			}
		}
		return likeness.entrySet()
			.stream()
			.sorted(Map.Entry.<Agency, Double>comparingByValue(Comparator.reverseOrder()))
			.limit(AT_MOST)
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Places are compared by their own name: a district's work went to its communes. */
	private static double likeness(String words, AgencyName name, Agency agency) {
		String others = NameKey.words(name.name());
		Optional<String> place = PlaceName.of(words);
		Optional<String> otherPlace = PlaceName.of(others);
		if (place.isPresent() && (otherPlace.isPresent() || agency.kind() == AgencyKind.PROVINCE)) {
			return place.equals(otherPlace) ? 1 : 0;
		}
		return Spelling.likeness(NameKey.withoutLevel(words), NameKey.withoutLevel(others));
	}

}

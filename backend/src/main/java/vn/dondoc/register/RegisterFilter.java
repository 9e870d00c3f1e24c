package vn.dondoc.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.web.util.UriComponentsBuilder;

import vn.dondoc.system.Folding;
import vn.dondoc.system.Utc;

/**
 * Which entries of a register: the query behind a list, and behind a figure.
 *
 * @param from the first day, by the date the register counts by
 * @param to the last day
 * @param completedBy only schemes completed by that day
 * @param knownAt the entries as they were known then; now, if none
 * @param removed those taken out instead of those that stand
 * @param standing only schemes that stand so
 */
public record RegisterFilter(@Nullable String words, @Nullable String type, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable LocalDate completedBy, @Nullable Instant knownAt, boolean removed,
		@Nullable Standing standing) {

	/** Whatever the standing of schemes. */
	public RegisterFilter(@Nullable String words, @Nullable String type, @Nullable LocalDate from,
			@Nullable LocalDate to, @Nullable LocalDate completedBy, @Nullable Instant knownAt, boolean removed) {
		this(words, type, from, to, completedBy, knownAt, removed, null);
	}

	/** How schemes stand on a day. */
	public record Standing(SchemeStanding standing, LocalDate day) {
	}

	/** The entries whose date lies in the period, as known then. */
	public static RegisterFilter counted(LocalDate from, LocalDate to, Instant knownAt) {
		return new RegisterFilter(null, null, from, to, null, knownAt, false);
	}

	/** Those that stand now, with their date between two days. */
	static RegisterFilter between(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new RegisterFilter(null, null, from, to, null, null, false);
	}

	/** Only those of one type. */
	public RegisterFilter ofType(String code) {
		return new RegisterFilter(this.words, code, this.from, this.to, this.completedBy, this.knownAt, this.removed,
				this.standing);
	}

	/** Only those completed by a day. */
	public RegisterFilter completedBy(LocalDate day) {
		return new RegisterFilter(this.words, this.type, this.from, this.to, day, this.knownAt, this.removed,
				this.standing);
	}

	/** Only schemes that stand so on a day. */
	public RegisterFilter standing(SchemeStanding standing, LocalDate day) {
		return new RegisterFilter(this.words, this.type, this.from, this.to, this.completedBy, this.knownAt,
				this.removed, new Standing(standing, day));
	}

	/** The address of the list of these entries. */
	public String href(RegisterPage page) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(page.path());
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		parameters.put("words", this.words);
		parameters.put("type", this.type);
		parameters.put("from", this.from);
		parameters.put("to", this.to);
		parameters.put("completedBy", this.completedBy);
		parameters.put("knownAt", this.knownAt);
		parameters.put("standing", (this.standing != null) ? this.standing.standing().code() : null);
		parameters.values().removeIf(Objects::isNull);
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

	<E extends Entry<?>> Specification<E> on(String date) {
		return (entry, query, is) -> {
			List<Predicate> all = new ArrayList<>(standing(entry, is));
			Path<LocalDate> day = entry.get("says").get(date);
			if (this.from != null) {
				all.add(is.greaterThanOrEqualTo(day, this.from));
			}
			if (this.to != null) {
				all.add(is.lessThanOrEqualTo(day, this.to));
			}
			if (this.type != null) {
				all.add(is.equal(entry.get("says").get("typeCode"), this.type));
			}
			if (this.completedBy != null) {
				all.add(is.lessThanOrEqualTo(entry.get("says").get("completedOn"), this.completedBy));
			}
			if (this.standing != null) {
				all.add(SchemesStanding.so(this.standing, entry, is));
			}
			for (String word : folded()) {
				all.add(is.like(entry.get("wordsFolded"), Folding.containing(word), '!'));
			}
			return is.and(all);
		};
	}

	private List<Predicate> standing(Root<?> entry, CriteriaBuilder is) {
		Path<Instant> ended = entry.get("endedAt");
		if (this.knownAt != null) {
			return List.of(is.lessThanOrEqualTo(entry.<Instant>get("recordedAt"), this.knownAt),
					is.greaterThan(ended, this.knownAt));
		}
		if (this.removed) {
			return List.of(is.isNotNull(entry.get("removalReason")));
		}
		return List.of(is.equal(ended, Utc.FOREVER));
	}

	private List<String> folded() {
		if (this.words == null || this.words.isBlank()) {
			return List.of();
		}
		return List.of(Folding.fold(this.words).split(" "));
	}

}

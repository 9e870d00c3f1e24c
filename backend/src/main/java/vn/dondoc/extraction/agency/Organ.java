package vn.dondoc.extraction.agency;

import org.jspecify.annotations.Nullable;

import vn.dondoc.extraction.text.Folded;

/**
 * The province's organs from the highest down: each gives work to those below it, so a
 * People's Council's resolution orders of the People's Committee.
 */
public enum Organ {

	/** The Party committee of the province. */
	PARTY,
	/** The People's Council. */
	COUNCIL,
	/** The People's Committee, its chairman, or one not known. */
	COMMITTEE;

	/** The organ a document's issuer belongs to. */
	public static Organ of(@Nullable String issuer) {
		String name = (issuer != null) ? Folded.of(issuer) : "";
		if (name.contains("ubnd") || name.contains("ủy ban nhân dân") || name.contains("văn phòng")) {
			return COMMITTEE;
		}
		if (name.contains("hđnd") || name.contains("hội đồng nhân dân")) {
			return COUNCIL;
		}
		return (name.contains("tỉnh ủy") || name.contains("thành ủy")) ? PARTY : COMMITTEE;
	}

	/** The organ of the province that a name means. */
	public static Organ named(String folded) {
		if (folded.contains("ubnd") || folded.contains("ủy ban nhân dân")) {
			return COMMITTEE;
		}
		return (folded.contains("hđnd") || folded.contains("hội đồng nhân dân")) ? COUNCIL : PARTY;
	}

}

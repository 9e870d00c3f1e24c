package vn.dondoc.report.letterhead;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The letterhead of a report, kept with it because the office may be called otherwise
 * later.
 *
 * @param issuer in whose name it is written
 * @param place where it is written
 * @param notation what follows its number
 */
@Embeddable
public record Head(@Column(name = "head_issuer") String issuer, @Column(name = "head_place") String place,
		@Column(name = "head_notation") String notation) {

	/** All it says, for a digest. */
	public List<String> lines() {
		return List.of(this.issuer, this.place, this.notation);
	}

}

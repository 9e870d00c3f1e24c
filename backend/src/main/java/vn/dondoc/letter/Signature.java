package vn.dondoc.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who signs, and in whose stead: "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH".
 *
 * @param authority the lines above the position
 * @param signer full name; empty while nobody is named
 */
public record Signature(List<String> authority, String position, String signer) {

	public Signature {
		authority = List.copyOf(authority);
		position = capitals(position);
	}

	/** Signs by the power of the position alone. */
	public static Signature of(String position, String signer) {
		return new Signature(List.of(), position, signer);
	}

	/** "TM.": on behalf of a collective body. */
	public Signature onBehalfOf(String body) {
		return under("TM.", body);
	}

	/** "KT.": a deputy in the place of the head. */
	public Signature inPlaceOf(String head) {
		return under("KT.", head);
	}

	/** "TL.": by order of the head. */
	public Signature byOrderOf(String head) {
		return under("TL.", head);
	}

	/** "TUQ.": authorised by the head for a time. */
	public Signature authorisedBy(String head) {
		return under("TUQ.", head);
	}

	private Signature under(String form, String whom) {
		Stream<String> lines = Stream.concat(this.authority.stream(), Stream.of(form + " " + capitals(whom)));
		return new Signature(lines.toList(), this.position, this.signer);
	}

	private static String capitals(String text) {
		return text.toUpperCase(Locale.ROOT);
	}

}

package vn.dondoc.directive;

import org.jspecify.annotations.Nullable;

import vn.dondoc.system.Folding;

/** Whose order a directive carries; figures are cut by it. */
public enum DirectiveSource {

	/** The Government or the Prime Minister. */
	GOVERNMENT,

	PROVINCIAL_PARTY_COMMITTEE,

	PEOPLES_COUNCIL,

	PEOPLES_COMMITTEE,

	CHAIRMAN,

	VICE_CHAIRMAN;

	/** Whose order it counts as, by the leader who gave it, else by who issued it. */
	public static DirectiveSource of(@Nullable String orderedBy, String issuer) {
		String who = Folding.fold(((orderedBy != null) ? orderedBy + " " : "") + issuer);
		if (who.startsWith("pho chu tich ubnd")) {
			return VICE_CHAIRMAN;
		}
		if (who.startsWith("chu tich ubnd")) {
			return CHAIRMAN;
		}
		if (who.contains("thu tuong") || who.contains("chinh phu")) {
			return GOVERNMENT;
		}
		if (who.contains("tinh uy") || who.contains("thanh uy")) {
			return PROVINCIAL_PARTY_COMMITTEE;
		}
		return who.contains("hdnd") ? PEOPLES_COUNCIL : PEOPLES_COMMITTEE;
	}

}

package vn.dondoc.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A value that the facts of an assignment tell, to be held against the rows figures are
 * cut by.
 *
 * @param seq of the fact that set it
 * @param open whether it holds until further notice
 */
public record DimensionTold(String name, int seq, @Nullable UUID reference, String text, boolean open) {

	/** All that were ever set; what was set again holds no longer. */
	public static List<DimensionTold> of(List<Fact> facts) {
		List<DimensionTold> told = new ArrayList<>();
		for (Fact fact : facts) {
			if (fact.payload() instanceof FactPayload.DimensionSet set) {
				String name = set.dimension().name();
				told.replaceAll((one) -> one.name.equals(name)
						? new DimensionTold(name, one.seq, one.reference, one.text, false) : one);
				set.values()
					.forEach((value) -> told
						.add(new DimensionTold(name, fact.seq(), value.reference(), value.text(), true)));
			}
		}
		return told;
	}

}

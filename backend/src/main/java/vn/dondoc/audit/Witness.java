package vn.dondoc.audit;

import java.util.Collection;
import java.util.List;

/**
 * A room whose rows can be held against the entries they left: what the trail proves to
 * have been written still has to be there.
 */
public interface Witness {

	/** The kind of thing whose entries it knows: {@code assignment}. */
	String subjectType();

	/** Those of the entries that the rows no longer bear out, by number. */
	List<Long> contradicting(Collection<Testimony> entries);

	/**
	 * An entry that is as it was written.
	 *
	 * @param number of the entry
	 * @param detail what it tells, as JSON
	 */
	record Testimony(long number, String subjectId, String detail) {

	}

}

package vn.dondoc.document;

import java.util.List;

/**
 * Where in a mail a document was: the name of its file, empty for the mail's own words,
 * and the names of the other files sent with it.
 */
public record Enclosure(String file, List<String> others) {

	public Enclosure {
		others = List.copyOf(others);
	}

}

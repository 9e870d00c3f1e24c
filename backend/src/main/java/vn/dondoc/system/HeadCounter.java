package vn.dondoc.system;

/** What a room counts in every page's head: how much waits for whoever is at work. */
public interface HeadCounter {

	/** The message key of its name, which takes the number. */
	String messageKey();

	/** Where what waits is found. */
	String href();

	/** How much waits; asked for every page, so it has to cost little. */
	long count(Actor actor);

}

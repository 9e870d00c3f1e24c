package vn.dondoc.statistics;

import java.util.Map;

import org.springframework.web.util.UriComponentsBuilder;

/** The rows behind a number: a population's slice, which an address can carry. */
public record RowsQuery(Question question, Slice slice) {

	/** The page that shows rows. */
	public static final String PAGE = "/assignments";

	/**
	 * Read from an address; other parameters are left alone.
	 * @throws NotAnAddress where a value cannot be read
	 */
	public static RowsQuery of(Map<String, String> parameters) {
		return new RowsAddress(parameters).query();
	}

	/** As parameters of an address, each once. */
	public Map<String, String> parameters() {
		return RowsAddress.parameters(this);
	}

	/** The address of the page that lists these rows. */
	public String href() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PAGE);
		parameters().forEach((name, text) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters()).toUriString();
	}

	public RowsQuery only(Filter filter) {
		return new RowsQuery(this.question.only(filter), this.slice);
	}

	public RowsQuery slice(Slice slice) {
		return new RowsQuery(this.question, slice);
	}

}

package vn.dondoc.system;

/**
 * An address a request can reach: HTTP method and path pattern, written exactly as at the
 * controller's method.
 */
public record Endpoint(String method, String pattern) {

	public static Endpoint get(String pattern) {
		return new Endpoint("GET", pattern);
	}

	public static Endpoint post(String pattern) {
		return new Endpoint("POST", pattern);
	}

	@Override
	public String toString() {
		return this.method + " " + this.pattern;
	}

}

package vn.dondoc.system;

/** One thing a list taken away says of itself: its instant, a filter, who took it. */
public record About(String name, String said) {
}

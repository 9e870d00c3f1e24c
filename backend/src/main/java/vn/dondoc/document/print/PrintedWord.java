package vn.dondoc.document.print;

/**
 * A word and where it stands on its page, in points from the upper left corner.
 *
 * @param base where its line of writing lies
 * @param size the height of its letters
 */
public record PrintedWord(String letters, double left, double right, double base, double size) {

}

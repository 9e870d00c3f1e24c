package vn.dondoc.document.print;

import java.util.List;

/** What is printed on one page; the words in any order. */
public record PrintedPage(double width, double height, List<PrintedWord> words, List<Ruling> rulings) {

}

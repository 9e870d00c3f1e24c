package vn.dondoc.register.intake;

/** What came of taking a spreadsheet. */
public record Taken(int entered, int corrected) {
}

package vn.dondoc.account.spreadsheet;

/** A row as it was written; number counts the sheet's rows from 1, its head included. */
public record SheetRow(int number, String userName, String displayName, String email, String roles, String agency) {

}

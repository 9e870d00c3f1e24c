package vn.dondoc.statistics;

/** A number together with the query of exactly the rows it counts. */
public record Cell(long count, RowsQuery rows) {

}

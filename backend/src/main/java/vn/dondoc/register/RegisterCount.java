package vn.dondoc.register;

/** A figure of a register with the query of its rows, so that the two cannot differ. */
public record RegisterCount(long number, RegisterFilter rows) {

}

package vn.dondoc.register.web;

/** A choice of a select. */
record Option(String value, String label) {

}

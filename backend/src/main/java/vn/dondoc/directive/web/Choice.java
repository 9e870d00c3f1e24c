package vn.dondoc.directive.web;

/** One of the choices of a field. */
record Choice(String value, String label) {

}

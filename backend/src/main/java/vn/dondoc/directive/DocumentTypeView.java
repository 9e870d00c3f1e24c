package vn.dondoc.directive;

/** A type of document: "TB", "Thông báo". */
public record DocumentTypeView(String id, String code, String name) {

}

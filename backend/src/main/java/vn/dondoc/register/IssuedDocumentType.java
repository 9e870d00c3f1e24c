package vn.dondoc.register;

/**
 * A kind of document the office issues: one of the 29 of Nghị định 30/2020/NĐ-CP or a
 * category of the office's own.
 *
 * @param code what it is counted under; a công văn has none by the decree and is counted
 * as CV
 */
public record IssuedDocumentType(String code, String label, boolean active) {

}
